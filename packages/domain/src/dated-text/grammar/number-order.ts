import { dayNumber, isoWeekday, isRealDate } from './civil-day.ts';
import type { DateRun, WrittenDate } from './written-date.ts';

const fits = (date: WrittenDate, day: number, month: number): boolean =>
  date.year !== null &&
  isRealDate(date.year, month, day) &&
  isoWeekday(dayNumber(date.year, month, day)) === date.weekday;

/** What weekdays say about "3/4/2026": 1 for the American order, -1 for ours, 0 for nothing. */
function weekdayVote(date: WrittenDate): number {
  if (date.order !== 'either' || date.weekday === null || date.year === null || date.day === date.month)
    return 0;
  return Number(fits(date, date.month, date.day)) - Number(fits(date, date.day, date.month));
}

/**
 * Reads numeric dates month first where the text itself does so: some date can only be read that way and
 * none only the other way, or the weekdays agree. Changes the dates in place.
 */
export function settleNumberOrder(runs: readonly DateRun[]): void {
  const dates = runs.flatMap((run) => run.dates);
  const dayFirst = dates.filter((date) => date.order === 'dayFirst').length;
  const monthFirst = dates.filter((date) => date.order === 'monthFirst').length;
  const votes = dates.reduce((sum, date) => sum + weekdayVote(date), 0);
  const american = dayFirst === 0 && (monthFirst > 0 || votes > 0) && votes >= 0;
  if (!american) return;
  for (const date of dates) {
    if (date.order !== 'either') continue;
    const { day, month } = date;
    date.day = month;
    date.month = day;
  }
}
