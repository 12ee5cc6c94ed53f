import type { GroupMember, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';

type GroupMemberOverrides = Partial<Prisma.GroupMemberCreateManyInput> &
  Pick<Prisma.GroupMemberCreateManyInput, 'groupId' | 'membershipId'>;

/** A group member as she goes into the database. */
export function groupMemberRow(overrides: GroupMemberOverrides): Prisma.GroupMemberCreateManyInput {
  return { isFacilitator: false, ...overrides };
}

/** Puts a membership into a group. */
export function buildGroupMember(
  prisma: BuildingClient,
  overrides: GroupMemberOverrides,
): Promise<GroupMember> {
  return prisma.groupMember.create({ data: groupMemberRow(overrides) });
}
