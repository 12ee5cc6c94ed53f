import { fromDayNumber, type PlainDate, toDayNumber, weekdayOfDayNumber } from '../../calendar/plain-date.ts';
import type { PlanProblem } from '../format/types.ts';

/** A slot is one day part of one day: `day * parts + part`. Days are those on which anything may be, in order. */
export interface Horizon {
  /** Days since 1970-01-01 of each day. */
  dayNumber: Int32Array;
  dates: PlainDate[];
  /** Which week a day is in, counted in whole weeks since one Monday. */
  week: Int32Array;
  /** Index of the first week, so that tables of weeks start at 0. */
  firstWeek: number;
  weeks: number;
  days: number;
  parts: number;
  slots: number;
  /** Ids of the day parts; [null] when the problem has none. */
  partIds: (string | null)[];
  partFrom: Int32Array;
  partTo: Int32Array;
  /** Index of a day by its day number. */
  dayIndex: Map<number, number>;
  partIndex: Map<string | null, number>;
}

/**
 * The days and day parts of a problem as numbers.
 * @param extraDays day numbers that must be there whatever the calendar says (fixed sessions, a given plan).
 * @param everyDay closed days too, as `costOfYear` needs them.
 */
export function horizonOf(problem: PlanProblem, extraDays: Iterable<number>, everyDay: boolean): Horizon {
  const numbers = openDays(problem, everyDay);
  for (const { fixed } of problem.series) for (const { date } of fixed) numbers.add(toDayNumber(date));
  for (const day of extraDays) numbers.add(day);
  const dayNumber = Int32Array.from(numbers).sort();
  const week = dayNumber.map((day) => Math.floor((day + 3) / 7));
  const parts = problem.dayParts
    .map(({ id, start, end }) => ({ id, from: minutes(start), to: minutes(end) }))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  const named = parts.length > 0 ? parts : [{ id: null, from: 0, to: 1440 }];
  const firstWeek = week[0] ?? 0;
  return {
    dayNumber,
    dates: Array.from(dayNumber, fromDayNumber),
    week,
    firstWeek,
    weeks: (week.at(-1) ?? 0) - firstWeek + 1,
    days: dayNumber.length,
    parts: named.length,
    slots: dayNumber.length * named.length,
    partIds: named.map(({ id }) => id),
    partFrom: Int32Array.from(named.map(({ from }) => from)),
    partTo: Int32Array.from(named.map(({ to }) => to)),
    dayIndex: new Map(Array.from(dayNumber, (day, at) => [day, at])),
    partIndex: new Map(named.map(({ id }, at) => [id, at])),
  };
}

function openDays(problem: PlanProblem, everyDay: boolean): Set<number> {
  const closed = new Set(problem.closedDays);
  const numbers = new Set<number>();
  const last = toDayNumber(problem.horizon.end);
  for (let day = toDayNumber(problem.horizon.start); day <= last; day++) {
    const isOpen =
      (problem.weekdays.length === 0 || problem.weekdays.includes(weekdayOfDayNumber(day))) &&
      !closed.has(fromDayNumber(day));
    if (everyDay || isOpen) numbers.add(day);
  }
  return numbers;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
