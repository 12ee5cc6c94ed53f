import { addDays } from '../../calendar/plain-date.ts';
import { readProblem } from '../format/read-problem.ts';
import type { PlanProblem } from '../format/types.ts';
import { type Random, seededRandom } from '../random.ts';

const START = '2026-03-02';
const DAYS = 80;
const DAY_PARTS = [
  { id: 'morning', start: '09:30', end: '12:00' },
  { id: 'midday', start: '11:00', end: '14:00' },
  { id: 'afternoon', start: '13:30', end: '16:30' },
];

/** A small problem in which every constraint of the planner occurs now and then; the same seed gives the same one. */
export function randomProblem(seed: number): PlanProblem {
  const random = seededRandom(seed);
  const people = names('p', 4 + random.below(8));
  const rooms = names('r', 1 + random.below(3));
  const series = names('s', 2 + random.below(5));
  const reading = readProblem({
    version: 1,
    horizon: { start: START, end: addDays(START, DAYS - 1) },
    weekdays: maybe(random, [1, 2, 3, 4, 5]),
    closedDays: some(random, 4, () => dateIn(random)),
    costlyPeriods: [{ id: 'holiday', ...rangeIn(random, 12), regions: maybe(random, ['N']), weight: 3 }],
    dayParts: maybe(random, DAY_PARTS, 0.8),
    people: people.map((id) => ({ id, ...personFacts(random) })),
    rooms: rooms.map((id) => ({
      id,
      capacity: maybe(random, 5),
      unavailable: some(random, 2, () => rangeIn(random, 9)),
    })),
    series: series.map((id, at) => ({ id, ...seriesFacts(random, people, rooms, series.slice(0, at)) })),
    previous: some(random, 3, (at) => ({ series: 's0', index: at + 1, date: dateIn(random) })).filter(
      (_, at) => at === 0,
    ),
    personalSpacing: maybe(random, [16, 8, 4, 2, 1]),
    weights: maybe(random, { absence: 2, quorum: 0, evenGaps: 0.5 }, 0.3),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

function personFacts(random: Random) {
  return {
    region: maybe(random, 'N'),
    maxSessionsPerDay: maybe(random, 1),
    maxSessionsPerWeek: maybe(random, 1),
    preferredWeekdays: maybe(random, [2, 4]),
    preferredMonths: maybe(random, [4], 0.2),
    unavailable: some(random, 4, () => rangeIn(random, 10)),
    ifNeeded: some(random, 2, () => rangeIn(random, 10)),
  };
}

function seriesFacts(random: Random, people: string[], rooms: string[], earlier: string[]) {
  const sessions = 1 + random.below(4);
  const attendees = people.filter(() => random.next() < 0.4);
  return {
    sessions,
    window: maybe(random, rangeIn(random, 50), 0.4),
    months: maybe(random, [3, 4], 0.3),
    weekdays: maybe(random, [1, 2, 4], 0.3),
    durationMinutes: maybe(random, 60 + random.below(200)),
    slots: maybe(random, [{ index: 1, ...rangeIn(random, 40) }], 0.3),
    minGapDays: maybe(random, random.below(12)),
    idealGapDays: maybe(random, 10 + random.below(15)),
    attendees,
    required: attendees.slice(0, 1),
    facilitators: people.slice(0, random.below(2)),
    quorum: maybe(random, 0.6),
    rooms: maybe(random, rooms.slice(0, 1 + random.below(rooms.length))),
    online: random.next() < 0.2,
    closedDays: some(random, 3, () => dateIn(random)),
    after: maybe(random, earlier.slice(0, 1), 0.2),
    sameWeekAs: maybe(random, earlier.slice(-1), 0.4),
    fixed: maybe(random, [{ index: sessions, date: dateIn(random), room: maybe(random, rooms[0]) }], 0.2),
  };
}

function names(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at}`);
}

function maybe<T>(random: Random, value: T, chance = 0.5): T | null {
  return random.next() < chance ? value : null;
}

function some<T>(random: Random, most: number, make: (at: number) => T): T[] {
  return Array.from({ length: random.below(most + 1) }, (_, at) => make(at));
}

function dateIn(random: Random): string {
  return addDays(START, random.below(DAYS));
}

function rangeIn(random: Random, longest: number) {
  const start = dateIn(random);
  return { start, end: addDays(start, random.below(longest)) };
}
