import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import type { CalendarNetwork } from '../calendar/use-calendar-page.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { STATUS_WORDS } from '../session/status-words.ts';
import { SheetCode } from './sheet-code.tsx';

interface SheetListProps {
  network: CalendarNetwork;
  season: { id: string };
  sessions: readonly CalendarSession[];
}

/** Sessions of a group that stay in one column. */
const SHORT = 12;

/** Every date in words, by group: when, how late, where; then what is the whole network's, and what has no date yet. */
export function SheetList({ network, season, sessions }: SheetListProps) {
  const groups = network.groups
    .map((group) => ({ ...group, own: sessions.filter((one) => one.groupId === group.id) }))
    .filter(({ own }) => own.length > 0);
  const wide = sessions.filter((one) => one.groupId === null);
  const undated = network.undatedSeries.filter((one) => one.seasonId === season.id);
  return (
    <>
      {groups.map(({ id, name, code, color, own }) => (
        <section key={id} data-short={own.length <= SHORT || undefined}>
          <h3 lang={network.language}>
            <SheetCode session={{ code, color, status: 'confirmed' }} /> {name}
          </h3>
          <ul>
            {own.map((one) => (
              <Line key={one.id} session={one} withTitle={false} />
            ))}
          </ul>
        </section>
      ))}
      {wide.length > 0 ? (
        <section>
          <h3>
            <Trans>Voor het hele netwerk</Trans>
          </h3>
          <ul>
            {wide.map((one) => (
              <Line key={one.id} session={one} withTitle />
            ))}
          </ul>
        </section>
      ) : null}
      {undated.length > 0 ? (
        <section>
          <h3>
            <Trans>Nog zonder datum</Trans>
          </h3>
          <ul lang={network.language}>
            {undated.map((one) => (
              <li key={one.id}>{[one.title, one.periodNote].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Line({ session, withTitle }: { session: CalendarSession; withTitle: boolean }) {
  const { t, i18n } = useLingui();
  const { code, color, title, place, isOnline, status, startsOn, endsOn, language } = session;
  const until = endsOn === startsOn ? '' : ` – ${formatDate(endsOn, i18n.locale, 'shortNoYear')}`;
  const state = status === 'cancelled' || status === 'planned' ? i18n._(STATUS_WORDS[status]) : null;
  const rest = [place ?? (isOnline ? t`online` : null), state].filter(Boolean).join(' · ');
  return (
    <li data-status={status}>
      <b>
        {formatDate(startsOn, i18n.locale, 'shortNoYear')}
        {until}
      </b>{' '}
      {formatTimes(session.startTime, session.endTime)}{' '}
      {withTitle ? (
        <span lang={language}>
          <SheetCode session={{ code, color, status: 'confirmed' }} /> {title}
        </span>
      ) : null}
      {rest ? <em> {withTitle ? `· ${rest}` : rest}</em> : null}
    </li>
  );
}
