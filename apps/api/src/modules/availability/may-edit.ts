import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { coordinatedNetworkIds, isCoordinatorOf } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';

/** Memberships that are not over: those that hold today, or begin later. */
export function notOver(now: Date): Prisma.MembershipWhereInput {
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  return { OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
}

/** Memberships that hold today. */
export function holdingToday(now: Date): Prisma.MembershipWhereInput {
  return { AND: [notOver(now), { OR: [{ startsOn: null }, { startsOn: { lte: now } }] }] };
}

/** Whoever says when she can: the person herself, a coordinator of a network that she is in today, an admin. */
export async function mayEditPerson({ prisma, viewer, clock }: Context, personId: string): Promise<boolean> {
  if (viewer.userId === null) return false;
  if (viewer.personId === personId) return true;
  if (viewer.isAdmin) return (await prisma.person.count({ where: { id: personId } })) > 0;
  const coordinated = coordinatedNetworkIds(viewer) ?? [];
  if (coordinated.length === 0) return false;
  const shared = await prisma.membership.count({
    where: { personId, networkId: { in: [...coordinated] }, ...holdingToday(clock.now()) },
  });
  return shared > 0;
}

/** The network of a room that the viewer coordinates; null also when there is no such room. */
export async function networkOfPlace({ prisma, viewer }: Context, placeId: string): Promise<string | null> {
  const place = await prisma.place.findUnique({ where: { id: placeId }, select: { networkId: true } });
  return place && isCoordinatorOf(viewer, place.networkId) ? place.networkId : null;
}

/** A change of availability that belongs to no network is undone by whoever may make such a change now. */
export async function mayUndoAvailability(context: Context, changeSetId: string): Promise<boolean> {
  const entries = await context.prisma.auditEntry.findMany({ where: { changeSetId } });
  const people = entries.map(({ subjectType, subjectId, before, after }) => {
    if (subjectType === 'Person') return subjectId;
    return subjectType === 'Availability'
      ? ((after ?? before) as { personId?: string | null } | null)?.personId
      : null;
  });
  const [personId] = people;
  if (!personId || people.some((one) => one !== personId)) return false;
  return mayEditPerson(context, personId);
}
