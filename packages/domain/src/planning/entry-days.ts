import { addDays, daysInMonth, plainDate } from '../calendar/plain-date.ts';
import type { YearMonth } from '../norm-coverage/types.ts';
import type { DateRange } from '../planner/format/types.ts';
import type { Entry } from './season-series.ts';
import type { PlanningInput } from './types.ts';

/**
 * Between which days an entry may fall: the months of its norm or the period of its announcement, within the season, and
 * not before tomorrow where that leaves any day.
 */
export function daysOfEntry(
  entry: Pick<Entry, 'months' | 'period'>,
  { season, today }: PlanningInput,
): DateRange {
  const whole = { start: season.startsOn, end: season.endsOn };
  const asked = meet(hullOf(entry.months) ?? entry.period ?? whole, whole) ?? whole;
  return meet(asked, { start: addDays(today, 1), end: '9999-12-31' }) ?? asked;
}

/** The days of two ranges; null when they share none. */
export function meet(a: DateRange, b: DateRange): DateRange | null {
  const start = [a.start, b.start].sort()[1] as string;
  const end = [a.end, b.end].sort()[0] as string;
  return start <= end ? { start, end } : null;
}

/** From the first day of the first month to the last day of the last. */
function hullOf(months: readonly YearMonth[]): DateRange | null {
  const inOrder = [...months].sort((a, b) => a.year - b.year || a.month - b.month);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return null;
  return {
    start: plainDate(first.year, first.month, 1),
    end: plainDate(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}
