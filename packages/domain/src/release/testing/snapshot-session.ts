import type { SnapshotSession } from '../snapshot.ts';

/** A session that nothing is wrong with: Tuesday 12 January 2027 in the morning, in words somewhere. */
export function snapshotSession(id: string, more: Partial<SnapshotSession> = {}): SnapshotSession {
  const links = {
    groupId: null,
    formatId: null,
    trackId: null,
    themeId: null,
    regionId: null,
    placeId: null,
  };
  return {
    id,
    icalUid: id,
    icalSequence: 0,
    seasonId: 'season',
    ...links,
    sequence: null,
    seriesId: null,
    title: `Dag ${id}`,
    startsOn: '2027-01-12',
    endsOn: '2027-01-12',
    startTime: '10:00',
    endTime: '12:00',
    isOnline: null,
    onlineUrl: null,
    placeNote: 'In overleg',
    audience: null,
    description: null,
    status: 'confirmed',
    cancelReason: null,
    agenda: [],
    names: { group: null, format: null, track: null, theme: null, region: null, place: null },
    ...more,
  };
}
