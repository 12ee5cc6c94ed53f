import { Trans, useLingui } from '@lingui/react/macro';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SESSION_STATUSES } from '../session/session-status.ts';
import { STATUS_WORDS } from '../session/status-words.ts';
import classes from './print-sheet.module.css';
import { SheetCode } from './sheet-code.tsx';

interface SheetLegendProps {
  sessions: readonly CalendarSession[];
}

/** What the marks of the year mean: states, free days, school holidays. Codes stand with their names in the list. */
export function SheetLegend({ sessions }: SheetLegendProps) {
  const { i18n } = useLingui();
  const first = sessions[0];
  const has = (status: CalendarSession['status']) => sessions.some((one) => one.status === status);
  // On paper what was held looks like what is confirmed: the date says which it is.
  const used = SESSION_STATUSES.filter((status) => has(status) && !(status === 'held' && has('confirmed')));
  return (
    <ul className={classes.legend}>
      {used.map((status) => (
        <li key={status}>
          <SheetCode session={{ code: first?.code ?? 'A', color: first?.color ?? null, status }} />
          {i18n._(STATUS_WORDS[status])}
        </li>
      ))}
      <li>
        <span className={classes.sample} data-free />
        <Trans>feestdag</Trans>
      </li>
      <li>
        <span className={classes.sample}>
          <span className={classes.school} data-n />
        </span>
        <Trans>schoolvakantie Noord</Trans>
      </li>
      <li>
        <span className={classes.sample}>
          <span className={classes.school} data-m />
        </span>
        <Trans>Midden</Trans>
      </li>
      <li>
        <span className={classes.sample}>
          <span className={classes.school} data-z />
        </span>
        <Trans>Zuid</Trans>
      </li>
    </ul>
  );
}
