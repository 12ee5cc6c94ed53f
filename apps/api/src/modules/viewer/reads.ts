import type { Context } from '../../context.ts';

/** The memberships by which the viewer has her roles today. */
export function ownMemberships({ prisma, viewer }: Context, query: object) {
  if (!viewer.personId) return [];
  return prisma.membership.findMany({
    ...query,
    where: {
      personId: viewer.personId,
      networkId: { in: [...viewer.roles.keys()] },
    },
    orderBy: [{ network: { name: 'asc' } }, { id: 'asc' }],
    take: 500,
  });
}

/** Who may be picked at sign-in: invented people only, and only in demo mode. */
export function demoUsers({ prisma, demoMode }: Context, query: object) {
  if (!demoMode) return [];
  return prisma.user.findMany({
    ...query,
    where: { isDemo: true },
    orderBy: [{ isAdmin: 'desc' }, { name: 'asc' }],
    take: 100,
  });
}
