import { SESSION_STATUSES, type SessionStatus } from '../features/session/session-status.ts';

/** What the address of a calendar remembers. Left out means: the current season, the year view, everything. */
export interface CalendarSearch {
  season?: string;
  view?: 'list';
  track?: string;
  group?: string;
  status?: SessionStatus;
  /** A session whose details are open. */
  session?: string;
  /** A day whose sessions are listed, `YYYY-MM-DD`. */
  day?: string;
  /** An import of which the notice stands above the calendar. */
  imported?: string;
}

/** Keeps what it understands of an address and drops the rest in peace. */
export function calendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const search: CalendarSearch = {};
  for (const key of ['season', 'track', 'group', 'session', 'day', 'imported'] as const) {
    const value = raw[key];
    if (typeof value === 'string' || typeof value === 'number') search[key] = String(value);
  }
  if (raw.view === 'list') search.view = 'list';
  const status = SESSION_STATUSES.find((one) => one === raw.status);
  if (status) search.status = status;
  return search;
}
