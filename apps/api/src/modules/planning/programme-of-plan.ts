import type { Prisma, PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { PlanningInput } from '@leerkring/domain/planning/types';
import { dayOf } from './day-of.ts';

/** More of one kind no network has; a longer list is a mistake or an attack. */
const PARTS = 1000;
const inOrder = { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }], take: PARTS };

const programme = {
  timeZone: true,
  meetingFormats: {
    ...inOrder,
    select: {
      id: true,
      title: true,
      durationMinutes: true,
      norms: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          scope: true,
          timesPerYear: true,
          asNeeded: true,
          slots: { orderBy: { position: 'asc' }, select: { months: true, year: true } },
        },
      },
    },
  },
  regions: { ...inOrder, select: { id: true, name: true, parentId: true, schoolHolidayRegion: true } },
  groups: {
    ...inOrder,
    select: {
      id: true,
      name: true,
      formatId: true,
      regionId: true,
      themeId: true,
      trackId: true,
      announcedSessions: true,
    },
  },
  themes: { ...inOrder, select: { id: true, title: true, formatId: true, trackId: true } },
  planningRules: { orderBy: { id: 'asc' }, take: PARTS, omit: { id: true, networkId: true, version: true } },
} satisfies Prisma.NetworkSelect;

/** What a network does: formats with their norms, regions, groups, themes, and the rules by which it plans. */
export async function programmeOf(prisma: PrismaClient, networkId: string) {
  const found = await prisma.network.findUniqueOrThrow({ where: { id: networkId }, select: programme });
  const { meetingFormats: formats, planningRules: rules, ...rest } = found;
  return { ...rest, formats, rules };
}

/** What was announced without dates, for this season or for none. */
export async function undatedOf(
  prisma: PrismaClient,
  networkId: string,
  seasonId: string,
): Promise<PlanningInput['undated']> {
  const found = await prisma.undatedSeries.findMany({
    where: { networkId, OR: [{ seasonId }, { seasonId: null }] },
    ...inOrder,
    select: {
      id: true,
      title: true,
      count: true,
      formatId: true,
      groupId: true,
      periodNote: true,
      periodStart: true,
      periodEnd: true,
      isOnline: true,
    },
  });
  return found.map(({ periodStart, periodEnd, ...one }) => ({
    ...one,
    periodStart: periodStart && dayOf(periodStart),
    periodEnd: periodEnd && dayOf(periodEnd),
  }));
}
