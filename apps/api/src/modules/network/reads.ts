import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import { coordinatedNetworks, readableNetworks } from './access.ts';

/** Filter and order of the networks that the viewer may read; search looks in name and summary. */
export function networksToRead(
  { viewer }: Context,
  { search, coordinated }: { search?: string | null; coordinated?: boolean | null },
) {
  const words = search?.trim();
  const found: Prisma.NetworkWhereInput = words
    ? {
        OR: [
          { name: { contains: words, mode: 'insensitive' } },
          { summary: { contains: words, mode: 'insensitive' } },
        ],
      }
    : {};
  return {
    where: {
      AND: [readableNetworks(viewer), coordinated ? coordinatedNetworks(viewer) : {}, found],
    },
    orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }],
  };
}

/** The network with this slug; null also when the viewer may not know of it. */
export function findNetwork(context: Context, query: object, slug: string) {
  return context.prisma.network.findFirst({
    ...query,
    where: { AND: [{ slug }, readableNetworks(context.viewer)] },
  });
}
