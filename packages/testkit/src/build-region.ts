import type { Prisma, Region } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type RegionOverrides = Partial<Prisma.RegionCreateManyInput> &
  Pick<Prisma.RegionCreateManyInput, 'networkId'>;

/** A region as it goes into the database. */
export function regionRow(overrides: RegionOverrides): Prisma.RegionCreateManyInput {
  const number = nextNumber();
  return { position: number, name: `Regio ${number}`, ...overrides };
}

/** Writes an area of a network. */
export function buildRegion(prisma: BuildingClient, overrides: RegionOverrides): Promise<Region> {
  return prisma.region.create({ data: regionRow(overrides) });
}
