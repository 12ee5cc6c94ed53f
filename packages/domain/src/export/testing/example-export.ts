import type { ExportSession } from '../export-session.ts';

/** For tests: the third meeting of a group, confirmed, in a room, unless told otherwise. */
export function exampleExport(overrides: Partial<ExportSession> = {}): ExportSession {
  return {
    id: '01970000-0000-7000-8000-000000000001',
    icalUid: '01970000-0000-7000-8000-0000000000aa',
    icalSequence: 0,
    updatedAt: new Date('2026-01-02T03:04:05Z'),
    status: 'confirmed',
    startsOn: '2026-06-12',
    endsOn: overrides.startsOn ?? '2026-06-12',
    startTime: '10:00',
    endTime: '12:30',
    title: null,
    sequence: 3,
    isOnline: false,
    placeNote: null,
    audience: null,
    description: null,
    cancelReason: null,
    season: { id: 's1', name: '2026', isDemo: false },
    group: { id: 'g1', name: 'Intervisiegroep 1', code: 'G1', color: 'blue' },
    track: null,
    format: null,
    region: null,
    theme: null,
    place: { name: 'De Kom', room: 'Zaal 2', address: null, city: 'Nieuwegein' },
    ...overrides,
  };
}
