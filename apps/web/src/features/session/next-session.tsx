import { daysBetween } from '@leerkring/domain/calendar/plain-date';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import type { CalendarSession } from './calendar-session.ts';
import classes from './next-session.module.css';

interface NextSessionProps {
  session: CalendarSession;
  today: string;
}

/** The one card that matters: when and where a member is expected next. */
export function NextSession({ session, today }: NextSessionProps) {
  const { t, i18n } = useLingui();
  const days = daysBetween(today, session.startsOn);
  const away = days <= 0 ? t`vandaag` : t`${plural(days, { one: 'morgen', other: 'over # dagen' })}`;
  const place = session.place ?? (session.isOnline ? t`online` : null);
  return (
    <article className={classes.next}>
      <p>{[away, session.title, session.isDemo ? t`voorbeeld` : null].filter(Boolean).join(' · ')}</p>
      <h2>{formatDate(session.startsOn, i18n.locale, 'long')}</h2>
      <p className={classes.time}>{formatTimes(session.startTime, session.endTime)}</p>
      {place ? <p>{place}</p> : null}
      <Link to="/sessions/$id" params={{ id: session.id }}>
        <Trans>Alles over deze bijeenkomst</Trans>
      </Link>
    </article>
  );
}
