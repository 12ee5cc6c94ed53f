import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';

/** A season is compared in a handful; beyond these somebody forgot to clear up. */
export const MOST_SCENARIOS = 20;

/** Those of a season, or of all, the oldest first. */
export function scenariosToRead(seasonId: string | null) {
  return {
    where: seasonId ? { seasonId } : {},
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
    take: MOST_SCENARIOS * 5,
  } satisfies Prisma.Network$scenariosArgs;
}

export function findScenario(context: Context, query: object, id: string) {
  return context.prisma.scenario.findUniqueOrThrow({ ...query, where: { id } });
}

/** The network of a scenario, by which is decided who may; null when it is not there. */
export async function networkOfScenario({ prisma }: Context, id: string): Promise<string | null> {
  const found = await prisma.scenario.findUnique({ where: { id }, select: { networkId: true } });
  return found?.networkId ?? null;
}
