import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../planner/evaluate-plan.ts';
import { readProblem } from '../planner/format/read-problem.ts';
import { planYear } from '../planner/plan-year.ts';
import { buildPlanning } from './build-planning.ts';
import { editsOfPlan } from './edits-of-plan.ts';
import { planningInput, planningPerson, planningSession } from './testing/planning-input.ts';
import type { Planning, PlanningInput } from './types.ts';

const group = (over: Partial<PlanningInput['groups'][number]> = {}) => ({
  id: 'g',
  name: 'Groep',
  ...{ formatId: null, regionId: null, themeId: null, trackId: null, announcedSessions: null },
  members: [],
  ...over,
});
const format = (norms: PlanningInput['formats'][number]['norms'] = [], over = {}) => ({
  id: 'f',
  title: 'Gesprek',
  durationMinutes: 90,
  norms,
  ...over,
});
const region = (id: string, over: Partial<PlanningInput['regions'][number]> = {}) => ({
  id,
  name: id,
  parentId: null,
  schoolHolidayRegion: null,
  ...over,
});
const series = (planning: Planning, id: string) => planning.problem.series.find((one) => one.id === id);
const open = (planning: Planning) => planning.items.filter((one) => one.sessionId === null);

describe('buildPlanning', () => {
  it('gives a problem that the planner reads', () => {
    const input = planningInput({
      groups: [group({ announcedSessions: 3, members: [{ personId: 'p', isFacilitator: true }] })],
      people: [planningPerson('p')],
      sessions: [planningSession('s', '2027-01-12', { groupId: 'g' })],
    });
    const reading = readProblem(JSON.parse(JSON.stringify(buildPlanning(input).problem)));
    expect(reading.ok ? [] : reading.issues).toEqual([]);
  });

  it('asks for each region what the norm asks, in its months', () => {
    const norm = {
      id: 'n',
      scope: 'region' as const,
      timesPerYear: 1,
      asNeeded: false,
      slots: [{ months: [2] }],
    };
    const input = planningInput({
      formats: [format([norm])],
      regions: [region('r1'), region('r2')],
      sessions: [planningSession('s', '2027-02-09', { formatId: 'f', regionId: 'r1' })],
    });
    const planning = buildPlanning(input);
    expect(planning.keyOfSession.get('s')).toBe('norm:n:r1#1');
    expect(open(planning).map(({ key, regionId, days }) => [key, regionId, days.start, days.end])).toEqual([
      ['norm:n:r2#1', 'r2', '2027-02-01', '2027-02-28'],
    ]);
  });

  it('gives what a norm asks of a theme to its only group', () => {
    const norm = { id: 'n', scope: 'theme' as const, timesPerYear: 2, asNeeded: false, slots: [] };
    const input = planningInput({
      formats: [format([norm])],
      themes: [{ id: 't', title: 'Thema', formatId: 'f', trackId: null }],
      groups: [group({ formatId: 'f', themeId: 't' })],
    });
    expect(open(buildPlanning(input)).map(({ key }) => key)).toEqual(['group:g#1', 'group:g#2']);
  });

  it('counts what was announced, and says which undated series a new one comes off', () => {
    const undated = {
      id: 'u',
      title: 'Nog twee',
      count: 1,
      ...{ formatId: null, groupId: 'g', periodNote: null, isOnline: null },
      periodStart: '2027-03-01',
      periodEnd: '2027-04-30',
    };
    const input = planningInput({
      groups: [group({ announcedSessions: 3 })],
      undated: [undated],
      sessions: [planningSession('s', '2027-01-12', { groupId: 'g' })],
    });
    expect(open(buildPlanning(input)).map(({ undatedId, days }) => [undatedId, days.start])).toEqual([
      ['u', '2027-03-01'],
      [null, '2026-12-02'],
    ]);
  });

  it('puts what may fall anywhere in the widest gap', () => {
    const dates = ['2026-12-10', '2027-01-10', '2027-05-20', '2027-06-10'];
    const input = planningInput({
      groups: [group({ announcedSessions: 5 })],
      sessions: dates.map((date, at) => planningSession(`s${at}`, date, { groupId: 'g' })),
    });
    expect(open(buildPlanning(input)).map(({ key }) => key)).toEqual(['group:g#3']);
  });

  it('keeps what is pinned, held, past or of another season, and leaves out what is cancelled', () => {
    const of = (id: string, date: string, over = {}) => planningSession(id, date, { groupId: 'g', ...over });
    const input = planningInput({
      groups: [group()],
      sessions: [
        of('past', '2026-11-10'),
        of('pinned', '2027-01-12', { isPinned: true }),
        of('elsewhere', '2027-02-09', { seasonId: 'other' }),
        of('cancelled', '2027-03-09', { status: 'cancelled' }),
        of('free', '2027-04-13'),
      ],
    });
    const { items, problem } = buildPlanning(input);
    expect(items.map(({ sessionId, isFixed }) => [sessionId, isFixed])).toEqual([
      ['past', true],
      ['pinned', true],
      ['elsewhere', true],
      ['free', false],
    ]);
    expect(problem.series[0]?.fixed.map(({ index }) => index)).toEqual([1, 2, 3]);
  });

  it('lets only chosen series move, inside the window', () => {
    const input = planningInput({
      groups: [group({ announcedSessions: 2 }), group({ id: 'h', name: 'H', announcedSessions: 2 })],
      sessions: [
        planningSession('a', '2027-01-12', { groupId: 'g' }),
        planningSession('b', '2027-01-13', { groupId: 'h' }),
      ],
    });
    const window = { start: '2027-02-01', end: '2027-03-31' };
    const planning = buildPlanning(input, { series: ['group:g'], window });
    expect(planning.items.map(({ key, isFixed }) => [key, isFixed])).toEqual([
      ['group:g#1', true],
      ['group:g#2', false],
      ['group:h#1', true],
    ]);
    expect(planning.items[1]?.days).toEqual(window);
  });

  it('knows when people cannot: what they say, closed days of theirs, sessions elsewhere; not before tomorrow', () => {
    const person = planningPerson('p', {
      organisationId: 'o',
      availability: [
        { kind: 'cannot', weekday: null, dayPart: null, startsOn: '2026-11-01', endsOn: '2027-01-05' },
      ],
      busy: [{ startsOn: '2027-02-02', endsOn: '2027-02-02', startTime: '10:00', endTime: '12:00' }],
    });
    const closedDays = [{ name: 'Dicht', organisationId: 'o', startsOn: '2027-03-01', endsOn: '2027-03-02' }];
    const { problem } = buildPlanning(planningInput({ people: [person], closedDays }));
    expect(problem.people[0]?.unavailable).toEqual([
      { start: '2026-12-02', end: '2027-01-05', dayPart: null },
      { start: '2027-03-01', end: '2027-03-02', dayPart: null },
      { start: '2027-02-02', end: '2027-02-02', dayPart: 'morning' },
    ]);
    expect(problem.closedDays).toContain('2027-04-27');
    expect(problem.closedDays).not.toContain('2027-03-01');
  });

  it('gives a region its people, its facilitator and a stand-in with its school holidays', () => {
    const input = planningInput({
      regions: [region('r', { schoolHolidayRegion: 'north' })],
      people: [
        planningPerson('p', { regionId: 'r' }),
        planningPerson('lead', { regionId: 'r', isFacilitator: true }),
        planningPerson('other'),
      ],
      sessions: [planningSession('s', '2027-02-16', { regionId: 'r' })],
      schoolHolidays: [
        { name: 'Voorjaarsvakantie', region: 'north', startsOn: '2027-02-13', endsOn: '2027-02-21' },
      ],
    });
    const planning = buildPlanning(input);
    expect(series(planning, 'session:s')).toMatchObject({
      attendees: ['p', 'region:r'],
      facilitators: ['lead'],
    });
    // Two people with three each, and the stand-in as four people.
    expect(evaluatePlan(planning.problem, planning.assignments).costs.costlyPeriod).toBe(18);
  });

  it('narrows rules: the group over the format over the network', () => {
    const rule = (over: Partial<PlanningInput['rules'][number]>) => ({
      ...{ formatId: null, groupId: null, weekdays: [], dayParts: [], months: [], durationMinutes: null },
      ...{ minGapDays: null, idealGapDays: null, quorumPercent: null, needsPlace: null },
      ...{ morningStart: null, afternoonStart: null, eveningStart: null },
      ...over,
    });
    const input = planningInput({
      formats: [format()],
      groups: [
        group({ formatId: 'f', announcedSessions: 2, members: [{ personId: 'p', isFacilitator: false }] }),
      ],
      people: [planningPerson('p')],
      sessions: [planningSession('s', '2027-01-12', { groupId: 'g' })],
      rules: [
        rule({ weekdays: [2], quorumPercent: 50, morningStart: '10:00', attendanceWeight: 4 }),
        rule({ formatId: 'f', weekdays: [3], minGapDays: 10 }),
        rule({ groupId: 'g', weekdays: [4] }),
      ],
    });
    const planning = buildPlanning(input);
    expect(series(planning, 'group:g')).toMatchObject({ weekdays: [4], minGapDays: 10 });
    expect(planning.problem.dayParts[0]).toEqual({ id: 'morning', start: '10:00', end: '12:30' });
    expect(planning.problem.weights.absence).toBe(24);
  });

  it('never calls a plan wrong by a default', () => {
    const input = planningInput({
      groups: [group({ members: [{ personId: 'p', isFacilitator: false }] })],
      people: [planningPerson('p')],
      places: [{ id: 'hall', name: 'Zaal', capacity: 1, isOnline: false, availability: [] }],
      sessions: [
        planningSession('a', '2027-01-09', { groupId: 'g', placeId: 'hall', startTime: '20:00' }),
        planningSession('b', '2027-01-12', { groupId: 'g', placeId: 'hall' }),
      ],
    });
    const { problem, assignments } = buildPlanning(input);
    const plan = evaluatePlan(problem, assignments);
    expect(plan.violations.filter(({ level }) => level === 'hard')).toEqual([]);
  });
});

