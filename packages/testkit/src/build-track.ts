import type { Prisma, Track } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { nextNumber } from './next-number.ts';

type TrackOverrides = Partial<Prisma.TrackCreateManyInput> & Pick<Prisma.TrackCreateManyInput, 'networkId'>;

/** A track as it goes into the database. */
export function trackRow(overrides: TrackOverrides): Prisma.TrackCreateManyInput {
  const number = nextNumber();
  return { position: number, title: `Leerlijn ${number}`, ...overrides };
}

/** Writes a strand of a network. */
export function buildTrack(prisma: BuildingClient, overrides: TrackOverrides): Promise<Track> {
  return prisma.track.create({ data: trackRow(overrides) });
}
