import { addDays, type PlainDate, weekdayOf } from '../calendar/plain-date.ts';
import type { ObstaclesOn } from '../clashes/day-obstacles.ts';
import { isWithin } from './corresponding-date.ts';
import type { RolledBecause, RolledSource, SeasonDays } from './types.ts';

/** How far a session moves at most, in days: past the longest holiday between autumn and spring. */
const WEEKS_REACH = 28;
const DAYS_REACH = 16;

/** Where a session may go: strictly between its neighbours, in the season, and not where its people are already. */
export interface Room {
  season: SeasonDays;
  after: PlainDate | null;
  before: PlainDate | null;
  isTaken: (date: PlainDate) => boolean;
}

/** What speaks against a day: `hard` is never overruled, `soft` gives way where no other day exists. */
export interface AgainstDay {
  hard: RolledBecause[];
  soft: RolledBecause[];
}

/** Public holidays that most have off and the network's closed days are hard; the rest can be lived with. */
export function againstDay(date: PlainDate, session: RolledSource, on: ObstaclesOn): AgainstDay {
  const against: AgainstDay = { hard: [], soft: [] };
  for (const one of on(date)) {
    if (one.kind === 'publicHoliday' && !one.isPartial) against.hard.push(one);
    if (one.kind === 'closedDay') against.hard.push(one);
    if (one.kind !== 'schoolHoliday') continue;
    const regions = one.regions.filter((region) => session.schoolRegions.includes(region));
    if (regions.length > 0) against.soft.push({ ...one, regions });
  }
  if (session.months.length > 0 && !session.months.includes(Number(date.slice(5, 7)))) {
    against.soft.push({ kind: 'normMonths', months: session.months });
  }
  return against;
}

/**
 * The best day near the wanted one; null where there is none. In this order: a day that nothing speaks against, the
 * same weekday before another one; then one in a norm's months though it lies in a school holiday; then any that is
 * not hard to have. Of equals the nearest, a later one before an earlier one at the same distance.
 */
export function freeDay(
  wanted: PlainDate,
  session: RolledSource,
  room: Room,
  on: ObstaclesOn,
): PlainDate | null {
  const possible = [...sameWeekdays(wanted), ...otherDays(wanted)].filter((date) => fits(date, room));
  const judged = possible
    .map((date) => ({ date, ...againstDay(date, session, on) }))
    .filter((one) => one.hard.length === 0);
  const isInMonths = (one: AgainstDay) => one.soft.every(({ kind }) => kind !== 'normMonths');
  const isFree = (one: AgainstDay) => one.soft.length === 0;
  const best = judged.find(isFree) ?? judged.find(isInMonths) ?? judged[0];
  return best?.date ?? null;
}

function fits(date: PlainDate, { season, after, before, isTaken }: Room): boolean {
  const isBetween = (!after || date > after) && (!before || date < before);
  return isBetween && isWithin(date, season) && !isTaken(date);
}

function sameWeekdays(wanted: PlainDate): PlainDate[] {
  const dates = [wanted];
  for (let days = 7; days <= WEEKS_REACH; days += 7)
    dates.push(addDays(wanted, days), addDays(wanted, -days));
  return dates;
}

/** A working day does not become a Saturday because of a holiday. */
function otherDays(wanted: PlainDate): PlainDate[] {
  const dates: PlainDate[] = [];
  for (let days = 1; days <= DAYS_REACH; days++) {
    if (days % 7 !== 0) dates.push(addDays(wanted, days), addDays(wanted, -days));
  }
  return dates.filter((date) => weekdayOf(date) <= 5 || weekdayOf(wanted) > 5);
}
