import type { Prisma, PrismaClient, ReleasedSession, Session } from '@leerkring/db/generated/prisma/client';
import { coordinatedNetworkIds, isCoordinatorOf, type Viewer } from '../../access/viewer.ts';

/**
 * Sessions stand in two tables of the same columns and relations: the working plan of a network, which only its
 * coordinators see, and what has been released of it, which is what everybody else sees.
 */
export type SessionTable = Pick<PrismaClient['session'], 'findMany' | 'findFirst' | 'findUniqueOrThrow'>;

export function releasedTable(prisma: PrismaClient): SessionTable {
  return prisma.releasedSession as unknown as SessionTable;
}

/** The sessions of one network as the viewer sees them. */
export function sessionTable(prisma: PrismaClient, viewer: Viewer, networkId: string): SessionTable {
  return isCoordinatorOf(viewer, networkId) ? prisma.session : releasedTable(prisma);
}

/** Which rows of the working plans the viewer sees; null where she coordinates nothing. */
export function seenPlans(viewer: Viewer): Prisma.SessionWhereInput | null {
  const ids = coordinatedNetworkIds(viewer);
  if (ids === null) return {};
  return ids.length > 0 ? { networkId: { in: [...ids] } } : null;
}

/** Which released rows stand for the plan to her: those of all other networks; null where there is no other. */
export function seenReleases(viewer: Viewer): Prisma.SessionWhereInput | null {
  const ids = coordinatedNetworkIds(viewer);
  if (ids === null) return null;
  return ids.length > 0 ? { networkId: { notIn: [...ids] } } : {};
}

/** Asks the plans and the releases that the viewer sees, one statement for each that there is. */
export async function fromBoth<Row>(
  { prisma, viewer }: { prisma: PrismaClient; viewer: Viewer },
  read: (table: SessionTable, seen: Prisma.SessionWhereInput) => Promise<Row>,
): Promise<Row[]> {
  const plans = seenPlans(viewer);
  const releases = seenReleases(viewer);
  return [
    ...(plans ? [await read(prisma.session, plans)] : []),
    ...(releases ? [await read(releasedTable(prisma), releases)] : []),
  ];
}

/** A row that came from the released sessions, which keep their programme with them. */
export function isReleasedRow(row: object): row is ReleasedSession {
  return 'agenda' in row;
}

/** How the graph finds a session again of which it has the row: in the table that it came from. */
export function whereOfRow(row: Session): { id: string } {
  return isReleasedRow(row) ? ({ id: row.id, [RELEASED]: true } as { id: string }) : { id: row.id };
}

const RELEASED = 'isReleasedRow';

const clients = new WeakMap<PrismaClient, PrismaClient>();

/**
 * The client that the graph reads rows again with, where one query could not bring all of them: it knows only one
 * table for each type, and would take the draft of a released session.
 */
export function graphClient(prisma: PrismaClient): PrismaClient {
  const known = clients.get(prisma) ?? new Proxy(prisma, { get: memberOf });
  clients.set(prisma, known);
  return known;
}

function memberOf(prisma: PrismaClient, name: string | symbol): unknown {
  if (name !== 'session') return Reflect.get(prisma, name, prisma);
  return {
    findUniqueOrThrow: ({ where, ...query }: { where: Record<string, unknown> }) => {
      const { [RELEASED]: isReleased, ...rest } = where;
      const table = isReleased ? releasedTable(prisma) : prisma.session;
      return table.findUniqueOrThrow({ ...query, where: rest as { id: string } });
    },
  };
}
