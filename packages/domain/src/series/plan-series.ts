import { addDays, type PlainDate, weekdayOf } from '../calendar/plain-date.ts';
import type { SchoolRegion } from '../calendar/school-holidays.ts';
import type { DayObstacle, ObstaclesOn } from '../clashes/day-obstacles.ts';
import { type RepeatRule, type SeriesPeriod, wantedDates } from './repeat-rule.ts';

/** Which days a series keeps clear of. Days that only some have off (Good Friday) are told, not avoided. */
export interface Avoided {
  publicHolidays: boolean;
  closedDays: boolean;
  /** School holidays of these regions. */
  schoolRegions: readonly SchoolRegion[];
}

/** What becomes of a date on an avoided day: left out, put on the nearest free day, or weeks on or back. */
export type WhenAvoided = 'skip' | 'nearestDay' | 'sameWeekday';

export interface SeriesWish {
  rule: RepeatRule;
  period: SeriesPeriod;
  avoided: Avoided;
  whenAvoided: WhenAvoided;
}

/** One date of a series, with why it is not the date that the rule asked for. */
export interface SeriesDate {
  date: PlainDate;
  /** What the rule asked for; the same as `date` unless it was moved. */
  wantedOn: PlainDate;
  outcome: 'asWanted' | 'moved' | 'skipped';
  /** What stood in the way of the wanted date; empty where nothing did. */
  because: DayObstacle[];
}

export interface SeriesPlan {
  /** In order of the wanted dates; those skipped stand among them, so that nothing falls away in silence. */
  dates: SeriesDate[];
  /** How many of the dates asked for do not fit in the period. */
  missing: number;
}

/** How far a date moves at most, in days: past the longest holiday that autumn to spring knows. */
const REACH = { nearestDay: 16, sameWeekday: 28 } as const;

/**
 * Lists the dates of a series: what the rule asks, moved or left out where avoided days stand in the way. A moved
 * date stays between its neighbours, and between the first and last day of the period.
 */
export function planSeries({ rule, period, avoided, whenAvoided }: SeriesWish, on: ObstaclesOn): SeriesPlan {
  const wanted = wantedDates(rule, period);
  const dates: SeriesDate[] = [];
  const count = period.count ?? wanted.length;
  let previous: PlainDate = addDays(period.startsOn, -1);
  let made = 0;
  for (const [index, wantedOn] of wanted.entries()) {
    if (made >= count) break;
    const next = wanted[index + 1] ?? addDays(period.endsOn, 1);
    const because = avoidedOn(wantedOn, avoided, on);
    const room = { after: previous, before: next, period };
    const isFree = (date: PlainDate) => avoidedOn(date, avoided, on).length === 0;
    const date = because.length === 0 ? wantedOn : freeDay(wantedOn, whenAvoided, room, isFree);
    if (!date) {
      dates.push({ date: wantedOn, wantedOn, outcome: 'skipped', because });
      continue;
    }
    dates.push({ date, wantedOn, outcome: date === wantedOn ? 'asWanted' : 'moved', because });
    previous = date;
    made += 1;
  }
  return { dates, missing: Math.max(0, (period.count ?? 0) - made) };
}

/** What lies on a day that the series keeps clear of. */
function avoidedOn(date: PlainDate, avoided: Avoided, on: ObstaclesOn): DayObstacle[] {
  return on(date).flatMap((one): DayObstacle[] => {
    if (one.kind === 'publicHoliday') return avoided.publicHolidays && !one.isPartial ? [one] : [];
    if (one.kind === 'closedDay') return avoided.closedDays ? [one] : [];
    if (one.kind !== 'schoolHoliday') return [];
    const regions = one.regions.filter((region) => avoided.schoolRegions.includes(region));
    return regions.length > 0 ? [{ ...one, regions }] : [];
  });
}

interface Room {
  after: PlainDate;
  before: PlainDate;
  period: SeriesPeriod;
}

/** The nearest free day, a later one before an earlier one at the same distance; null when there is none. */
function freeDay(wanted: PlainDate, way: WhenAvoided, room: Room, isFree: (date: PlainDate) => boolean) {
  if (way === 'skip') return null;
  const step = way === 'sameWeekday' ? 7 : 1;
  for (let distance = step; distance <= REACH[way]; distance += step) {
    for (const date of [addDays(wanted, distance), addDays(wanted, -distance)]) {
      const fits = date > room.after && date < room.before;
      const inPeriod = date >= room.period.startsOn && date <= room.period.endsOn;
      // A working day does not become a Saturday because of a holiday.
      const inWeek = weekdayOf(date) <= 5 || weekdayOf(wanted) > 5;
      if (fits && inPeriod && inWeek && isFree(date)) return date;
    }
  }
  return null;
}
