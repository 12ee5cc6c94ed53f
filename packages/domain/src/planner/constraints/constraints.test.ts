import { describe, expect, it } from 'vitest';
import { CONSTRAINT_IDS, type ConstraintId } from '../constraint-table.ts';
import { evaluatePlan } from '../evaluate-plan.ts';
import { readProblem } from '../format/read-problem.ts';
import { sessionTime } from '../session-time.ts';
import { CONSTRAINTS } from './constraints.ts';

type Put = [series: string, index: number, date: string, dayPart: string, room?: string];

const PARTS = [
  { id: 'am', start: '09:00', end: '12:00' },
  { id: 'pm', start: '13:00', end: '16:00' },
];

/** What one constraint says of sessions put so: its subjects and amounts, in order. */
function found(constraint: ConstraintId, facts: object, puts: Put[]) {
  const reading = readProblem({
    version: 1,
    horizon: { start: '2026-01-01', end: '2026-12-31' },
    dayParts: PARTS,
    ...facts,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const problem = reading.value;
  const assignments = puts.map(([series, index, date, dayPart, room]) => ({
    ...{ series, index, date, dayPart, room: room ?? null },
    ...sessionTime(problem, undefined, dayPart),
  }));
  return evaluatePlan(problem, assignments)
    .violations.filter((each) => each.constraint === constraint)
    .map(({ subjects, amount }) => [...subjects, amount]);
}

const away = (start: string, end = start, dayPart: string | null = null) => ({ start, end, dayPart });
const one = (over: object = {}) => [{ id: 'a', sessions: 1, attendees: ['p'], ...over }];
const two = (a: object = {}, b: object = {}) => [
  { id: 'a', sessions: 2, attendees: ['p'], ...a },
  { id: 'b', sessions: 2, attendees: ['p'], ...b },
];

describe('the constraints', () => {
  it('are those of the table, apart from sessions without a date', () => {
    expect([...CONSTRAINTS.map(({ id }) => id), 'unplanned'].sort()).toEqual([...CONSTRAINT_IDS].sort());
  });

  it('personDoubleBooked: nobody is in two sessions at once, one after the other is fine', () => {
    const facts = { people: [{ id: 'p' }], series: two() };
    const morning: Put = ['a', 1, '2026-03-03', 'am'];
    expect(found('personDoubleBooked', facts, [morning, ['b', 1, '2026-03-03', 'am']])).toEqual([
      ['p', 'a#1', 'b#1', 1],
    ]);
    expect(found('personDoubleBooked', facts, [morning, ['b', 1, '2026-03-03', 'pm']])).toEqual([]);
    const long = { ...facts, series: two({ durationMinutes: 300 }) };
    expect(found('personDoubleBooked', long, [morning, ['b', 1, '2026-03-03', 'pm']])).toHaveLength(1);
  });

  it('requiredUnavailable: a facilitator who cannot, in the part of the day that she cannot', () => {
    const facts = {
      people: [{ id: 'p', unavailable: [away('2026-03-02', '2026-03-04', 'am')] }],
      series: one({ facilitators: ['p'] }),
    };
    expect(found('requiredUnavailable', facts, [['a', 1, '2026-03-04', 'am']])).toEqual([['p', 'a#1', 1]]);
    expect(found('requiredUnavailable', facts, [['a', 1, '2026-03-04', 'pm']])).toEqual([]);
    expect(found('absence', facts, [['a', 1, '2026-03-04', 'am']])).toEqual([]);
  });

  it('quorum: the share is rounded up to people', () => {
    const people = ['p', 'q', 'r', 's', 't'].map((id, at) => ({
      id,
      unavailable: at < 3 ? [away('2026-03-03')] : [],
    }));
    const facts = { people, series: one({ attendees: people.map(({ id }) => id), quorum: 0.6 }) };
    expect(found('quorum', facts, [['a', 1, '2026-03-03', 'am']])).toEqual([['a#1', 1]]);
    expect(found('quorum', facts, [['a', 1, '2026-03-04', 'am']])).toEqual([]);
  });

  it('maxSessionsPerDay: each session beyond the most of a person', () => {
    const facts = { people: [{ id: 'p', maxSessionsPerDay: 1 }], series: two() };
    expect(
      found('maxSessionsPerDay', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['b', 1, '2026-03-03', 'pm'],
      ]),
    ).toEqual([['p', 'b#1', 1]]);
    expect(
      found('maxSessionsPerDay', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['b', 1, '2026-03-04', 'pm'],
      ]),
    ).toEqual([]);
  });

  it('roomTaken: a room holds one session at a time', () => {
    const facts = {
      people: [{ id: 'p' }],
      rooms: [{ id: 'r' }],
      series: two({ rooms: ['r'] }, { rooms: ['r'] }),
    };
    const first: Put = ['a', 1, '2026-03-03', 'am', 'r'];
    expect(found('roomTaken', facts, [first, ['b', 1, '2026-03-03', 'am', 'r']])).toEqual([
      ['r', 'a#1', 'b#1', 1],
    ]);
    expect(found('roomTaken', facts, [first, ['b', 1, '2026-03-03', 'pm', 'r']])).toEqual([]);
  });

  it('roomUnsuitable: none, closed, too small or not asked', () => {
    const rooms = [
      { id: 'r', unavailable: [away('2026-03-03')] },
      { id: 'small', capacity: 0 },
      { id: 'other' },
    ];
    const facts = { people: [{ id: 'p' }], rooms, series: one({ rooms: ['r', 'small'] }) };
    for (const room of ['r', 'small', 'other', undefined])
      expect(found('roomUnsuitable', facts, [['a', 1, '2026-03-03', 'am', room]])).toHaveLength(1);
    expect(found('roomUnsuitable', facts, [['a', 1, '2026-03-04', 'am', 'r']])).toEqual([]);
    expect(
      found('roomUnsuitable', { ...facts, series: one({ rooms: ['r'], online: true }) }, [
        ['a', 1, '2026-03-03', 'am'],
      ]),
    ).toEqual([]);
  });

  it.each([
    ['closedDay', { closedDays: ['2026-03-03'] }, {}, 1],
    ['closedDay', {}, { closedDays: ['2026-03-03'] }, 1],
    ['outsideWindow', {}, { window: { start: '2026-03-06', end: '2026-04-01' } }, 3],
    ['outsideWindow', { horizon: { start: '2026-01-01', end: '2026-03-01' } }, {}, 2],
    ['outsideMonths', {}, { months: [4, 5] }, 1],
    ['outsideWeekdays', { weekdays: [1, 3] }, {}, 1],
    ['outsideWeekdays', {}, { weekdays: [1, 3] }, 1],
    ['outsideDayParts', {}, { dayParts: ['pm'] }, 1],
    ['outsideDayParts', {}, { durationMinutes: 1000 }, 1],
    ['outsideSlot', {}, { slots: [{ index: 1, start: '2026-02-01', end: '2026-02-28' }] }, 3],
    ['fixedMoved', {}, { fixed: [{ index: 1, date: '2026-03-04' }] }, 1],
    ['fixedMoved', {}, { fixed: [{ index: 1, date: '2026-03-03', dayPart: 'pm' }] }, 1],
  ] as const)('%s: with %j and %j a session on 3 March counts', (constraint, facts, series, amount) => {
    const put: Put[] = [['a', 1, '2026-03-03', 'am']];
    expect(found(constraint, { people: [{ id: 'p' }], ...facts, series: one(series) }, put)).toEqual([
      ['a#1', amount],
    ]);
    expect(found(constraint, { people: [{ id: 'p' }], series: one() }, put)).toEqual([]);
  });

  it('leastGap: days short between any two sessions of a series', () => {
    const facts = { people: [{ id: 'p' }], series: two({ minGapDays: 21 }) };
    expect(
      found('leastGap', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['a', 2, '2026-03-20', 'am'],
      ]),
    ).toEqual([['a#1', 'a#2', 4]]);
    expect(
      found('leastGap', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['a', 2, '2026-03-24', 'am'],
      ]),
    ).toEqual([]);
  });

  it('order: by index within a series, and after every session of the series that it follows', () => {
    const facts = { people: [{ id: 'p' }], series: two({}, { after: ['a'] }) };
    expect(
      found('order', facts, [
        ['a', 2, '2026-03-03', 'am'],
        ['a', 1, '2026-03-04', 'am'],
      ]),
    ).toEqual([['a#1', 'a#2', 1]]);
    expect(
      found('order', facts, [
        ['a', 2, '2026-03-05', 'pm'],
        ['b', 1, '2026-03-05', 'am'],
      ]),
    ).toEqual([['a#2', 'b#1', 1]]);
    expect(
      found('order', facts, [
        ['a', 2, '2026-03-05', 'am'],
        ['b', 1, '2026-03-05', 'pm'],
      ]),
    ).toEqual([]);
  });

  it('unplanned: each session that has no date', () => {
    expect(
      found('unplanned', { people: [{ id: 'p' }], series: two() }, [['a', 1, '2026-03-03', 'am']]),
    ).toEqual([
      ['a#2', 1],
      ['b#1', 1],
      ['b#2', 1],
    ]);
  });

  it('absence and ifNeeded: attendees who cannot, or come only if needed', () => {
    const people = [
      { id: 'p', unavailable: [away('2026-03-03')] },
      { id: 'q', ifNeeded: [away('2026-03-03')] },
    ];
    const facts = { people, series: one({ attendees: ['p', 'q'] }) };
    expect(found('absence', facts, [['a', 1, '2026-03-03', 'am']])).toEqual([['p', 'a#1', 1]]);
    expect(found('ifNeeded', facts, [['a', 1, '2026-03-03', 'am']])).toEqual([['q', 'a#1', 1]]);
  });

  it('evenGaps: days off the ideal gap, those beyond a week twice', () => {
    const facts = { people: [{ id: 'p' }], series: two({ idealGapDays: 28 }) };
    expect(
      found('evenGaps', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['a', 2, '2026-03-26', 'am'],
      ]),
    ).toEqual([['a#1', 'a#2', 5]]);
    expect(
      found('evenGaps', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['a', 2, '2026-04-10', 'am'],
      ]),
    ).toEqual([['a#1', 'a#2', 13]]);
  });

  it('costlyPeriod: its weight for each person of its regions, or for all when it names none', () => {
    const people = [
      { id: 'p', region: 'north' },
      { id: 'q', region: 'south' },
    ];
    const period = { id: 'spring', start: '2026-02-28', end: '2026-03-08', weight: 5 };
    const of = (regions: string[]) => ({
      people,
      costlyPeriods: [{ ...period, regions }],
      series: one({ attendees: ['p', 'q'] }),
    });
    expect(found('costlyPeriod', of(['north']), [['a', 1, '2026-03-08', 'am']])).toEqual([
      ['spring', 'a#1', 5],
    ]);
    expect(found('costlyPeriod', of([]), [['a', 1, '2026-03-08', 'am']])).toEqual([['spring', 'a#1', 10]]);
    expect(found('costlyPeriod', of([]), [['a', 1, '2026-03-09', 'am']])).toEqual([]);
  });

  it.each([
    ['weekdayPreference', { preferredWeekdays: [3] }],
    ['dayPartPreference', { preferredDayParts: ['pm'] }],
    ['monthPreference', { preferredMonths: [4] }],
  ] as const)('%s: a person, and a series, that would have it otherwise', (constraint, wish) => {
    const put: Put[] = [['a', 1, '2026-03-03', 'am']];
    expect(found(constraint, { people: [{ id: 'p', ...wish }], series: one() }, put)).toEqual([
      ['p', 'a#1', 1],
    ]);
    expect(found(constraint, { people: [{ id: 'p' }], series: one(wish) }, put)).toEqual([['a', 'a#1', 1]]);
  });

  it('personalSpacing: by the table, for each person of both sessions', () => {
    const facts = {
      people: [{ id: 'p' }, { id: 'q' }],
      personalSpacing: [16, 8],
      series: two({ attendees: ['p', 'q'] }, { attendees: ['p', 'q'] }),
    };
    expect(
      found('personalSpacing', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['b', 1, '2026-03-05', 'am'],
      ]),
    ).toEqual([['a#1', 'b#1', 16]]);
    expect(
      found('personalSpacing', facts, [
        ['a', 1, '2026-03-03', 'am'],
        ['b', 1, '2026-03-06', 'am'],
      ]),
    ).toEqual([]);
  });

  it('weeklyLoad: each session beyond the most of a week, Monday to Sunday', () => {
    const facts = { people: [{ id: 'p', maxSessionsPerWeek: 1 }], series: two() };
    expect(
      found('weeklyLoad', facts, [
        ['a', 1, '2026-03-02', 'am'],
        ['b', 1, '2026-03-08', 'am'],
      ]),
    ).toEqual([['p', 'b#1', 1]]);
    expect(
      found('weeklyLoad', facts, [
        ['a', 1, '2026-03-01', 'am'],
        ['b', 1, '2026-03-02', 'am'],
      ]),
    ).toEqual([]);
  });

  it('sameWeek: weeks between equal indexes of sister series, once for each pair', () => {
    const facts = { people: [{ id: 'p' }], series: two({ sameWeekAs: ['b'] }, { sameWeekAs: ['a'] }) };
    expect(
      found('sameWeek', facts, [
        ['a', 1, '2026-03-02', 'am'],
        ['b', 1, '2026-03-16', 'am'],
      ]),
    ).toEqual([['a#1', 'b#1', 2]]);
    expect(
      found('sameWeek', facts, [
        ['a', 1, '2026-03-02', 'am'],
        ['b', 1, '2026-03-08', 'am'],
      ]),
    ).toEqual([]);
  });

  it('previousDate: another time costs one, and one more for each week', () => {
    const facts = {
      people: [{ id: 'p' }],
      series: one(),
      previous: [{ series: 'a', index: 1, date: '2026-03-03', dayPart: 'am' }],
    };
    expect(found('previousDate', facts, [['a', 1, '2026-03-03', 'am']])).toEqual([]);
    expect(found('previousDate', facts, [['a', 1, '2026-03-03', 'pm']])).toEqual([['a#1', 1]]);
    expect(found('previousDate', facts, [['a', 1, '2026-03-17', 'am']])).toEqual([['a#1', 3]]);
  });
});
