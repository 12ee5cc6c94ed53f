import { isCoordinatorOf } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { readableNetworks } from '../modules/network/access.ts';
import { visibleSessions } from '../modules/session/access.ts';
import type { TouchedSession } from './change-events.ts';

/** Whether the viewer may read the network's programme now. */
export async function mayFollow({ prisma, viewer }: Context, networkId: string): Promise<boolean> {
  const where = { AND: [{ id: networkId }, readableNetworks(viewer)] };
  return (await prisma.network.findFirst({ where, select: { id: true } })) !== null;
}

/** Filter of the touched sessions that the viewer may see now. */
export function touchedSessions({ viewer }: Context, networkId: string, touched: readonly TouchedSession[]) {
  return { AND: [{ networkId, id: { in: touched.map(({ id }) => id) } }, visibleSessions(viewer)] };
}

/** Those that the viewer knew of and sees no longer: removed, or taken back to draft. */
export async function goneSessions(
  context: Context,
  networkId: string,
  touched: readonly TouchedSession[],
): Promise<string[]> {
  if (!touched.length) return [];
  const where = touchedSessions(context, networkId, touched);
  const left = await context.prisma.session.findMany({ where, select: { id: true } });
  const there = new Set(left.map(({ id }) => id));
  const knewDrafts = isCoordinatorOf(context.viewer, networkId);
  return touched
    .filter(({ id, wasReleased }) => !there.has(id) && (wasReleased || knewDrafts))
    .map(({ id }) => id);
}

/** Names of users by id. */
export async function namesOf({ prisma }: Context, userIds: readonly string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...new Set(userIds)] } };
  const users = await prisma.user.findMany({ where, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
