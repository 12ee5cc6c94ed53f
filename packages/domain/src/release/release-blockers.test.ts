import { describe, expect, it } from 'vitest';
import type { PlanningInput, PlanningPerson, PlanningSession } from '../planning/types.ts';
import { compareSessions } from './compare-sessions.ts';
import { releaseBlockers, remaining } from './release-blockers.ts';
import type { SnapshotSession } from './snapshot.ts';
import { snapshotSession as session } from './testing/snapshot-session.ts';

const season = { startsOn: '2026-09-01', endsOn: '2027-07-01' };

function blockers(
  sessions: SnapshotSession[],
  { released = [], planning = null }: { released?: SnapshotSession[]; planning?: PlanningInput | null } = {},
) {
  const changes = compareSessions(released, sessions);
  return releaseBlockers({ sessions, changes, season, today: '2026-11-22', planning });
}

const told = (...args: Parameters<typeof blockers>) =>
  blockers(...args).map(({ kind, level, sessionId }) => `${kind} ${level} ${sessionId}`);

describe('what a session lacks', () => {
  it('is nothing when it has a place in words, or is online', () => {
    expect(told([session('a'), session('b', { placeNote: null, isOnline: true })])).toEqual([]);
    expect(told([session('c', { placeNote: null, placeId: 'zaal' })])).toEqual([]);
  });

  it('blocks: place, hour, name, a day in its season', () => {
    expect(told([session('a', { placeNote: ' ' })])).toEqual(['noPlace blocks a']);
    expect(told([session('a', { startTime: null })])).toEqual(['noStartTime blocks a']);
    expect(told([session('a', { title: null })])).toEqual(['noName blocks a']);
    expect(told([session('a', { title: null, formatId: 'vorm' })])).toEqual([]);
    expect(told([session('a', { endsOn: '2027-07-02' })])).toEqual(['outsideSeason blocks a']);
  });

  it('does not count for what is past, held or cancelled', () => {
    const bare = { placeNote: null };
    const ended = [
      session('a', { ...bare, status: 'held' }),
      session('b', { ...bare, status: 'cancelled' }),
      session('c', { ...bare, startsOn: '2026-11-21', endsOn: '2026-11-21' }),
    ];
    expect(told(ended)).toEqual([]);
    expect(told([session('d', { ...bare, startsOn: '2026-11-21', endsOn: '2026-11-22' })])).toEqual([
      'noPlace blocks d',
    ]);
  });

  it('only warns where members see it so already', () => {
    const bare = session('a', { placeNote: null });
    expect(told([bare], { released: [bare] })).toEqual(['noPlace warns a']);
    expect(told([{ ...bare, title: 'Anders' }], { released: [bare] })).toEqual(['noPlace blocks a']);
  });
});

describe('a room', () => {
  const inRoom = (id: string, more: Partial<SnapshotSession> = {}) =>
    session(id, { placeId: 'zaal', names: { ...session(id).names, place: 'Zaal Zuid' }, ...more });

  it('is taken twice when the hours overlap', () => {
    expect(told([inRoom('a'), inRoom('b', { startTime: '12:00', endTime: '14:00' })])).toEqual([]);
    const [clash, ...rest] = blockers([inRoom('a'), inRoom('b', { startTime: '11:00', endTime: '14:00' })]);
    expect(rest).toEqual([]);
    expect(clash).toMatchObject({
      kind: 'placeTwice',
      sessionId: 'b',
      otherIds: ['a'],
      names: ['Zaal Zuid'],
    });
  });

  it('is for the one that changes to leave', () => {
    const [known, fresh] = [inRoom('b', { startTime: '11:00', endTime: '14:00' }), inRoom('a')];
    const [clash] = blockers([known, fresh], { released: [known] });
    expect(clash).toMatchObject({ level: 'blocks', sessionId: 'a', otherIds: ['b'] });
  });

  it('is free again when one of the two is left out', () => {
    const found = blockers([inRoom('a'), inRoom('b'), session('c', { startTime: null })]);
    expect(remaining(found, new Set(['a'])).map(({ kind }) => kind)).toEqual(['noStartTime']);
    expect(remaining(found, new Set(['a', 'c']))).toEqual([]);
  });
});

