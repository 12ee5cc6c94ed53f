import { describe, expect, it } from 'vitest';
import { obstaclesOn } from './day-obstacles.ts';
import { overlapOf } from './overlap.ts';
import {
  type BusyTime,
  type Candidate,
  type Clash,
  type ClashFacts,
  type StandingSession,
  sessionClashes,
} from './session-clashes.ts';

const on = obstaclesOn({
  schoolHolidays: [
    { name: 'Herfstvakantie', region: 'north', startsOn: '2026-10-10', endsOn: '2026-10-18' },
    { name: 'Meivakantie', region: 'north', startsOn: '2027-04-24', endsOn: '2027-05-02' },
  ],
  closedDays: [
    { name: 'Studiedag', organisation: 'Voorbeeldstad', startsOn: '2026-10-06', endsOn: '2026-10-06' },
    { name: 'Zomersluiting', organisation: null, startsOn: '2027-07-10', endsOn: '2027-08-20' },
  ],
});

const candidate = (startsOn: string, more: Partial<Candidate> = {}): Candidate => ({
  startsOn,
  endsOn: startsOn,
  startTime: '10:00',
  endTime: '12:30',
  groupId: 'g1',
  placeId: 'room',
  ...more,
});
const standing = (id: string, startsOn: string, more: Partial<StandingSession> = {}): StandingSession => ({
  id,
  title: id,
  startsOn,
  endsOn: startsOn,
  startTime: '13:00',
  endTime: '15:00',
  groupId: 'g2',
  placeId: null,
  ...more,
});
const facts: ClashFacts = {
  on,
  schoolRegions: ['north'],
  season: { name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-08-31' },
  sessions: [],
  busy: [],
  place: { id: 'room', name: 'Zaal 1', capacity: 12 },
  people: 8,
  series: null,
};
const kinds = (clashes: readonly Clash[]) => clashes.map(({ kind, level }) => `${kind} ${level}`);
const clashes = (of: Candidate, more: Partial<ClashFacts> = {}) => sessionClashes(of, { ...facts, ...more });

describe('an ordinary working day', () => {
  it('meets nothing', () => {
    expect(clashes(candidate('2026-11-03'))).toEqual([]);
  });
});

describe('the group', () => {
  it('cannot be in two places, and is warned of two sessions on one day', () => {
    const at = (startTime: string) => [
      standing('x', '2026-11-03', { groupId: 'g1', startTime, endTime: '16:00' }),
    ];
    expect(kinds(clashes(candidate('2026-11-03'), { sessions: at('12:00') }))).toEqual(['groupBusy blocks']);
    expect(kinds(clashes(candidate('2026-11-03'), { sessions: at('12:30') }))).toEqual(['groupBusy warns']);
    expect(kinds(clashes(candidate('2026-11-04'), { sessions: at('12:00') }))).toEqual([]);
  });

  it('is nobody’s where a session has none', () => {
    const sessions = [standing('x', '2026-11-03', { groupId: null, startTime: '10:00' })];
    expect(clashes(candidate('2026-11-03', { groupId: null }), { sessions })).toEqual([]);
  });
});

describe('people', () => {
  const busy: BusyTime = {
    ...standing('x', '2026-11-03'),
    startTime: '12:00',
    people: 2,
    names: ['Noor B.'],
    session: null,
  };
  it('who are elsewhere at that time warn, and those who are there later that day are told', () => {
    expect(kinds(clashes(candidate('2026-11-03'), { busy: [busy] }))).toEqual(['peopleBusy warns']);
    const later = { ...busy, startTime: '14:00' };
    expect(kinds(clashes(candidate('2026-11-03'), { busy: [later] }))).toEqual(['peopleBusy tells']);
  });
});

describe('availability', () => {
  const unavailable = [
    { date: '2026-11-03', dayPart: 'morning', kind: 'cannot', people: ['Noor', 'Bert'] },
    { date: '2026-11-03', dayPart: 'afternoon', kind: 'cannot', people: ['Cora', 'Noor'] },
    { date: '2026-11-03', dayPart: null, kind: 'ifNeeded', people: ['Bert', 'Daan'] },
  ] as const;
  it('says who cannot at that time, and who can only if needed, each once', () => {
    expect(clashes(candidate('2026-11-03'), { unavailable })).toMatchObject([
      { kind: 'cannotCome', level: 'warns', answer: 'cannot', names: ['Bert', 'Noor'], people: 8 },
      { kind: 'cannotCome', level: 'tells', answer: 'ifNeeded', names: ['Daan'] },
    ]);
    expect(clashes(candidate('2026-11-04'), { unavailable })).toEqual([]);
  });

  it('counts every part of a day whose hours are not known', () => {
    const open = candidate('2026-11-03', { startTime: null, endTime: null });
    expect(clashes(open, { unavailable })[0]).toMatchObject({ names: ['Bert', 'Cora', 'Noor'] });
  });
});

describe('the room', () => {
  it('is held once at a time', () => {
    const sessions = [standing('x', '2026-11-03', { placeId: 'room', startTime: '09:00', endTime: '10:30' })];
    expect(kinds(clashes(candidate('2026-11-03'), { sessions }))).toEqual(['placeTaken blocks']);
    expect(clashes(candidate('2026-11-03', { startTime: '10:30' }), { sessions })).toEqual([]);
    expect(clashes(candidate('2026-11-03', { placeId: null }), { sessions })).toEqual([]);
  });

  it('must hold everybody', () => {
    expect(kinds(clashes(candidate('2026-11-03'), { people: 13 }))).toEqual(['placeTooSmall warns']);
    expect(clashes(candidate('2026-11-03'), { people: 12 })).toEqual([]);
    expect(clashes(candidate('2026-11-03'), { people: null })).toEqual([]);
  });
});

describe('the day', () => {
  it('may be a holiday, closed or in a weekend', () => {
    expect(kinds(clashes(candidate('2026-12-25')))).toEqual(['publicHoliday warns']);
    expect(kinds(clashes(candidate('2027-03-26')))).toEqual(['publicHoliday tells']);
    expect(kinds(clashes(candidate('2026-10-14')))).toEqual(['schoolHoliday warns']);
    expect(kinds(clashes(candidate('2026-10-14'), { schoolRegions: ['south'] }))).toEqual([
      'schoolHoliday tells',
    ]);
    expect(kinds(clashes(candidate('2026-10-06')))).toEqual(['closedDay warns']);
    expect(kinds(clashes(candidate('2026-11-07')))).toEqual(['weekend tells']);
  });

  it('is told once over several days', () => {
    const days = candidate('2027-04-24', { endsOn: '2027-04-27' });
    expect(kinds(clashes(days))).toEqual(['schoolHoliday warns', 'publicHoliday warns', 'weekend tells']);
  });

  it('may lie outside the season', () => {
    expect(kinds(clashes(candidate('2026-08-31')))).toEqual(['outsideSeason warns']);
    expect(clashes(candidate('2026-08-31'), { season: null })).toEqual([]);
  });
});

it('tells a date that is too near to its neighbours in the series', () => {
  const series = { dates: ['2026-10-27', '2026-12-15', '2026-11-10'], leastDistance: 21 };
  expect(clashes(candidate('2026-11-03'), { series })).toMatchObject([
    { kind: 'tooNear', side: 'previous', date: '2026-10-27', days: 7 },
    { kind: 'tooNear', side: 'next', date: '2026-11-10', days: 7 },
  ]);
});

it('puts the worst first', () => {
  const sessions = [standing('x', '2026-12-26', { groupId: 'g1', startTime: '10:00' })];
  expect(clashes(candidate('2026-12-26'), { sessions }).map((one) => one.level)).toEqual([
    'blocks',
    'warns',
    'tells',
  ]);
});

it.each([
  ['10:00', '11:00', '11:00', '12:00', 'sameDay'],
  ['10:00', '11:01', '11:00', '12:00', 'overlaps'],
  ['10:00', null, '11:30', '12:00', 'overlaps'],
  ['10:00', null, '12:00', '13:00', 'sameDay'],
  [null, null, '12:00', '13:00', 'sameDay'],
])('takes %s–%s and %s–%s for %s', (startTime, endTime, otherStart, otherEnd, expected) => {
  const day = { startsOn: '2026-11-03', endsOn: '2026-11-03' };
  const [one, other] = [
    { ...day, startTime, endTime },
    { ...day, startTime: otherStart, endTime: otherEnd },
  ];
  expect([overlapOf(one, other), overlapOf(other, one)]).toEqual([expected, expected]);
});
