import type { EditorNetwork, EditorSession } from '../session-editor-query.ts';

/** A session of a test network, as the editor's query would give it. */
export function editorSession(
  id: string,
  startsOn: string,
  more: Partial<EditorSession> = {},
): EditorSession {
  return {
    __typename: 'Session',
    id,
    version: 1,
    seriesId: null,
    sequence: null,
    title: null,
    startsOn,
    endsOn: startsOn,
    startTime: '10:00',
    endTime: '12:00',
    status: 'confirmed',
    isOnline: null,
    placeNote: null,
    group: { __typename: 'Group', id: 'g1', name: 'Groep 1' },
    format: null,
    season: { __typename: 'Season', id: 's1' },
    region: null,
    place: null,
    ...more,
  };
}

/** A network of two seasons, two groups, one room and whatever sessions are given. */
export function editorNetwork(
  sessions: readonly EditorSession[] = [],
  more: Partial<EditorNetwork> = {},
): EditorNetwork {
  const season = (id: string, name: string, startsOn: string, endsOn: string) =>
    ({ __typename: 'Season', id, name, startsOn, endsOn }) as const;
  const group = (id: string, name: string) =>
    ({
      __typename: 'Group',
      id,
      name,
      code: name.slice(-1),
      color: 'blue',
      format: null,
      theme: null,
      track: null,
      region: null,
    }) as const;
  return {
    __typename: 'Network',
    id: 'n1',
    slug: 'proef',
    name: 'Proefnetwerk',
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    seasons: [
      season('s1', '2026–2027', '2026-09-01', '2027-07-31'),
      season('s2', '2027–2028', '2027-09-01', '2028-07-31'),
    ],
    groups: [group('g1', 'Groep 1'), group('g2', 'Groep 2')],
    meetingFormats: [],
    themes: [],
    regions: [],
    tracks: [],
    places: [{ __typename: 'Place', id: 'p1', name: 'Zaal Zuid', city: 'Utrecht', room: null, capacity: 12 }],
    undatedSeries: [],
    sessions: [...sessions],
    ...more,
  };
}
