import type {
  SchoolHolidayComparison,
  SchoolHolidayProposal,
} from '@leerkring/domain/calendar/compare-school-holidays';
import type { SchoolHolidayDoubt } from '@leerkring/domain/calendar/government-school-holidays';
import type { SchoolHoliday } from '@leerkring/domain/calendar/school-holidays';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CheckField } from '../../components/check-field.tsx';
import { formatDateRange } from '../../lib/format-date.ts';
import classes from './holiday-room.module.css';
import { type Picked, proposalKey } from './import-edits.ts';
import { REGION_WORDS } from './school-words.ts';
import { useDoubtWords } from './use-file-fault-words.ts';

interface HolidayReviewProps {
  comparison: SchoolHolidayComparison;
  doubts: readonly SchoolHolidayDoubt[];
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/** What a file would do to the table: doubts first, then what is new and what changes, each to be left out. */
export function HolidayReview({ comparison, doubts, picked, onPick }: HolidayReviewProps) {
  const { t, i18n } = useLingui();
  const doubtWords = useDoubtWords();
  const say = (one: SchoolHoliday) =>
    `${one.name} ${i18n._(REGION_WORDS[one.region])}, ${formatDateRange(one.startsOn, one.endsOn, i18n.locale)}`;
  const of = (kind: SchoolHolidayProposal['kind']) => comparison.proposals.filter((one) => one.kind === kind);
  const same = of('same').length;
  const toggle = (key: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(key);
    else next.delete(key);
    onPick(next);
  };
  const choice = (proposal: SchoolHolidayProposal) => {
    const key = proposalKey(proposal);
    return (
      <li key={key}>
        <CheckField
          label={say(proposal.read)}
          checked={picked.has(key)}
          onChange={(on) => toggle(key, on)}
          hint={proposal.kind === 'changed' ? <Trans>Nu: {say(proposal.stored)}</Trans> : null}
        />
      </li>
    );
  };

  return (
    <div className={classes.review}>
      <Part title={t`Twijfel`} count={doubts.length}>
        {doubts.map((doubt) => (
          <li key={`${doubt.kind} ${doubt.of} ${doubt.found}`}>{doubtWords(doubt)}</li>
        ))}
      </Part>
      <Part title={t`Nieuw`} count={of('new').length}>
        {of('new').map(choice)}
      </Part>
      <Part title={t`Gewijzigd`} count={of('changed').length}>
        {of('changed').map(choice)}
      </Part>
      <Part title={t`Niet in het bestand; die blijven staan`} count={comparison.notInFile.length}>
        {comparison.notInFile.map((one) => (
          <li key={one.id}>{say(one)}</li>
        ))}
      </Part>
      <p>
        {same > 0
          ? t`${plural(same, { one: '# vakantie staat er al zo in', other: '# vakanties staan er al zo in' })}.`
          : null}
      </p>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h3>
        {title} ({count})
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
