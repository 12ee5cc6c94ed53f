import { type CalendarSearch, calendarSearch } from './calendar-search.ts';

/** What the address of a print remembers: what is shown as in the calendar, and the size of the paper. */
export type PrintSearch = Pick<CalendarSearch, 'season' | 'track' | 'group' | 'status'> & { paper?: 'a3' };

/** A4 is left out; what it does not understand is dropped in peace. */
export function printSearch(raw: Record<string, unknown>): PrintSearch {
  const { season, track, group, status } = calendarSearch(raw);
  const search: PrintSearch = { season, track, group, status };
  if (raw.paper === 'a3') search.paper = 'a3';
  return search;
}
