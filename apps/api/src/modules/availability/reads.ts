import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import { notOver } from './may-edit.ts';

/** More lines than these nobody has; a longer list is a mistake or an attack. */
export const MOST_LINES = 1000;

/** The pattern of the week first, then what is dated, in order of time. */
export const linesInOrder = {
  orderBy: [
    { weekday: { sort: 'asc', nulls: 'last' } },
    { startsOn: { sort: 'asc', nulls: 'first' } },
    { startTime: { sort: 'asc', nulls: 'first' } },
    { id: 'asc' },
  ],
  take: MOST_LINES,
} satisfies Prisma.Person$availabilitiesArgs;

/** The memberships of a network that are not over, by name; search looks in names of people and organisations. */
export function membershipsToAsk({ clock }: Context, search: string | null | undefined) {
  const words = search?.trim();
  const contains = { contains: words, mode: 'insensitive' as const };
  const found: Prisma.MembershipWhereInput = words
    ? { OR: [{ person: { name: contains } }, { organisation: { name: contains } }] }
    : {};
  return {
    where: { AND: [notOver(clock.now()), found] },
    orderBy: [{ person: { name: 'asc' as const } }, { id: 'asc' as const }],
  };
}

export function findPerson({ prisma }: Context, query: object, id: string | null) {
  return id === null ? null : prisma.person.findUnique({ ...query, where: { id } });
}

export function findPlace({ prisma }: Context, query: object, id: string | null) {
  return id === null ? null : prisma.place.findUnique({ ...query, where: { id } });
}
