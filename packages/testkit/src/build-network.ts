import type { Network, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type NetworkOverrides = Partial<Prisma.NetworkCreateManyInput>;

/** A network as it goes into the database. */
export function networkRow(overrides: NetworkOverrides = {}): Prisma.NetworkCreateManyInput {
  const number = nextNumber();
  return {
    slug: `netwerk-${number}`,
    name: `Lerend netwerk ${number}`,
    visibility: 'public',
    ...overrides,
  };
}

/** Writes a network; public, with a name and slug of its own unless told otherwise. */
export function buildNetwork(prisma: BuildingClient, overrides: NetworkOverrides = {}): Promise<Network> {
  return prisma.network.create({ data: networkRow(overrides) });
}
