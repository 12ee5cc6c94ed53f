import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { shiftToSameWeekday } from '../calendar/shift-to-same-weekday.ts';
import type { SeasonDays } from './types.ts';

const YEAR = 365.25;
/** Seasons that begin this near to the same day of the year (days) are taken for the same time of year. */
const SAME_TIME_OF_YEAR = 45;
/** A season of at least so many days has a place for nearly every day of the year. */
const NEARLY_A_YEAR = 300;

/**
 * The same weekday in the corresponding week of another season, or null where that season has none.
 *
 * Seasons at the same time of the year, and those that last about a year, correspond by the calendar: the second
 * Tuesday of October becomes a Tuesday of October, even where a school year follows a calendar year. Others (one half
 * year after the other) correspond by weeks from their beginning.
 */
export function correspondingDate(date: PlainDate, from: SeasonDays, to: SeasonDays): PlainDate | null {
  const offset = daysBetween(from.startsOn, to.startsOn);
  const years = Math.round(offset / YEAR);
  const isSameTime = Math.abs(offset - years * YEAR) <= SAME_TIME_OF_YEAR;
  const isLong = daysBetween(to.startsOn, to.endsOn) >= NEARLY_A_YEAR;
  if (!isSameTime && !isLong) {
    const shifted = addDays(date, Math.round(offset / 7) * 7);
    return isWithin(shifted, to) ? shifted : null;
  }
  for (const count of [years, years + 1, years - 1]) {
    const shifted = shiftToSameWeekday(date, count);
    // The first and last days of a season may shift just past its edge: then a week back into it.
    const near = [shifted, addDays(shifted, 7), addDays(shifted, -7)].find((one) => isWithin(one, to));
    if (near) return near;
  }
  return null;
}

/** True for a day of the season. */
export function isWithin(date: PlainDate, { startsOn, endsOn }: SeasonDays): boolean {
  return startsOn <= date && date <= endsOn;
}
