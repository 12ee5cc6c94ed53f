import type { Prisma, PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { PlanningInput } from '@leerkring/domain/planning/types';
import { dayOf } from './day-of.ts';

/** More sessions no season has. */
const MOST_SESSIONS = 10_000;

export interface PlannedSeason {
  id: string;
  networkId: string;
  startsOn: Date;
  endsOn: Date;
}

/** Those of the season, and others of the network on its days. */
function ofSeason({ id, networkId, startsOn, endsOn }: PlannedSeason): Prisma.SessionWhereInput {
  return {
    networkId,
    OR: [{ seasonId: id }, { startsOn: { gte: startsOn, lte: endsOn } }],
  };
}

const when = {
  id: true,
  startsOn: true,
  endsOn: true,
  startTime: true,
  endTime: true,
  placeId: true,
} as const;
const inTime = { orderBy: [{ startsOn: 'asc' as const }, { id: 'asc' as const }], take: MOST_SESSIONS };

/** The working plan. */
export async function plannedSessions(
  prisma: PrismaClient,
  season: PlannedSeason,
): Promise<PlanningInput['sessions']> {
  const found = await prisma.session.findMany({
    where: ofSeason(season),
    ...inTime,
    select: {
      ...when,
      version: true,
      seasonId: true,
      groupId: true,
      formatId: true,
      regionId: true,
      themeId: true,
      trackId: true,
      sequence: true,
      title: true,
      isOnline: true,
      isPinned: true,
      status: true,
    },
  });
  return found.map(inDays);
}

/** When and where members know sessions to be. */
export async function releasedSessions(
  prisma: PrismaClient,
  season: PlannedSeason,
): Promise<PlanningInput['released']> {
  const found = await prisma.releasedSession.findMany({
    where: { ...(ofSeason(season) as Prisma.ReleasedSessionWhereInput), status: { not: 'cancelled' } },
    ...inTime,
    select: when,
  });
  return found.map(inDays);
}

function inDays<T extends { startsOn: Date; endsOn: Date }>(one: T) {
  return { ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) };
}
