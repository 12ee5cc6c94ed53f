import type { AgendaItem, Outcome, Prisma, Session } from '@leerkring/db/generated/prisma/client';
import type { Viewer } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { batchLoader } from '../../graphql/batch-loader.ts';
import { readableNetworks } from '../network/access.ts';
import { fromBoth, isReleasedRow, seenPlans, seenReleases } from './tables.ts';

/** A season's calendar is one bounded list. */
const CALENDAR = 10_000;
/** More items of one session than these are not told. */
const PARTS = 100;

const byTime = [
  { startsOn: 'asc' },
  { startTime: { sort: 'asc', nulls: 'first' } },
  { id: 'asc' },
] satisfies Prisma.SessionOrderByWithRelationInput[];

interface Between {
  seasonId?: string | number | null;
  from?: Date | null;
  to?: Date | null;
}

/** Filter and order of sessions of one season or between two days (inclusive), for either table of them. */
export function sessionsBetween({ seasonId, from, to }: Between) {
  const where: Prisma.SessionWhereInput = {
    AND: [
      seasonId ? { seasonId: String(seasonId) } : {},
      from ? { endsOn: { gte: from } } : {},
      to ? { startsOn: { lte: to } } : {},
    ],
  };
  return { where, orderBy: byTime, take: CALENDAR };
}

type Nested = (query: object) => object | boolean;

/**
 * What to select of a network or group for its sessions, in both tables: which of them counts depends on the network
 * of the row, which is known only when it has been read.
 */
export function selectSessions(viewer: Viewer, between: Between, nested: Nested): Record<string, unknown> {
  const { where, ...rest } = sessionsBetween(between);
  const plans = seenPlans(viewer);
  const releases = seenReleases(viewer);
  const of = (seen: Prisma.SessionWhereInput) => nested({ ...rest, where: { AND: [seen, where] } });
  return {
    ...(plans ? { sessions: of(plans) } : {}),
    ...(releases ? { releasedSessions: of(releases) } : {}),
  };
}

/** The rows that selectSessions brought: the others are empty. */
export function selectedSessions(parent: object): Session[] {
  const { sessions = [], releasedSessions = [] } = parent as Partial<
    Record<'sessions' | 'releasedSessions', Session[]>
  >;
  return sessions.length > 0 ? sessions : releasedSessions;
}

/** One session; null also when the viewer may not know of it. */
export async function findSession(context: Context, query: object, id: string): Promise<Session | null> {
  const network = readableNetworks(context.viewer);
  const found = await fromBoth(context, (table, seen) =>
    table.findFirst({ ...query, where: { AND: [{ id, network }, seen] } }),
  );
  return found.find((one) => one !== null) ?? null;
}

/**
 * The viewer's own sessions from a day on, of those that have been released: those of her groups, those of her region,
 * and those that her networks hold for everyone.
 */
export function ownSessions({ viewer }: Context, from?: Date | null) {
  const networks = [...viewer.roles.keys()];
  const mine: Prisma.SessionWhereInput = {
    OR: [
      { groupId: { in: [...viewer.groupIds] } },
      { groupId: null, regionId: { in: [...viewer.regionIds] } },
      { groupId: null, regionId: null, networkId: { in: networks } },
    ],
  };
  return {
    where: { AND: [mine, from ? { endsOn: { gte: from } } : {}] },
    orderBy: byTime,
  };
}

const agendaOf = batchLoader(async ({ prisma }, ids) => {
  const where = { sessionId: { in: [...ids] } };
  const items = await prisma.agendaItem.findMany({ where, orderBy: { position: 'asc' } });
  return Map.groupBy(items, ({ sessionId }) => String(sessionId));
});

/** The programme of a session; a released one has kept that of its release. */
export async function agendaItemsOf(context: Context, session: Session): Promise<AgendaItem[]> {
  const items = isReleasedRow(session)
    ? (session.agenda as unknown as AgendaItem[])
    : ((await agendaOf(context, session.id)) ?? []);
  return items.slice(0, PARTS);
}

const outcomesLoaded = batchLoader(async ({ prisma }, ids) => {
  const where = { sessionId: { in: [...ids] } };
  const outcomes = await prisma.outcome.findMany({ where, orderBy: { position: 'asc' } });
  return Map.groupBy(outcomes, ({ sessionId }) => String(sessionId));
});

export async function outcomesOf(context: Context, { id }: Session): Promise<Outcome[]> {
  return ((await outcomesLoaded(context, id)) ?? []).slice(0, PARTS);
}

/** What members see of a session now. */
export const releasedStateOf = batchLoader(async ({ prisma }, ids) => {
  const where = { id: { in: [...ids] } };
  const rows = await prisma.releasedSession.findMany({
    where,
    include: { place: { select: { name: true } } },
  });
  return new Map(rows.map(({ place, ...row }) => [row.id, { ...row, placeName: place?.name ?? null }]));
});
