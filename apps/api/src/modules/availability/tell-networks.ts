import type { Context } from '../../context.ts';
import { publishChange } from '../../live/publish.ts';
import { notOver } from './may-edit.ts';

/** Tells whoever follows a network of hers that what was planned with may no longer hold. */
export async function tellNetworks(context: Context, personId: string): Promise<void> {
  const { prisma, viewer, clock } = context;
  const memberships = await prisma.membership.findMany({
    where: { personId, ...notOver(clock.now()) },
    select: { networkId: true },
  });
  for (const { networkId } of memberships) {
    publishChange(context, {
      networkId,
      changeSetId: null,
      userId: viewer.userId,
      kinds: ['availability'],
      sessions: [],
      isPlan: true,
    });
  }
}
