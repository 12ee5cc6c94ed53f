import { addDays, daysInMonth, type PlainDate, plainDate, weekdayOf } from './plain-date.ts';

/**
 * The date so many years later (or earlier) that is nearest to the same day of the year and has the same
 * weekday: Wednesday 12 June 2024 becomes Wednesday 11 June 2025. Never more than three days off;
 * 29 February counts as 28 February in years without one.
 */
export function shiftToSameWeekday(date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  const sameDay = plainDate(year, month, day);
  const ahead = (weekdayOf(date) - weekdayOf(sameDay) + 7) % 7;
  return addDays(sameDay, ahead > 3 ? ahead - 7 : ahead);
}
