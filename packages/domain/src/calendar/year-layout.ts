import { isoWeekOf } from './iso-week.ts';
import { daysInMonth, type PlainDate, plainDate, weekdayOf } from './plain-date.ts';

/** Months by days with the weekdays aligned: a month of 31 days that starts on Sunday ends in column 37. */
export const YEAR_COLUMNS = 37;

export interface DayCell {
  date: PlainDate;
  /** Day of the month, 1 to 31. */
  day: number;
  /** 1 (Monday) to 7 (Sunday). */
  weekday: number;
  /** 0 to 36; column modulo 7 is always weekday minus one. */
  column: number;
  isoWeek: number;
  /** False for the days of the first and last month that the season does not cover. */
  inSeason: boolean;
}

export interface MonthRow {
  year: number;
  /** 1 to 12. */
  month: number;
  days: DayCell[];
}

/**
 * Lays out every month that a season touches, of any start and length, whole months at a time.
 * @param start first day of the season, inclusive
 * @param end last day of the season, inclusive; before `start` gives no rows
 */
export function layoutYear(start: PlainDate, end: PlainDate): MonthRow[] {
  const first = monthIndex(start);
  const rows: MonthRow[] = [];
  for (let index = first; index <= monthIndex(end); index++) {
    rows.push(layoutMonth(Math.floor(index / 12), (index % 12) + 1, start, end));
  }
  return rows;
}

/** The weeks of a month for a small month page: each week has seven places, empty ones are null. */
export function weeksOfMonth(row: MonthRow): { isoWeek: number; days: (DayCell | null)[] }[] {
  const weeks: { isoWeek: number; days: (DayCell | null)[] }[] = [];
  for (const cell of row.days) {
    const place = Math.floor(cell.column / 7);
    weeks[place] ??= { isoWeek: cell.isoWeek, days: Array.from({ length: 7 }, () => null) };
    weeks[place].days[cell.weekday - 1] = cell;
  }
  return weeks;
}

function layoutMonth(year: number, month: number, start: PlainDate, end: PlainDate): MonthRow {
  const offset = weekdayOf(plainDate(year, month, 1)) - 1;
  const monthOfYear = plainDate(year, month, 1).slice(0, 8);
  let isoWeek = 0;
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index): DayCell => {
    const date = monthOfYear + String(index + 1).padStart(2, '0');
    const column = offset + index;
    // Weeks begin on Mondays: the other days have that of the day before.
    if (index === 0 || column % 7 === 0) isoWeek = isoWeekOf(date).week;
    return {
      date,
      day: index + 1,
      weekday: (column % 7) + 1,
      column,
      isoWeek,
      inSeason: date >= start && date <= end,
    };
  });
  return { year, month, days };
}

function monthIndex(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
