import { addDays, weekdayOf } from '../../calendar/plain-date.ts';
import { publicHolidaysOfYear } from '../../calendar/public-holidays.ts';
import { readProblem } from '../format/read-problem.ts';
import type { PlanProblem } from '../format/types.ts';
import { type Random, seededRandom } from '../random.ts';

export interface RealSize {
  groups: number;
  /** Sessions of each group. */
  sessions: number;
  people: number;
}

const REGIONS = ['north', 'middle', 'south'];
const HOLIDAYS = [
  { id: 'spring', start: '2026-02-14', end: '2026-02-22', regions: ['north'], weight: 2 },
  { id: 'spring-later', start: '2026-02-21', end: '2026-03-01', regions: ['middle', 'south'], weight: 2 },
  { id: 'may', start: '2026-04-25', end: '2026-05-03', regions: [], weight: 2 },
  { id: 'summer-north', start: '2026-07-04', end: '2026-08-16', regions: ['north'], weight: 3 },
  { id: 'summer-middle', start: '2026-07-18', end: '2026-08-30', regions: ['middle'], weight: 3 },
  { id: 'summer-south', start: '2026-07-11', end: '2026-08-23', regions: ['south'], weight: 3 },
  { id: 'autumn', start: '2026-10-10', end: '2026-10-18', regions: ['north'], weight: 2 },
  { id: 'autumn-later', start: '2026-10-17', end: '2026-10-25', regions: ['middle', 'south'], weight: 2 },
];

/**
 * A year of a large network, shaped as real ones are: groups of ten or so from one region, a facilitator for every few
 * groups, some people in two groups, busy weekdays and weeks away, few rooms. The same seed gives the same one.
 */
export function realProblem(size: RealSize, seed: number): PlanProblem {
  const random = seededRandom(seed);
  const facilitators = Math.max(1, Math.ceil(size.groups / 5));
  const members = Math.max(1, size.people - facilitators);
  const rooms = Math.max(1, Math.ceil(size.groups / 20));
  const reading = readProblem({
    version: 1,
    horizon: { start: '2026-01-05', end: '2026-12-18' },
    weekdays: [1, 2, 3, 4, 5],
    closedDays: publicHolidaysOfYear(2026).map(({ date }) => date),
    costlyPeriods: HOLIDAYS,
    dayParts: [
      { id: 'morning', start: '09:30', end: '12:00' },
      { id: 'afternoon', start: '13:30', end: '16:00' },
    ],
    people: [
      ...Array.from({ length: members }, (_, at) => ({ id: `p${at}`, ...memberFacts(random, at, members) })),
      ...Array.from({ length: facilitators }, (_, at) => ({
        id: `f${at}`,
        maxSessionsPerDay: 2,
        maxSessionsPerWeek: 4,
        unavailable: away(random, 4),
      })),
    ],
    rooms: Array.from({ length: rooms }, (_, at) => ({ id: `r${at}`, capacity: 20 })),
    series: Array.from({ length: size.groups }, (_, at) => ({
      id: `g${at}`,
      sessions: size.sessions,
      durationMinutes: 150,
      minGapDays: 21,
      idealGapDays: Math.round(300 / size.sessions),
      attendees: company(random, at, size.groups, members),
      facilitators: [`f${Math.floor(at / 5) % facilitators}`],
      quorum: 0.6,
      rooms: at % 3 === 0 ? [0, 1, 2].map((step) => `r${(Math.floor(at / 20) + step) % rooms}`) : [],
      sameWeekAs: at % 10 === 1 ? [`g${at - 1}`] : [],
    })),
    personalSpacing: [8, 4, 2],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

function memberFacts(random: Random, at: number, members: number) {
  const busyDay = 1 + random.below(5);
  return {
    region: REGIONS[Math.floor((at / members) * REGIONS.length)],
    maxSessionsPerDay: 1,
    preferredWeekdays: random.next() < 0.3 ? [1, 2, 3, 4, 5].filter((day) => day !== busyDay) : [],
    unavailable: [...away(random, 3), ...(random.next() < 0.3 ? weekly(busyDay) : [])],
    ifNeeded: away(random, 1),
  };
}

/** Some weeks or days away. */
function away(random: Random, most: number) {
  return Array.from({ length: random.below(most + 1) }, () => {
    const start = addDays('2026-01-05', random.below(340));
    return { start, end: addDays(start, random.below(12)) };
  });
}

/** Every so-many-th day of the week, through the year. */
function weekly(weekday: number) {
  const first = addDays('2026-01-05', weekday - weekdayOf('2026-01-05'));
  return Array.from({ length: 50 }, (_, week) => {
    const start = addDays(first, 7 * week);
    return { start, end: start, dayPart: 'morning' };
  });
}

/** Its own people, one or two of whom are in a group elsewhere too. */
function company(random: Random, group: number, groups: number, members: number): string[] {
  const from = Math.floor((group / groups) * members);
  const to = Math.floor(((group + 1) / groups) * members);
  const own = Array.from({ length: to - from }, (_, at) => from + at);
  return [...own, random.below(members), random.below(members)].map((person) => `p${person}`);
}
