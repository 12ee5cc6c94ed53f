import type { Prisma } from '@leerkring/db/generated/prisma/client';
import { SNAPSHOT_NAMES, snapshotOf } from '@leerkring/domain/release/snapshot';
import type { BuildingClient } from './building-client.ts';

/**
 * Lets members see sessions as they are now, as a release would: drafts become confirmed for them. What they saw of
 * those sessions before is replaced.
 * @returns what a release keeps of them
 */
export async function releaseSessions(
  prisma: BuildingClient,
  where: Prisma.SessionWhereInput,
  releaseId: string | null = null,
) {
  const sessions = await prisma.session.findMany({
    where,
    include: { ...SNAPSHOT_NAMES, agendaItems: { orderBy: { position: 'asc' } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  await prisma.releasedSession.deleteMany({ where: { id: { in: sessions.map(({ id }) => id) } } });
  const rows = sessions.map(({ agendaItems, ...session }) => {
    const status = session.status === 'planned' ? ('confirmed' as const) : session.status;
    return { snapshot: snapshotOf({ ...session, status }, agendaItems), session: { ...session, status } };
  });
  await prisma.releasedSession.createMany({
    data: rows.map(({ snapshot, session }) => {
      const { group, region, place, format, track, theme, ...columns } = session;
      return { ...columns, releaseId, agenda: snapshot.agenda as unknown as Prisma.InputJsonArray };
    }),
  });
  return rows.map(({ snapshot }) => snapshot);
}
