import type { Prisma, Release } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { releaseSessions } from './release-sessions.ts';

type ReleaseOverrides = Partial<Prisma.ReleaseUncheckedCreateInput> & { networkId: string; seasonId: string };

/** Releases what is no draft of a season: the first release of its network unless a number is given. */
export async function buildRelease(prisma: BuildingClient, overrides: ReleaseOverrides): Promise<Release> {
  const { id } = await prisma.release.create({
    data: { number: 1, name: 'Programma', sessions: [], ...overrides },
  });
  const { networkId, seasonId } = overrides;
  const sessions = await releaseSessions(prisma, { networkId, seasonId, status: { not: 'planned' } }, id);
  return prisma.release.update({
    where: { id },
    data: { sessions: sessions as unknown as Prisma.InputJsonArray },
  });
}
