import type { Release } from '@leerkring/db/generated/prisma/client';
import type { Blocker } from '@leerkring/domain/release/blocker';
import { releaseBlockers } from '@leerkring/domain/release/release-blockers';
import type { SnapshotSession } from '@leerkring/domain/release/snapshot';
import type { Context } from '../../context.ts';
import { dayOf, todayIn } from '../planning/day-of.ts';
import { readPlanning } from '../planning/read-planning.ts';
import { readSeasonPlan, type SeasonPlan } from './season-plan.ts';

/** A blocker with the sessions that it names. */
export interface ToldBlocker extends Omit<Blocker, 'sessionId' | 'otherIds'> {
  session: SnapshotSession | null;
  others: SnapshotSession[];
}

/** What a release of a season would change, and what stands against it. */
export interface ReleasePreview extends SeasonPlan {
  networkId: string;
  seasonId: string | null;
  blockers: Blocker[];
}

/** For coordinators, which is to be checked before; null when the network has no such season. */
export async function readPreview(
  context: Context,
  networkId: string,
  seasonId: string | null,
): Promise<ReleasePreview | null> {
  const { prisma, clock } = context;
  const network = await prisma.network.findUnique({ where: { id: networkId }, select: { timeZone: true } });
  const season = seasonId ? await prisma.season.findFirst({ where: { id: seasonId, networkId } }) : null;
  if (!network || (seasonId !== null && !season)) return null;
  const plan = await readSeasonPlan(prisma, networkId, seasonId);
  const blockers = releaseBlockers({
    sessions: plan.plans,
    changes: plan.changes,
    season: season && { startsOn: dayOf(season.startsOn), endsOn: dayOf(season.endsOn) },
    today: todayIn(network.timeZone, clock.now()),
    planning: seasonId === null ? null : await readPlanning(context, networkId, seasonId),
  });
  return { ...plan, networkId, seasonId, blockers };
}

/** Blockers with their sessions, in the order in which they stand. */
export function toldBlockers(
  blockers: readonly Blocker[],
  sessions: readonly SnapshotSession[],
): ToldBlocker[] {
  const known = new Map(sessions.map((session) => [session.id, session]));
  return blockers.map(({ sessionId, otherIds, ...rest }) => ({
    ...rest,
    session: (sessionId && known.get(sessionId)) || null,
    others: otherIds.flatMap((id) => known.get(id) ?? []),
  }));
}

/** The last release of a season. */
export function lastRelease(
  { prisma }: Context,
  query: object,
  { networkId, seasonId }: Pick<ReleasePreview, 'networkId' | 'seasonId'>,
): Promise<Release | null> {
  return prisma.release.findFirst({ ...query, where: { networkId, seasonId }, orderBy: { number: 'desc' } });
}
