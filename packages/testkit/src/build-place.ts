import type { Place, Prisma } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type PlaceOverrides = Partial<Prisma.PlaceCreateManyInput> & Pick<Prisma.PlaceCreateManyInput, 'networkId'>;

/** A place as it goes into the database. */
export function placeRow(overrides: PlaceOverrides): Prisma.PlaceCreateManyInput {
  return { name: `Locatie ${nextNumber()}`, ...overrides };
}

/** Writes a room where a network meets. */
export function buildPlace(prisma: BuildingClient, overrides: PlaceOverrides): Promise<Place> {
  return prisma.place.create({ data: placeRow(overrides) });
}
