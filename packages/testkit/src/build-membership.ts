import type { Membership, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';

type MembershipOverrides = Partial<Prisma.MembershipCreateManyInput> &
  Pick<Prisma.MembershipCreateManyInput, 'networkId' | 'personId'>;

/** A membership as it goes into the database. */
export function membershipRow(overrides: MembershipOverrides): Prisma.MembershipCreateManyInput {
  return { roles: ['member'], ...overrides };
}

/** Writes the place of a person in a network; an ordinary member unless roles are given. */
export function buildMembership(prisma: BuildingClient, overrides: MembershipOverrides): Promise<Membership> {
  return prisma.membership.create({ data: membershipRow(overrides) });
}
