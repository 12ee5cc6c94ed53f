import { shiftSessions } from '@leerkring/domain/series/series-scope';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../../lib/format-date.ts';
import type { ClashBook } from '../clashes/clash-book.ts';
import { ClashList } from '../clashes/clash-list.tsx';
import classes from './series-dates.module.css';
import { candidateFrom } from './session-candidate.ts';
import type { EditorNetwork } from './session-editor-query.ts';
import type { SeriesRow } from './session-edits.ts';

interface ShiftedDatesProps {
  sessions: readonly SeriesRow[];
  days: number;
  network: EditorNetwork;
  clashesOf: ClashBook['clashesOf'];
}

/** Where the rest of a series lands when it goes along, with what it meets there. */
export function ShiftedDates({ sessions, days, network, clashesOf }: ShiftedDatesProps) {
  const { i18n } = useLingui();
  const byId = new Map(network.sessions.map((one) => [one.id, one]));
  return (
    <section>
      <h3 className={classes.heading}>
        <Trans>Dit schuift mee</Trans>
      </h3>
      <ul className={classes.dates}>
        {shiftSessions(sessions, days).map(({ session, startsOn }) => {
          const known = byId.get(session.id);
          return (
            <li key={session.id} className={classes.shifted}>
              <span>
                <s>{formatDate(session.startsOn, i18n.locale, 'shortNoYear')}</s>{' '}
                <strong>{formatDate(startsOn, i18n.locale)}</strong>
              </span>
              {known ? <ClashList clashes={clashesOf(candidateFrom(known, startsOn))} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
