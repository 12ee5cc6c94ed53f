import type { PlanningInput, PlanningPerson, PlanningSession } from '../types.ts';

/** A season of a network with nothing in it, seen on 1 December 2026. */
export function planningInput(over: Partial<PlanningInput> = {}): PlanningInput {
  return {
    timeZone: 'Europe/Amsterdam',
    today: '2026-12-01',
    season: { id: 'season', name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-06-30' },
    formats: [],
    regions: [],
    groups: [],
    themes: [],
    undated: [],
    sessions: [],
    released: [],
    people: [],
    places: [],
    closedDays: [],
    schoolHolidays: [],
    rules: [],
    ...over,
  };
}

export function planningSession(
  id: string,
  date: string,
  over: Partial<PlanningSession> = {},
): PlanningSession {
  return {
    id,
    version: 1,
    seasonId: 'season',
    ...{ groupId: null, formatId: null, regionId: null, themeId: null, trackId: null, placeId: null },
    ...{ sequence: null, title: null, isOnline: null, startTime: null, endTime: null },
    startsOn: date,
    endsOn: date,
    isPinned: false,
    status: 'planned',
    ...over,
  };
}

export function planningPerson(id: string, over: Partial<PlanningPerson> = {}): PlanningPerson {
  return {
    id,
    name: id,
    ...{ regionId: null, schoolHolidayRegion: null, organisationId: null },
    isFacilitator: false,
    maxSessionsPerDay: null,
    maxSessionsPerWeek: null,
    availability: [],
    busy: [],
    ...over,
  };
}
