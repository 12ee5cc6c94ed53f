import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { TimeSpan } from '@leerkring/domain/planning/types';
import type { Context } from '../../context.ts';
import { fromBoth } from '../session/tables.ts';
import { dayOf } from './day-of.ts';
import { holdingIn } from './people-of-plan.ts';
import type { PlannedSeason } from './sessions-of-plan.ts';

/** More sessions than this elsewhere in one season are not looked at. */
const MOST_ELSEWHERE = 10_000;

/**
 * When these people are in sessions of other networks: of those that the reader coordinates herself the plan counts, of
 * all others what was released. Days and hours only: what or where it is nobody learns here.
 */
export async function busyElsewhere(
  context: Pick<Context, 'prisma' | 'viewer'>,
  season: PlannedSeason,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, TimeSpan[]>> {
  const places = await context.prisma.membership.findMany({
    where: { personId: { in: [...personIds] }, networkId: { not: season.networkId }, ...holdingIn(season) },
    select: { personId: true, networkId: true, regionId: true, groupMembers: { select: { groupId: true } } },
  });
  const groups = [...new Set(places.flatMap((one) => one.groupMembers.map(({ groupId }) => groupId)))];
  const networks = [...new Set(places.map(({ networkId }) => networkId))];
  if (networks.length === 0) return new Map();
  const where: Prisma.SessionWhereInput = {
    startsOn: { lte: season.endsOn },
    endsOn: { gte: season.startsOn },
    status: { not: 'cancelled' },
    OR: [{ groupId: { in: groups } }, { groupId: null, networkId: { in: networks } }],
  };
  const found = await fromBoth(context, (table, seen) =>
    table.findMany({
      where: { AND: [where, seen] },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: MOST_ELSEWHERE,
      select: {
        networkId: true,
        groupId: true,
        regionId: true,
        startsOn: true,
        endsOn: true,
        startTime: true,
        endTime: true,
      },
    }),
  );
  const ofGroup = Map.groupBy(
    places.flatMap((place) => place.groupMembers.map(({ groupId }) => ({ groupId, place }))),
    ({ groupId }) => groupId,
  );
  const ofNetwork = Map.groupBy(places, ({ networkId }) => networkId);
  const busy = new Map<string, TimeSpan[]>();
  for (const { networkId, groupId, regionId, startsOn, endsOn, startTime, endTime } of found.flat()) {
    const there = groupId
      ? (ofGroup.get(groupId) ?? []).map(({ place }) => place)
      : (ofNetwork.get(networkId) ?? []).filter((one) => !regionId || one.regionId === regionId);
    const time = { startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), startTime, endTime };
    for (const { personId } of there) busy.set(personId, [...(busy.get(personId) ?? []), time]);
  }
  return busy;
}
