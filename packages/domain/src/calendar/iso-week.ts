import { fromDayNumber, type PlainDate, toDayNumber, weekdayOfDayNumber } from './plain-date.ts';

export interface IsoWeek {
  /** Year the week belongs to: the year of its Thursday, so 2027-01-01 lies in week 53 of 2026. */
  year: number;
  /** 1 to 53. */
  week: number;
}

/** ISO 8601 week of a date: weeks start on Monday, and week 1 holds the year's first Thursday. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const dayNumber = toDayNumber(date);
  const thursday = dayNumber - weekdayOfDayNumber(dayNumber) + 4;
  const year = Number(fromDayNumber(thursday).slice(0, 4));
  const newYear = toDayNumber(`${String(year).padStart(4, '0')}-01-01`);
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}
