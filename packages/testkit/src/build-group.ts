import type { Group, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type GroupOverrides = Partial<Prisma.GroupCreateManyInput> & Pick<Prisma.GroupCreateManyInput, 'networkId'>;

/** A group as it goes into the database. */
export function groupRow(overrides: GroupOverrides): Prisma.GroupCreateManyInput {
  const number = nextNumber();
  return {
    position: number,
    name: `Groep ${number}`,
    code: `G${number % 100}`,
    ...overrides,
  };
}

/** Writes a group of a network, without members. */
export function buildGroup(prisma: BuildingClient, overrides: GroupOverrides): Promise<Group> {
  return prisma.group.create({ data: groupRow(overrides) });
}
