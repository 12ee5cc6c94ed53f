import type { Placement } from '../placement.ts';

/** A placement on which nothing is special but what is given. */
export function placement(key: string, facts: Partial<Placement> = {}): Placement {
  return {
    key,
    sessionId: null,
    version: null,
    groupId: null,
    formatId: null,
    regionId: null,
    themeId: null,
    trackId: null,
    placeId: null,
    sequence: null,
    title: null,
    months: [],
    undatedId: null,
    isOnline: null,
    startsOn: '2027-03-02',
    endsOn: facts.startsOn ?? '2027-03-02',
    startTime: '09:30',
    endTime: '12:00',
    ...facts,
  };
}
