import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../../context.ts';
import { seenPlans } from '../session/tables.ts';
import { modelName, ROW_KINDS } from './row-kinds.ts';

/** More rows than these one change does not list; its counts stand in the history all the same. */
const ENTRIES = 2000;

/** The rows of a change that people are told of, in the order in which they were written. */
export const entriesToRead = {
  where: { subjectType: { in: ROW_KINDS.map(modelName) } },
  orderBy: { id: 'asc' },
  take: ENTRIES,
} satisfies Prisma.ChangeSet$entriesArgs;

/** The changes of a network, or those that touched one session, its agenda or its outcomes. */
export function changeSetsToRead(sessionId: string | null) {
  const ofSession = (state: 'before' | 'after'): Prisma.AuditEntryWhereInput => ({
    subjectType: { in: ['AgendaItem', 'Outcome'] },
    [state]: { path: ['sessionId'], equals: sessionId },
  });
  return {
    where: sessionId
      ? {
          entries: {
            some: {
              OR: [{ subjectType: 'Session', subjectId: sessionId }, ofSession('before'), ofSession('after')],
            },
          },
        }
      : {},
    orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }],
  };
}

export function findChangeSet(context: Context, query: object, id: string | null) {
  return id === null ? null : context.prisma.changeSet.findUnique({ ...query, where: { id } });
}

/** The network of a change that was just made: whoever made it coordinates it, though the request began before. */
export function findChangedNetwork(context: Context, query: object, id: string | null) {
  return id === null ? null : context.prisma.network.findUnique({ ...query, where: { id } });
}

export function findChangedSessions(context: Context, query: object, ids: readonly string[]) {
  const seen = seenPlans(context.viewer);
  if (!seen || ids.length === 0) return [];
  return context.prisma.session.findMany({
    ...query,
    where: { AND: [{ id: { in: [...ids] } }, seen] },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
}
