import { describe, expect, it } from 'vitest';
import { buildPlanning } from '../planning/build-planning.ts';
import { planningInput, planningPerson, planningSession } from '../planning/testing/planning-input.ts';
import type { PlanningInput } from '../planning/types.ts';
import { seasonLoad } from './season-load.ts';

const group = (over: Partial<PlanningInput['groups'][number]> = {}) => ({
  ...{ id: 'g', name: 'Groep', formatId: null, regionId: null, themeId: null, trackId: null },
  announcedSessions: null,
  members: [
    { personId: 'lead', isFacilitator: true },
    { personId: 'p', isFacilitator: false },
  ],
  ...over,
});
const loadOf = (over: Partial<PlanningInput>) => {
  const input = planningInput({ people: [planningPerson('lead'), planningPerson('p')], ...over });
  return seasonLoad(input, buildPlanning(input));
};
const at = (id: string, date: string, over = {}) => planningSession(id, date, { groupId: 'g', ...over });

describe('seasonLoad', () => {
  it('counts each month of the season', () => {
    const load = loadOf({ groups: [group()], sessions: [at('a', '2027-01-12'), at('b', '2027-01-26')] });
    expect(load.months).toHaveLength(10);
    expect([load.months[0], load.months.at(-1)]).toEqual([
      { year: 2026, month: 9 },
      { year: 2027, month: 6 },
    ]);
    expect(load.groups[0]?.perMonth).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
  });

  it('says of a group what is planned of what is asked, its gaps and what was cancelled', () => {
    const [found] = loadOf({
      groups: [group({ announcedSessions: 4, regionId: 'r' })],
      sessions: [
        at('a', '2027-01-12'),
        at('b', '2027-01-19'),
        at('c', '2027-03-02'),
        at('gone', '2027-04-06', { status: 'cancelled' }),
        at('other', '2028-01-11', { status: 'cancelled', seasonId: 'next' }),
      ],
    }).groups;
    expect(found).toMatchObject({ planned: 3, asked: 4, shortestGap: 7, longestGap: 42, cancelled: 1 });
  });

  it('adds up what the groups and norms of a region ask', () => {
    const { regions, norms } = loadOf({
      regions: [
        { id: 'r', name: 'Noord', parentId: null, schoolHolidayRegion: null },
        { id: 's', name: 'Zuid', parentId: null, schoolHolidayRegion: null },
      ],
      formats: [
        {
          ...{ id: 'f', title: 'Gesprek', durationMinutes: 90 },
          norms: [{ id: 'n', scope: 'region', timesPerYear: 1, asNeeded: false, slots: [] }],
        },
      ],
      groups: [group({ regionId: 'r' })],
      sessions: [at('a', '2027-01-12'), planningSession('b', '2027-02-09', { formatId: 'f', regionId: 's' })],
    });
    expect(regions.map(({ planned, asked }) => [planned, asked])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(norms[0]?.line).toMatchObject({ planned: 1, asked: 2 });
    expect(norms[0]?.perMonth[5]).toBe(1);
  });

  it('counts for facilitators what they lead, and for people all, heaviest first', () => {
    const { facilitators, people } = loadOf({
      people: [planningPerson('p'), planningPerson('lead')],
      groups: [group(), group({ id: 'h', members: [{ personId: 'lead', isFacilitator: false }] })],
      sessions: [at('a', '2027-01-12'), at('b', '2027-02-09', { groupId: 'h' })],
    });
    expect(facilitators.map(({ id, sessions }) => [id, sessions])).toEqual([['lead', 1]]);
    expect(people.map(({ id, sessions }) => [id, sessions])).toEqual([
      ['lead', 2],
      ['p', 1],
    ]);
  });

  it('finds the busiest week and what goes beyond her most, elsewhere counted, without telling where', () => {
    const busy = { startsOn: '2027-01-14', endsOn: '2027-01-14', startTime: '10:00', endTime: '12:00' };
    const person = planningPerson('p', {
      ...{ maxSessionsPerWeek: 2, maxSessionsPerDay: 1 },
      busy: [busy, { ...busy, startsOn: '2028-01-13', endsOn: '2028-01-13' }],
    });
    const [found] = loadOf({
      people: [person],
      groups: [group()],
      sessions: [
        at('a', '2027-01-12', { startTime: '09:30' }),
        at('b', '2027-01-12', { startTime: '14:00' }),
        at('c', '2027-02-09'),
      ],
    }).people;
    const week = { year: 2027, week: 2, sessions: 3 };
    expect(found).toMatchObject({ sessions: 3, elsewhere: 1, busiestWeek: week, weeksOver: [week] });
    expect(found?.daysOver).toEqual([{ date: '2027-01-12', sessions: 2 }]);
  });

  it('names the sessions at which somebody is expected who cannot, from tomorrow on', () => {
    const line = { kind: 'cannot' as const, weekday: null, dayPart: null };
    const person = planningPerson('p', {
      availability: [{ ...line, startsOn: '2026-11-01', endsOn: '2027-01-31' }],
    });
    const { people } = loadOf({
      people: [person],
      groups: [group()],
      sessions: [at('past', '2026-11-10'), at('a', '2027-01-12'), at('b', '2027-02-09')],
    });
    expect(people[0]?.cannot).toEqual([{ sessionId: 'a', date: '2027-01-12' }]);
  });

  it('has nothing to say of an empty network', () => {
    const load = loadOf({ people: [] });
    expect({ ...load, months: [] }).toEqual({
      ...{ months: [], norms: [], regions: [], groups: [], facilitators: [], people: [] },
    });
  });
});
