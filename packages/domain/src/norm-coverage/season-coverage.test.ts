import { describe, expect, it } from 'vitest';
import { seasonCoverage } from './season-coverage.ts';
import type { CoverageInput, CoverageSession } from './types.ts';

const YEAR = { startsOn: '2019-11-01', endsOn: '2020-11-30' };
const regions = Array.from({ length: 25 }, (_, at) => ({ id: `r${at}`, name: `Regio ${at}` }));

let made = 0;
const on = (startsOn: string, over: Partial<CoverageSession> = {}): CoverageSession => ({
  id: `s${made++}`,
  startsOn,
  status: 'planned',
  ...over,
});
const input = (over: Partial<CoverageInput>): CoverageInput => ({
  season: YEAR,
  formats: [],
  regions: [],
  groups: [],
  themes: [],
  sessions: [],
  undated: [],
  ...over,
});
const format = (id: string, norm: Partial<CoverageInput['formats'][number]['norms'][number]>) => ({
  id,
  title: id,
  norms: [{ id: `norm ${id}`, scope: 'network' as const, asNeeded: false, slots: [], ...norm }],
});

describe('seasonCoverage: a national programme', () => {
  const dialogue = format('dialogue', {
    timesPerYear: 3,
    slots: [
      { months: [11], year: 2019 },
      { months: [3], year: 2020 },
      { months: [6], year: 2020 },
    ],
  });
  const roundTable = format('round table', {
    scope: 'region',
    timesPerYear: 1,
    slots: [{ months: [9], year: 2020 }],
  });
  const talk = format('talk', {
    scope: 'region',
    timesPerYear: 2,
    slots: [{ months: [1, 2] }, { months: [6] }],
  });

  it('names the month that has no dialogue session', () => {
    const sessions = [
      on('2020-03-10', { formatId: 'dialogue', status: 'held' }),
      on('2020-06-09', { formatId: 'dialogue' }),
    ];
    const { lines, asked, planned } = seasonCoverage(input({ formats: [dialogue], sessions }));
    expect(lines[0]).toMatchObject({ asked: 3, planned: 2, held: 1 });
    expect(lines[0]?.findings).toEqual([{ kind: 'monthsOpen', slots: [[{ year: 2019, month: 11 }]] }]);
    expect([asked, planned]).toEqual([3, 2]);
  });

  it('counts regions without a round table, whatever stands elsewhere', () => {
    const sessions = regions
      .slice(0, 23)
      .map(({ id }) => on('2020-09-08', { formatId: 'round table', regionId: id }));
    const extra = on('2020-09-09', { formatId: 'round table', regionId: 'r0' });
    const { lines } = seasonCoverage(
      input({ formats: [roundTable], regions, sessions: [...sessions, extra] }),
    );
    expect(lines[0]).toMatchObject({ asked: 25, planned: 23 });
    expect(lines[0]?.findings).toEqual([{ kind: 'subjectsOpen', scope: 'region', open: 2, of: 25 }]);
    expect(lines[0]?.subjects[0]?.extra).toEqual([extra.id]);
    expect(lines[0]?.subjects.filter((one) => one.planned === 0).map((one) => one.subject.name)).toEqual([
      'Regio 23',
      'Regio 24',
    ]);
  });

  it('asks two talks of each region, in their own months', () => {
    const sessions = [
      on('2020-01-14', { formatId: 'talk', regionId: 'r0' }),
      on('2020-02-11', { formatId: 'talk', regionId: 'r0' }),
    ];
    const { lines } = seasonCoverage(input({ formats: [talk], regions: regions.slice(0, 1), sessions }));
    expect(lines[0]).toMatchObject({ asked: 2, planned: 1 });
    expect(lines[0]?.subjects[0]?.slots.map((one) => one.sessionId)).toEqual([sessions[0]?.id, null]);
  });

  it('does not count cancelled sessions, nor those of another season', () => {
    const sessions = [
      on('2020-03-10', { formatId: 'dialogue', status: 'cancelled' }),
      on('2021-03-10', { formatId: 'dialogue' }),
    ];
    expect(seasonCoverage(input({ formats: [dialogue], sessions })).lines[0]).toMatchObject({ planned: 0 });
  });

  it('asks nothing as needed, and tells how many there are', () => {
    const themes = format('theme meeting', { asNeeded: true });
    const { lines, asked } = seasonCoverage(
      input({ formats: [themes], sessions: [on('2020-04-09', { formatId: 'theme meeting' })] }),
    );
    expect(lines[0]?.findings).toEqual([{ kind: 'asNeeded', planned: 1 }]);
    expect(asked).toBe(0);
  });

  it('counts the parts of a region, not the whole beside them', () => {
    const parts = [
      { id: 'whole', name: 'Geheel' },
      { id: 'a', name: 'Deel A', parentId: 'whole' },
      { id: 'b', name: 'Deel B', parentId: 'whole' },
    ];
    const { lines } = seasonCoverage(input({ formats: [roundTable], regions: parts }));
    expect(lines[0]?.subjects.map((one) => one.subject.name)).toEqual(['Deel A', 'Deel B']);
  });
});

