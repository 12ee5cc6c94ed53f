import {
  addDays,
  daysBetween,
  daysInMonth,
  type PlainDate,
  plainDate,
  weekdayOf,
} from '../calendar/plain-date.ts';

/** Which one of a month: the first to the fifth of a weekday, or the last. */
export type NthOfMonth = 1 | 2 | 3 | 4 | 5 | 'last';

/** How dates follow each other. Weekdays are ISO: 1 (Monday) to 7 (Sunday). */
export type RepeatRule =
  /** "Every second Tuesday". */
  | { kind: 'weeks'; every: number; weekday: number }
  /** "Each third Thursday of the month"; a month without a fifth one is passed by. */
  | { kind: 'months'; nth: NthOfMonth; weekday: number }
  /** "Six dates, about six weeks apart, preferably on a Wednesday"; without `weeks` spread evenly over the period. */
  | { kind: 'spread'; weeks: number | null; weekday: number | null };

/** The days between which dates are sought, both inclusive, and how many are asked; null is as many as fit. */
export interface SeriesPeriod {
  startsOn: PlainDate;
  endsOn: PlainDate;
  count: number | null;
}

/** No rule gives more: a year of working days. */
export const MOST_DATES = 260;

/** The dates that a rule asks for within its period, in order; nobody has looked yet at what stands in the way. */
export function wantedDates(rule: RepeatRule, period: SeriesPeriod): PlainDate[] {
  if (period.endsOn < period.startsOn) return [];
  const dates: PlainDate[] = [];
  for (const date of candidates(rule, period)) {
    if (date > period.endsOn || dates.length >= MOST_DATES) break;
    dates.push(date);
  }
  return dates;
}

function candidates(rule: RepeatRule, period: SeriesPeriod): Iterable<PlainDate> {
  if (rule.kind === 'weeks') {
    return everySoManyDays(onOrAfter(period.startsOn, rule.weekday), 7 * Math.max(1, Math.round(rule.every)));
  }
  if (rule.kind === 'months') return nthOfEachMonth(rule.nth, rule.weekday, period);
  return spread(rule, period);
}

/** The first such weekday from a date on, the date itself included. */
function onOrAfter(date: PlainDate, weekday: number): PlainDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

function* everySoManyDays(first: PlainDate, step: number): Generator<PlainDate> {
  for (let date = first; ; date = addDays(date, step)) yield date;
}

function* nthOfEachMonth(nth: NthOfMonth, weekday: number, { startsOn, endsOn }: SeriesPeriod) {
  let [year, month] = [Number(startsOn.slice(0, 4)), Number(startsOn.slice(5, 7))];
  while (plainDate(year, month, 1) <= endsOn) {
    const date = nthOfMonth(year, month, nth, weekday);
    if (date && date >= startsOn) yield date;
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** The nth such weekday of a month (1–12); null where a month has no fifth. */
export function nthOfMonth(year: number, month: number, nth: NthOfMonth, weekday: number): PlainDate | null {
  if (nth === 'last') {
    const end = plainDate(year, month, daysInMonth(year, month));
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  }
  const date = addDays(onOrAfter(plainDate(year, month, 1), weekday), 7 * (nth - 1));
  return Number(date.slice(5, 7)) === month ? date : null;
}

/** Whole weeks apart where a weekday is preferred or a distance given, else to the day. */
function spread({ weeks, weekday }: Extract<RepeatRule, { kind: 'spread' }>, period: SeriesPeriod) {
  const first = weekday ? onOrAfter(period.startsOn, weekday) : period.startsOn;
  if (weeks) return everySoManyDays(first, 7 * Math.max(1, Math.round(weeks)));
  return evenly(first, period, weekday !== null);
}

function* evenly(first: PlainDate, { endsOn, count }: SeriesPeriod, inWeeks: boolean): Generator<PlainDate> {
  const room = daysBetween(first, endsOn);
  if (room < 0) return;
  const steps = Math.max(1, (count ?? 2) - 1);
  const unit = inWeeks ? 7 : 1;
  const given = new Set<number>();
  for (let index = 0; index <= (count === 1 ? 0 : steps); index++) {
    const days = Math.floor(Math.round((room * index) / steps) / unit) * unit;
    if (!given.has(days)) yield addDays(first, days);
    given.add(days);
  }
}
