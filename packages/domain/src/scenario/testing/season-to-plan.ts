import type { PlanningInput, PlanningSession } from '../../planning/types.ts';

/** A season with a group of three announced talks, of which one has a date, and a talk for the network in March. */
export function seasonToPlan(sessions: readonly Partial<PlanningSession>[] = [{}]): PlanningInput {
  return {
    timeZone: 'Europe/Amsterdam',
    today: '2026-11-22',
    season: { id: 's', name: '2027', startsOn: '2027-01-01', endsOn: '2027-06-30' },
    formats: [
      {
        id: 'f',
        title: 'Dialoogsessie',
        durationMinutes: 150,
        norms: [{ id: 'n', scope: 'network', asNeeded: false, slots: [{ months: [3] }] }],
      },
    ],
    regions: [],
    groups: [
      {
        id: 'g',
        name: 'Groep 1',
        formatId: null,
        regionId: null,
        themeId: null,
        trackId: null,
        announcedSessions: 3,
        members: [{ personId: 'p', isFacilitator: true }],
      },
    ],
    themes: [],
    undated: [],
    sessions: sessions.map((facts, at) => ({ ...session(`x${at + 1}`), ...facts })),
    released: [],
    people: [
      {
        id: 'p',
        name: 'Persoon',
        regionId: null,
        schoolHolidayRegion: null,
        organisationId: null,
        isFacilitator: true,
        maxSessionsPerDay: 1,
        maxSessionsPerWeek: null,
        availability: [],
        busy: [],
      },
    ],
    places: [],
    closedDays: [],
    schoolHolidays: [],
    rules: [],
  };
}

function session(id: string): PlanningSession {
  return {
    id,
    version: 1,
    seasonId: 's',
    groupId: 'g',
    formatId: null,
    regionId: null,
    themeId: null,
    trackId: null,
    placeId: null,
    sequence: null,
    title: null,
    isOnline: null,
    isPinned: false,
    status: 'planned',
    startsOn: '2027-01-12',
    endsOn: '2027-01-12',
    startTime: '09:30',
    endTime: '12:00',
  };
}
