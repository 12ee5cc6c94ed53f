import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { describeAccess } from '../../access/rules.ts';
import { coordinatedNetworkIds, type Viewer } from '../../access/viewer.ts';

/** What has left the drawing board: the only sessions that members and visitors see. */
export const releasedSessions = {
  status: { in: ['confirmed', 'held', 'cancelled'] },
} satisfies Prisma.SessionWhereInput;

/** Released sessions, and the drafts of networks that the viewer coordinates. */
export function visibleSessions(viewer: Viewer): Prisma.SessionWhereInput {
  const drafts = coordinatedNetworkIds(viewer);
  if (drafts === null) return {};
  return drafts.length ? { OR: [releasedSessions, { networkId: { in: [...drafts] } }] } : releasedSessions;
}

export const sessionAccess = [
  describeAccess('Query', { session: 'everyone' }),
  describeAccess('Session', {
    id: 'withParent',
    network: 'withParent',
    season: 'withParent',
    group: 'withParent',
    format: 'withParent',
    track: 'withParent',
    theme: 'withParent',
    region: 'withParent',
    place: 'withParent',
    sequence: 'withParent',
    title: 'withParent',
    startsOn: 'withParent',
    endsOn: 'withParent',
    startTime: 'withParent',
    endTime: 'withParent',
    isOnline: 'withParent',
    placeNote: 'withParent',
    audience: 'withParent',
    description: 'withParent',
    status: 'withParent',
    cancelReason: 'withParent',
    seriesId: 'withParent',
    version: 'withParent',
    agendaItems: 'withParent',
    outcomes: 'withParent',
    onlineUrl: 'networkPeople',
  }),
  describeAccess('Place', {
    id: 'withParent',
    name: 'withParent',
    address: 'withParent',
    city: 'withParent',
    room: 'withParent',
    directions: 'withParent',
    capacity: 'networkPeople',
    onlineUrl: 'networkPeople',
    version: 'withParent',
  }),
  describeAccess('AgendaItem', {
    id: 'withParent',
    title: 'withParent',
    startTime: 'withParent',
    minutes: 'withParent',
    version: 'withParent',
  }),
  describeAccess('Outcome', {
    id: 'withParent',
    kind: 'withParent',
    title: 'withParent',
    url: 'withParent',
    description: 'withParent',
    publishedOn: 'withParent',
    sessionId: 'coordinators',
    version: 'withParent',
  }),
];
