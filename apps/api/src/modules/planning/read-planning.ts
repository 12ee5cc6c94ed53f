import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { PlanningInput } from '@leerkring/domain/planning/types';
import type { Context } from '../../context.ts';
import { busyElsewhere } from './busy-elsewhere.ts';
import { dayOf, todayIn } from './day-of.ts';
import { peopleOf, placesOf } from './people-of-plan.ts';
import { programmeOf, undatedOf } from './programme-of-plan.ts';
import { type PlannedSeason, plannedSessions, releasedSessions } from './sessions-of-plan.ts';

/** More closed days or holidays no season has. */
const MOST_DAYS = 5000;

/**
 * All that planning a season reckons with, in a fixed number of statements; null when the network has no such season.
 * Whoever asks must coordinate the network.
 */
export async function readPlanning(
  context: Pick<Context, 'prisma' | 'viewer' | 'clock'>,
  networkId: string,
  seasonId: string | null,
): Promise<PlanningInput | null> {
  const { prisma } = context;
  const found = await seasonOf(prisma, networkId, seasonId, context.clock.now());
  if (!found) return null;
  const { people, membersOf } = await peopleOf(prisma, found);
  const busy = await busyElsewhere(
    context,
    found,
    people.map(({ id }) => id),
  );
  const programme = await programmeOf(prisma, networkId);
  const organisations = [...new Set(people.flatMap(({ organisationId }) => organisationId ?? []))];
  return {
    ...programme,
    today: todayIn(programme.timeZone, context.clock.now()),
    season: { id: found.id, name: found.name, startsOn: dayOf(found.startsOn), endsOn: dayOf(found.endsOn) },
    groups: programme.groups.map((group) => ({
      ...group,
      members: (membersOf.get(group.id) ?? []).map(({ personId, isFacilitator }) => ({
        personId,
        isFacilitator,
      })),
    })),
    undated: await undatedOf(prisma, networkId, found.id),
    sessions: await plannedSessions(prisma, found),
    released: await releasedSessions(prisma, found),
    people: people.map((person) => ({ ...person, busy: busy.get(person.id) ?? [] })),
    places: await placesOf(prisma, found),
    closedDays: await closedDaysOf(prisma, found, organisations),
    schoolHolidays: await schoolHolidaysOf(prisma, found),
  };
}

/** One season by its id; else that of today, the next one, or the last. */
async function seasonOf(prisma: PrismaClient, networkId: string, seasonId: string | null, now: Date) {
  const select = { id: true, networkId: true, name: true, startsOn: true, endsOn: true };
  if (seasonId !== null) return prisma.season.findFirst({ where: { id: seasonId, networkId }, select });
  const seasons = await prisma.season.findMany({
    where: { networkId },
    orderBy: { startsOn: 'asc' },
    take: 500,
    select,
  });
  return seasons.find(({ endsOn }) => endsOn >= now) ?? seasons.at(-1) ?? null;
}

async function closedDaysOf(
  prisma: PrismaClient,
  { networkId, startsOn, endsOn }: PlannedSeason,
  organisations: string[],
): Promise<PlanningInput['closedDays']> {
  const found = await prisma.closedDay.findMany({
    where: {
      startsOn: { lte: endsOn },
      endsOn: { gte: startsOn },
      OR: [{ networkId }, { organisationId: { in: organisations } }],
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: MOST_DAYS,
    select: { name: true, organisationId: true, startsOn: true, endsOn: true },
  });
  return found.map((one) => ({ ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) }));
}

async function schoolHolidaysOf(
  prisma: PrismaClient,
  { startsOn, endsOn }: PlannedSeason,
): Promise<PlanningInput['schoolHolidays']> {
  const found = await prisma.schoolHoliday.findMany({
    where: { startsOn: { lte: endsOn }, endsOn: { gte: startsOn } },
    orderBy: [{ startsOn: 'asc' }, { region: 'asc' }],
    take: MOST_DAYS,
    select: { name: true, region: true, startsOn: true, endsOn: true },
  });
  return found.map((one) => ({ ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) }));
}
