import type { CalendarSession } from '@leerkring/domain/ical/calendar-session';
import { programmeCalendar } from '@leerkring/domain/ical/programme-calendar';
import type { FeedSession, FeedState } from './reads.ts';

/** The feed's name as people read it: the network's, or that of the group or track with its network. */
export function feedName({ partName, networkName }: FeedState): string {
  return partName ? `${partName} (${networkName})` : networkName;
}

/** Writes the calendar file of a feed; `origin` is the public address of this server. */
export function buildFeed(
  feed: FeedState,
  sessions: readonly FeedSession[],
  origin: string,
  now: Date,
): string {
  return programmeCalendar({
    name: feedName(feed),
    timeZone: feed.timeZone,
    language: feed.language === 'en' ? 'en' : 'nl',
    url: `${origin}/n/${encodeURIComponent(feed.slug)}`,
    sessions: sessions.map((session) => toCalendarSession(session, origin)),
    now,
  });
}

/** A session without agenda or audience of its own has those of its format. */
function toCalendarSession(
  { group, format, region, theme, agenda, ...session }: FeedSession,
  origin: string,
): CalendarSession {
  const own = agenda as unknown as CalendarSession['agenda'];
  return {
    ...session,
    startsOn: plain(session.startsOn),
    endsOn: plain(session.endsOn),
    durationMinutes: format?.durationMinutes ?? null,
    groupName: group?.name ?? null,
    formatTitle: format?.title ?? null,
    regionName: region?.name ?? null,
    themeTitle: theme?.title ?? null,
    audience: session.audience ?? format?.audience ?? null,
    agenda: own.length > 0 ? own : (format?.agendaItems ?? []),
    url: `${origin}/sessions/${encodeURIComponent(session.id)}`,
  };
}

/** Prisma holds a calendar day as midnight UTC. */
const plain = (day: Date) => day.toISOString().slice(0, 10);
