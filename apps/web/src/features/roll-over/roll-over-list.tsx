import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../components/choice-field.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import classes from './roll-over.module.css';
import type { RolledShow } from './roll-over-choices.ts';
import type { RolledRow } from './rolled-season.ts';
import type { RollOver } from './use-roll-over.ts';
import { useRolledWords } from './use-rolled-words.ts';

interface RollOverListProps {
  room: RollOver;
  language: string;
}

/** Every session, its old and its new date and why; each can stay behind. */
export function RollOverList({ room, language }: RollOverListProps) {
  const { t } = useLingui();
  const { choices, change, rolled } = room;
  const rows = rolled?.rows ?? [];
  const shown = rows.filter((one) => isShown(one, choices.show));
  return (
    <PageSection title={<Trans>De bijeenkomsten</Trans>}>
      <Totals room={room} />
      <ChoiceField<RolledShow>
        label={t`Toon`}
        quiet
        value={choices.show}
        options={[
          { value: 'all', label: t`Alles` },
          { value: 'changed', label: t`Met een opmerking` },
          { value: 'left', label: t`Gaat niet mee` },
        ]}
        onChange={(show) => change({ show })}
      />
      {shown.length === 0 ? (
        <p className="lk-soft">
          <Trans>Hier valt niets onder.</Trans>
        </p>
      ) : (
        <ul className={classes.rows}>
          {shown.map((one) => (
            <Row key={one.session.id} row={one} room={room} language={language} />
          ))}
        </ul>
      )}
    </PageSection>
  );
}

function isShown({ rolled }: RolledRow, show: RolledShow): boolean {
  if (show === 'all') return true;
  if (show === 'left') return rolled.state === 'left';
  return rolled.state === 'carried' && rolled.because.length + rolled.remains.length > 0;
}

function Totals({ room: { rolled, chosen } }: { room: RollOver }) {
  const moved = chosen.filter((one) => one.rolled.because.length > 0).length;
  const same = chosen.length - moved;
  const left = (rolled?.rows.length ?? 0) - chosen.length;
  return (
    <p className={classes.totals} aria-live="polite">
      <span>
        <Plural
          value={same}
          one="# op dezelfde weekdag in dezelfde week"
          other="# op dezelfde weekdag in dezelfde week"
        />
      </span>
      <span>
        <Plural value={moved} one="# verschoven" other="# verschoven" />
      </span>
      <span>
        <Plural value={left} one="# gaat niet mee" other="# gaan niet mee" />
      </span>
    </p>
  );
}

interface RowProps {
  row: RolledRow;
  room: RollOver;
  language: string;
}

function Row({ row: { session, rolled }, room, language }: RowProps) {
  const { t, i18n } = useLingui();
  const titleOf = useSessionTitle();
  const words = useRolledWords()(rolled);
  const isIn = rolled.state === 'carried' && !room.choices.leftOut.includes(session.id);
  const title = titleOf(session);
  const old = formatDate(session.startsOn, i18n.locale);
  const next = rolled.state === 'carried' ? formatDate(rolled.startsOn, i18n.locale) : null;
  const isTold = rolled.state === 'left' || rolled.because.length + rolled.remains.length > 0;
  return (
    <li className={classes.row} data-out={!isIn || undefined} data-told={isTold || undefined}>
      <input
        type="checkbox"
        checked={isIn}
        disabled={rolled.state === 'left'}
        aria-label={next ? t`${title}: ${old} wordt ${next}` : t`${title}, ${old}, gaat niet mee`}
        onChange={(event) => room.toggle(session.id, event.target.checked)}
      />
      <span className={classes.name} lang={language}>
        {title}
      </span>
      <span className={classes.dates}>
        <span className={classes.old}>{old}</span>
        <span aria-hidden="true">→</span>
        <strong>{next ?? '–'}</strong>
      </span>
      {words ? <span className={classes.why}>{words}</span> : null}
    </li>
  );
}
