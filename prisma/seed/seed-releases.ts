import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { buildRelease } from '@leerkring/testkit/build-release';
import { seedId } from './seed-id.ts';

/** Releases the seasons of a network that have a session which is no draft, so that members see them. */
export async function seedReleases(prisma: Prisma.TransactionClient, networkId: string): Promise<void> {
  const released = { sessions: { some: { status: { not: 'planned' as const } } } };
  const seasons = await prisma.season.findMany({
    where: { networkId, ...released },
    orderBy: { startsOn: 'asc' },
  });
  for (const [index, { id: seasonId, name }] of seasons.entries()) {
    const id = seedId('release', seasonId, 1);
    await buildRelease(prisma, { id, networkId, seasonId, number: index + 1, name: `Programma ${name}` });
  }
}
