/**
 * A calendar date `YYYY-MM-DD` in the network's own zone: a square on the wall planner, never an instant.
 * All arithmetic runs on whole days since 1970-01-01, so no clock change can move a date.
 */
export type PlainDate = string;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 (may be negative). Throws RangeError on a string that is no existing date. */
export function toDayNumber(date: PlainDate): number {
  const match = SHAPE.exec(date);
  const [year, month, day] = match ? [Number(match[1]), Number(match[2]), Number(match[3])] : [0, 0, 0];
  const number = Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
  if (!match || fromDayNumber(number) !== date) throw new RangeError(`Not a date: ${date}`);
  return number;
}

/** The date that lies so many days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}

/** True for an existing date written as `YYYY-MM-DD`; never throws. */
export function isPlainDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Builds a date from year, month (1–12) and day; a day past the month's end runs on into the next. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  return fromDayNumber(Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDayNumber(toDayNumber(date));
}

/** ISO weekday of a day number: 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
