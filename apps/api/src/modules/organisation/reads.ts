import type { Prisma } from '@leerkring/db/generated/prisma/client';
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