const person = (id: string, more: Partial<PlanningPerson> = {}): PlanningPerson => ({
  id,
  name: `Naam ${id}`,
  regionId: null,
  schoolHolidayRegion: null,
  organisationId: null,
  isFacilitator: false,
  maxSessionsPerDay: null,
  maxSessionsPerWeek: null,
  availability: [],
  busy: [],
  ...more,
});

/** Two groups that one person leads, and the sessions of each. */
function planningOf(sessions: SnapshotSession[], more: Partial<PlanningInput> = {}): PlanningInput {
  const group = (id: string) => ({
    ...{
      id,
      name: id,
      formatId: null,
      regionId: null,
      themeId: null,
      trackId: null,
      announcedSessions: null,
    },
    members: [{ personId: 'p', isFacilitator: true }],
  });
  return {
    timeZone: 'Europe/Amsterdam',
    today: '2026-11-22',
    season: { id: 'season', name: 'Seizoen', ...season },
    ...{ formats: [], regions: [], themes: [], undated: [], released: [], places: [], closedDays: [] },
    ...{ schoolHolidays: [], rules: [] },
    groups: [group('g1'), group('g2')],
    sessions: sessions.map((one): PlanningSession => ({ ...one, version: 1, isPinned: false })),
    people: [person('p')],
    ...more,
  };
}

describe('the rules of planning', () => {
  const first = session('a', { groupId: 'g1', sequence: 1 });
  const second = session('b', { groupId: 'g2', sequence: 1 });

  const withRules = (sessions: SnapshotSession[], more: Partial<PlanningInput> = {}) =>
    blockers(sessions, { planning: planningOf(sessions, more) });

  it('do not let somebody be in two sessions at once, told once with all names', () => {
    const found = withRules([first, second]).filter(({ kind }) => kind === 'personTwice');
    expect(found).toMatchObject([
      { level: 'blocks', mend: 'session', sessionId: 'b', otherIds: ['a'], names: ['Naam p'], amount: 1 },
    ]);
  });

  it('go by the clock, where the planner reckons with parts of the day', () => {
    const later = { ...second, startTime: '12:00', endTime: '12:30' };
    expect(withRules([{ ...first, startTime: '09:00', endTime: '10:00' }, later])).toEqual([]);
    const busy = { startsOn: '2027-01-12', endsOn: '2027-01-12' };
    const elsewhere = (startTime: string, endTime: string) => ({
      people: [person('p', { busy: [{ ...busy, startTime, endTime }] })],
    });
    expect(withRules([first], elsewhere('08:00', '09:00'))).toEqual([]);
    expect(withRules([first], elsewhere('11:00', '13:00'))).toMatchObject([
      { kind: 'personUnavailable', level: 'blocks', mend: 'availability', names: ['Naam p'] },
    ]);
  });

  it('know closed days of the network', () => {
    const closedDays = [
      { name: 'Brugdag', organisationId: null, startsOn: '2027-01-12', endsOn: '2027-01-12' },
    ];
    expect(withRules([first], { closedDays }).map(({ kind }) => kind)).toEqual(['closedDay']);
  });

  it('warn of sessions that a norm still asks for', () => {
    const norm = { id: 'n', scope: 'network', timesPerYear: 2, asNeeded: false, slots: [] } as const;
    const formats = [{ id: 'f', title: 'Dialoog', durationMinutes: null, norms: [{ ...norm, slots: [] }] }];
    const found = withRules([first], { formats: formats as unknown as PlanningInput['formats'] });
    expect(found.filter(({ kind }) => kind === 'normNotCovered')).toMatchObject([
      { level: 'warns', mend: 'norm', sessionId: null, names: ['Dialoog'], formatId: 'f' },
    ]);
  });
});
