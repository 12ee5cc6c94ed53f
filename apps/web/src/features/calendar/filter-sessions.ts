import type { CalendarSession } from '../session/calendar-session.ts';

export interface SessionFilter {
  track?: string | undefined;
  group?: string | undefined;
  status?: string | undefined;
}

/** Keeps the sessions that meet every condition given; a condition left out lets all pass. */
export function filterSessions(
  sessions: readonly CalendarSession[],
  filter: SessionFilter,
): CalendarSession[] {
  return sessions.filter(
    (one) =>
      (!filter.track || one.trackId === filter.track) &&
      (!filter.group || one.groupId === filter.group) &&
      (!filter.status || one.status === filter.status),
  );
}
