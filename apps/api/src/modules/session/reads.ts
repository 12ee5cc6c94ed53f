import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Viewer } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { readableNetworks } from '../network/access.ts';
import { releasedSessions, visibleSessions } from './access.ts';

/** A season's calendar is one bounded list. */
const CALENDAR = 10_000;

const byTime = [
  { startsOn: 'asc' },
  { startTime: { sort: 'asc', nulls: 'first' } },
  { id: 'asc' },
] satisfies Prisma.SessionOrderByWithRelationInput[];

interface Between {
  seasonId?: string | number | null;
  from?: Date | null;
  to?: Date | null;
}

/** Filter and order of the sessions that the viewer may see, of one season or between two days (inclusive). */
export function sessionsBetween(viewer: Viewer, { seasonId, from, to }: Between) {
  return {
    where: {
      AND: [
        visibleSessions(viewer),
        seasonId ? { seasonId: String(seasonId) } : {},
        from ? { endsOn: { gte: from } } : {},
        to ? { startsOn: { lte: to } } : {},
      ],
    },
    orderBy: byTime,
    take: CALENDAR,
  };
}

/** One session; null also when the viewer may not know of it. */
export function findSession(context: Context, query: object, id: string) {
  return context.prisma.session.findFirst({
    ...query,
    where: {
      AND: [{ id, network: readableNetworks(context.viewer) }, visibleSessions(context.viewer)],
    },
  });
}

/**
 * The viewer's own released sessions from a day on: those of her groups, those of her region, and those that her
 * networks hold for everyone.
 */
export function ownSessions({ viewer }: Context, from?: Date | null) {
  const networks = [...viewer.roles.keys()];
  const mine: Prisma.SessionWhereInput = {
    OR: [
      { groupId: { in: [...viewer.groupIds] } },
      { groupId: null, regionId: { in: [...viewer.regionIds] } },
      { groupId: null, regionId: null, networkId: { in: networks } },
    ],
  };
  return {
    where: { AND: [mine, releasedSessions, from ? { endsOn: { gte: from } } : {}] },
    orderBy: byTime,
  };
}