describe('seasonCoverage: groups', () => {
  const groups = [1, 2, 3].map((n) => ({ id: `g${n}`, name: `Groep ${n}`, announcedSessions: 6 }));

  it('notices the group that has five dates of six', () => {
    const sessions = groups.flatMap(({ id }, at) =>
      Array.from({ length: at === 2 ? 5 : 6 }, (_, n) =>
        on(`2020-0${n + 1}-15`, { groupId: id, status: 'held' }),
      ),
    );
    const { lines, asked, planned } = seasonCoverage(input({ groups, sessions }));
    expect(lines.map((one) => [one.title, one.planned, one.asked])).toEqual([
      ['Groep 1', 6, 6],
      ['Groep 2', 6, 6],
      ['Groep 3', 5, 6],
    ]);
    expect(lines[2]?.findings).toEqual([{ kind: 'announcedOpen', missing: 1 }]);
    expect([asked, planned]).toEqual([18, 17]);
  });

  it('says nothing of what was announced for another season', () => {
    expect(seasonCoverage(input({ groups })).lines).toEqual([]);
  });

  it('reads a norm per group by the format of the groups', () => {
    const withFormat = groups.map((one, at) => ({ ...one, formatId: at < 2 ? 'workshop' : 'other' }));
    const sessions = [
      on('2020-03-10', { groupId: 'g1' }),
      on('2020-04-10', { groupId: 'g1', formatId: 'other' }),
    ];
    const workshop = format('workshop', { scope: 'group', timesPerYear: 2 });
    const { lines } = seasonCoverage(input({ formats: [workshop], groups: withFormat, sessions }));
    expect(lines[0]?.subjects.map((one) => [one.subject.name, one.planned, one.asked])).toEqual([
      ['Groep 1', 1, 2],
      ['Groep 2', 0, 2],
    ]);
    expect(lines.map((one) => one.kind)).toEqual(['norm']);
  });

  it('reads a norm per theme by theme', () => {
    const themes = [
      { id: 't1', title: 'Schulden', formatId: 'workshop' },
      { id: 't2', title: 'Wonen', formatId: 'elsewhere' },
    ];
    const workshop = format('workshop', { scope: 'theme', timesPerYear: 1 });
    const sessions = [on('2020-03-10', { formatId: 'workshop', themeId: 't1' })];
    const { lines } = seasonCoverage(input({ formats: [workshop], themes, sessions }));
    expect(lines[0]?.subjects.map((one) => [one.subject.name, one.planned])).toEqual([['Schulden', 1]]);
  });
});

describe('seasonCoverage: without dates', () => {
  it('tells of announcements on a line of their own', () => {
    const undated = [{ id: 'u', title: 'Afsluitende bijeenkomsten', formatId: 'closing' }];
    const { lines, asked } = seasonCoverage(input({ undated }));
    expect(lines[0]).toMatchObject({ kind: 'undated', findings: [{ kind: 'withoutDate', count: 0 }] });
    expect(asked).toBe(0);
  });

  it('tells them with the norm or the group that they belong to', () => {
    const online = format('online', { timesPerYear: 4 });
    const undated = [{ id: 'u', title: 'Online', formatId: 'online', count: 4 }];
    const { lines } = seasonCoverage(input({ formats: [online], undated }));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.undated).toBe(4);
    expect(lines[0]?.findings.at(-1)).toEqual({ kind: 'withoutDate', count: 4 });
  });
});
