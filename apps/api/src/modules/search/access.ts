import { Prisma } from '@leerkring/db/generated/prisma/client';
import { describeAccess } from '../../access/rules.ts';
import { coordinatedNetworkIds, type Viewer } from '../../access/viewer.ts';

/** As readableNetworks of the network module, for a statement of SQL in which networks are `n`. */
export function mayReadNetwork(viewer: Viewer): Prisma.Sql {
  if (viewer.isAdmin) return Prisma.sql`TRUE`;
  return Prisma.sql`(n.visibility = 'public' OR n.id = ANY(${[...viewer.roles.keys()]}))`;
}

/** As visibleSessions of the session module: sessions are `s`. */
export function maySeeSession(viewer: Viewer): Prisma.Sql {
  const ids = coordinatedNetworkIds(viewer);
  if (ids === null) return Prisma.sql`TRUE`;
  return Prisma.sql`(s.status IN ('confirmed', 'held', 'cancelled') OR s.network_id = ANY(${[...ids]}))`;
}

/**
 * Whose membership `m` the viewer may read: her own, all of networks that she coordinates (Network.memberships), and
 * those of her own groups (Group.members).
 */
export function maySeeMembership(viewer: Viewer): Prisma.Sql {
  const ids = coordinatedNetworkIds(viewer);
  if (ids === null) return Prisma.sql`TRUE`;
  const own = Prisma.sql`(m.person_id = ${viewer.personId} AND m.network_id = ANY(${[...viewer.roles.keys()]}))`;
  return Prisma.sql`(${own} OR m.network_id = ANY(${[...ids]}) OR EXISTS (
    SELECT 1 FROM group_members gm WHERE gm.membership_id = m.id AND gm.group_id = ANY(${[...viewer.groupIds]})))`;
}

export const searchAccess = [
  describeAccess('Query', { search: 'everyone' }),
  describeAccess('SearchHits', {
    networks: 'withParent',
    groups: 'withParent',
    sessions: 'withParent',
    people: 'withParent',
  }),
];
