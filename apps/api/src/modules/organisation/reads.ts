import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { coordinatedNetworkIds } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';

/** Filter and order of the organisations that an admin looks through; search looks in both names. */
export function organisationsToRead(search: string | null | undefined) {
  const words = search?.trim();
  const where: Prisma.OrganisationWhereInput = words
    ? {
        OR: [
          { name: { contains: words, mode: 'insensitive' } },
          { shortName: { contains: words, mode: 'insensitive' } },
        ],
      }
    : {};
  return { where, orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }] };
}

export function findOrganisation({ prisma }: Context, query: object, id: string) {
  return prisma.organisation.findUnique({ ...query, where: { id } });
}

const MOST_NAMES = 50;

/**
 * Names of organisations that hold the text, for people who coordinate some network and for admins: what they type is
 * found rather than made a second time. Nobody else is told anything.
 */
export async function organisationNames(
  { prisma, viewer }: Context,
  text: string,
  first: number,
): Promise<string[]> {
  const coordinates = viewer.isAdmin || coordinatedNetworkIds(viewer)?.length;
  if (!coordinates || !text.trim()) return [];
  const found = await prisma.organisation.findMany({
    ...organisationsToRead(text),
    select: { name: true },
    take: Math.min(Math.max(first, 1), MOST_NAMES),
  });
  return found.map(({ name }) => name);
}
