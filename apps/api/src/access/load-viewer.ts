import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { type Viewer, visitor } from './viewer.ts';

/**
 * Reads who the signed-in user is: her person, roles and groups. A fixed number of statements.
 * A membership counts while today lies in its period, so a removed member is refused on the next request.
 */
export async function loadViewer(prisma: PrismaClient, userId: string, now: Date): Promise<Viewer> {
  const user = await prisma.user.findUnique({
    where: { id: userId },
    select: {
      isAdmin: true,
      personId: true,
      person: {
        select: {
          memberships: {
            where: {
              AND: [
                { OR: [{ startsOn: null }, { startsOn: { lte: now } }] },
                {
                  OR: [{ endsOn: null }, { endsOn: { gte: startOfDay(now) } }],
                },
              ],
            },
            select: {
              networkId: true,
              regionId: true,
              roles: true,
              groupMembers: { select: { groupId: true } },
            },
          },
        },
      },
    },
  });
  if (!user) return visitor;
  const memberships = user.person?.memberships ?? [];
  return {
    userId,
    personId: user.personId,
    isAdmin: user.isAdmin,
    roles: new Map(memberships.map(({ networkId, roles }) => [networkId, new Set(roles)])),
    groupIds: new Set(memberships.flatMap(({ groupMembers }) => groupMembers.map(({ groupId }) => groupId))),
    regionIds: new Set(memberships.flatMap(({ regionId }) => regionId ?? [])),
  };
}

/** A last day counts whole: compare with the first instant of today. */
function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}