describe('editsOfPlan', () => {
  const input = planningInput({
    formats: [format()],
    groups: [group({ formatId: 'f', announcedSessions: 4 })],
    sessions: [
      planningSession('a', '2027-01-12', { groupId: 'g', startTime: '10:15', endTime: '11:45' }),
      planningSession('b', '2027-01-13', { groupId: 'g' }),
    ],
  });
  const planning = buildPlanning(input);

  it('says nothing of a plan that is as it stands', () => {
    expect(editsOfPlan(planning, planning.assignments)).toEqual([]);
  });

  it('keeps the hours of a session that stays in its part of the day, and counts new hours where it does not', () => {
    const moved = (dayPart: string, start: string) =>
      editsOfPlan(planning, [
        { ...{ series: 'group:g', index: 1, date: '2027-01-19' }, dayPart, start, end: null, room: null },
      ])[0];
    expect(moved('morning', '09:30')).toMatchObject({
      ...{ sessionId: 'a', startsOn: '2027-01-19', endsOn: '2027-01-19' },
      ...{ startTime: '10:15', endTime: '11:45' },
    });
    expect(moved('afternoon', '13:30')).toMatchObject({ startTime: '13:30', endTime: '15:00' });
  });

  it('makes what is new, in order of date, and leaves the rest of a clean plan', () => {
    const plan = planYear(planning.problem, { seconds: 0.5 });
    const made = editsOfPlan(planning, plan.assignments).filter((one) => one.sessionId === null);
    expect(made).toHaveLength(2);
    expect(made.map(({ startsOn }) => startsOn)).toEqual(made.map(({ startsOn }) => startsOn).sort());
    expect(made[0]).toMatchObject({ startTime: expect.any(String), endTime: expect.any(String) });
    expect(plan.score.hard).toBe(0);
  });
});
