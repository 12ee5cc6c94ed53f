import type { Session } from '@leerkring/db/generated/prisma/client';
import { isCoordinatorOf } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { readableNetworks } from '../modules/network/access.ts';
import { sessionTable } from '../modules/session/tables.ts';
import type { ChangeEvent } from './change-events.ts';

/** Whether the viewer may read the network's programme now. */
export async function mayFollow({ prisma, viewer }: Context, networkId: string): Promise<boolean> {
  const where = { AND: [{ id: networkId }, readableNetworks(viewer)] };
  return (await prisma.network.findFirst({ where, select: { id: true } })) !== null;
}

/** Only the plan was touched, of which this reader sees nothing before it is released. */
export function isUnknownTo({ viewer }: Context, { networkId, isPlan, isRelease }: ChangeEvent): boolean {
  return Boolean(isPlan) && !isRelease && !isCoordinatorOf(viewer, networkId);
}

/** The sessions of which the viewer is told: plans change with every edit, what members see only by a release. */
function toldOf({ viewer }: Context, { networkId, sessions, isRelease }: ChangeEvent) {
  return isRelease || isCoordinatorOf(viewer, networkId) ? sessions : [];
}

/** The touched sessions that the viewer may see now, as they are for her. */
export async function touchedSessions(
  context: Context,
  query: object,
  event: ChangeEvent,
): Promise<Session[]> {
  const ids = toldOf(context, event).map(({ id }) => id);
  if (ids.length === 0) return [];
  const { networkId } = event;
  return sessionTable(context.prisma, context.viewer, networkId).findMany({
    ...query,
    where: { networkId, id: { in: ids } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
}

/** Those that the viewer knew of and sees no longer. */
export async function goneSessions(context: Context, event: ChangeEvent): Promise<string[]> {
  const left = await touchedSessions(context, { select: { id: true } }, event);
  const there = new Set(left.map(({ id }) => id));
  const knewDrafts = isCoordinatorOf(context.viewer, event.networkId);
  return toldOf(context, event)
    .filter(({ id, wasReleased }) => !there.has(id) && (wasReleased || knewDrafts))
    .map(({ id }) => id);
}

/** Names of users by id. */
export async function namesOf({ prisma }: Context, userIds: readonly string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...new Set(userIds)] } };
  const users = await prisma.user.findMany({ where, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
