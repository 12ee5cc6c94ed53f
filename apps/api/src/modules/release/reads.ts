import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { compareSessions, type SessionChange } from '@leerkring/domain/release/compare-sessions';
import type { SnapshotSession } from '@leerkring/domain/release/snapshot';
import type { Context } from '../../context.ts';
import { batchLoader } from '../../graphql/batch-loader.ts';
import { readableNetworks } from '../network/access.ts';
import { readSeasonPlan } from './season-plan.ts';

/** Newest first; of one season where one is asked. */
export function releasesToRead(seasonId: string | null) {
  return { where: seasonId ? { seasonId } : {}, orderBy: { number: 'desc' as const } };
}

/** What each release holds. */
const snapshots = batchLoader(async ({ prisma }, ids) => {
  const found = await prisma.release.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, networkId: true, sessions: true },
  });
  return new Map(
    found.map(({ id, networkId, sessions }) => [
      id,
      { networkId, sessions: sessions as unknown as SnapshotSession[] },
    ]),
  );
});

/** The release before each one of the same season. */
const previousId = batchLoader(async ({ prisma }, ids) => {
  const found = await prisma.$queryRaw<{ id: string; previous: string | null }[]>`
    SELECT r.id, (SELECT p.id FROM releases p WHERE p.network_id = r.network_id
        AND p.season_id IS NOT DISTINCT FROM r.season_id AND p.number < r.number
        ORDER BY p.number DESC LIMIT 1) AS previous
    FROM releases r WHERE r.id = ANY(${[...ids]})`;
  return new Map(found.map(({ id, previous }) => [id, previous]));
});

export const sessionCountOf = batchLoader(async ({ prisma }, ids) => {
  const found = await prisma.$queryRaw<{ id: string; sessions: number }[]>`
    SELECT id, jsonb_array_length(sessions)::int AS sessions FROM releases WHERE id = ANY(${[...ids]})`;
  return new Map(found.map(({ id, sessions }) => [id, sessions]));
});

/**
 * What leads to a release from another one of its network, which is the one before it of its season unless it is
 * given; from nothing, where there is none.
 */
export async function changesOf(
  context: Context,
  { id, networkId }: { id: string; networkId: string },
  since: string | null,
): Promise<SessionChange[]> {
  const from = since ?? (await previousId(context, id)) ?? null;
  const before = from === null ? undefined : await snapshots(context, from);
  const after = await snapshots(context, id);
  if (since !== null && before?.networkId !== networkId) return [];
  return compareSessions(before?.sessions ?? [], after?.sessions ?? []);
}

/** What leads from one release to another of the same network; null where the viewer may not know of them. */
export async function compareReleases(
  context: Context,
  { from, to }: { from: string; to: string },
): Promise<SessionChange[] | null> {
  const releases = await context.prisma.release.findMany({
    where: { id: { in: [from, to] }, network: readableNetworks(context.viewer) },
    select: { id: true, networkId: true, sessions: true },
  });
  const [before, after] = [from, to].map((id) => releases.find((one) => one.id === id));
  if (!before || !after || before.networkId !== after.networkId) return null;
  return compareSessions(sessionsOf(before), sessionsOf(after));
}

const sessionsOf = ({ sessions }: { sessions: Prisma.JsonValue }) => sessions as unknown as SnapshotSession[];

/** How many sessions members see otherwise than the plan has them. */
export async function unreleasedChanges(
  { prisma }: Context,
  networkId: string,
  seasonId: string | null,
): Promise<number> {
  return (await readSeasonPlan(prisma, networkId, seasonId)).changes.length;
}
