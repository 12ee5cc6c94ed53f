import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useWordsLanguage } from '../../../components/words-language.ts';
import { formatDate, formatTimes } from '../../../lib/format-date.ts';
import classes from './generate.module.css';
import { placementTitle } from './placement-title.ts';

interface ProposalListProps {
  placements: readonly Placement[];
  names: NamesOfPlan;
}

/** Every day that a plan proposes, in order: the same that the calendar shows, for who would rather read. */
export function ProposalList({ placements, names }: ProposalListProps) {
  const { i18n } = useLingui();
  const lang = useWordsLanguage();
  const inOrder = placements.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return (
    <details className={classes.proposals}>
      <summary>
        <Plural value={placements.length} one="Toon de dag als lijst" other="Toon de # dagen als lijst" />
      </summary>
      <ol>
        {inOrder.map((one) => (
          <li key={one.key || one.sessionId}>
            <time dateTime={one.startsOn}>
              {formatDate(one.startsOn, i18n.locale, 'shortNoYear')} {formatTimes(one.startTime, one.endTime)}
            </time>
            <span lang={lang}>{placementTitle(one, names)}</span>
            {one.sessionId ? (
              <small>
                <Trans>verschoven</Trans>
              </small>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
