import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import type { CalendarSession } from './calendar-session.ts';
import { SessionChip } from './session-chip.tsx';
import classes from './session-list.module.css';
import { STATUS_WORDS } from './status-words.ts';

interface SessionListProps {
  sessions: readonly CalendarSession[];
  /** How deep the months' headings stand in the page. */
  headingLevel?: 2 | 3;
  /** Keeps the reader on the calendar; without it a session opens as a page of its own. */
  onOpenSession?: (id: string) => void;
  /** What stands under each, for who may plan. */
  under?: ((session: CalendarSession) => ReactNode) | undefined;
}

/** Sessions by month, each one line that leads to its details. */
export function SessionList({ sessions, headingLevel = 2, onOpenSession, under }: SessionListProps) {
  const { i18n } = useLingui();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.list}>
      {byMonth(sessions).map(({ month, items }) => (
        <section key={month}>
          <Heading className={classes.month}>{formatDate(`${month}-01`, i18n.locale, 'monthYear')}</Heading>
          <ul>
            {items.map((one) => (
              <SessionLine key={one.id} session={one} onOpenSession={onOpenSession} under={under?.(one)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface SessionLineProps {
  session: CalendarSession;
  onOpenSession?: ((id: string) => void) | undefined;
  under?: ReactNode;
}

/** One session as a line: day, time, name, place, and its status where that is not simply confirmed. */
export function SessionLine({ session, onOpenSession, under }: SessionLineProps) {
  const { t, i18n } = useLingui();
  const several = session.endsOn !== session.startsOn;
  const lastDay = formatDate(session.endsOn, i18n.locale, 'shortNoYear');
  const place = session.place ?? (session.isOnline ? t`online` : null);
  return (
    <li className={classes.line} data-status={session.status}>
      <time dateTime={session.startsOn} className={classes.day}>
        <b>{Number(session.startsOn.slice(8))}</b>
        <span>{formatDate(session.startsOn, i18n.locale, 'weekday')}</span>
      </time>
      <div>
        {session.proposal ? (
          <b lang={session.language} className={classes.title}>
            {session.title}
          </b>
        ) : (
          <Link
            to="/sessions/$id"
            params={{ id: session.id }}
            lang={session.language}
            className={classes.title}
            onClick={(event) => {
              if (!onOpenSession || event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              onOpenSession(session.id);
            }}
          >
            {session.title}
          </Link>
        )}
        <p className={classes.facts}>
          {[
            several ? t`tot en met ${lastDay}` : null,
            formatTimes(session.startTime, session.endTime),
            place,
            session.isPinned ? t`vastgezet` : null,
            session.isDemo ? t`voorbeeld` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {under}
      </div>
      <span className={classes.status}>
        <SessionChip
          code={session.code}
          color={session.color}
          status={session.status}
          proposal={session.proposal}
        />
        {session.proposal ? t`voorstel` : i18n._(STATUS_WORDS[session.status])}
      </span>
    </li>
  );
}

function byMonth(sessions: readonly CalendarSession[]): { month: string; items: CalendarSession[] }[] {
  const months = new Map<string, CalendarSession[]>();
  const inOrder = [...sessions].sort((a, b) => key(a).localeCompare(key(b)));
  for (const session of inOrder) {
    const month = session.startsOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), session]);
  }
  return [...months].map(([month, items]) => ({ month, items }));
}

function key(session: CalendarSession): string {
  return `${session.startsOn} ${session.startTime ?? ''} ${session.title}`;
}
