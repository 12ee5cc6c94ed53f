import type { PrismaClient } from '@leerkring/db/generated/prisma/client';

interface HistoryIds {
  networkId: string;
  userId: string;
  session: { id: string; groupId: string | null };
}

/** A change that was undone, and done again. */
export async function buildHistory(prisma: PrismaClient, { networkId, userId, session }: HistoryIds) {
  let last: { id: string; entries: { id: string }[] } | null = null;
  for (const command of ['editNetwork', 'undoChange', 'undoChange']) {
    const before = { id: session.id, groupId: session.groupId, title: 'Anders' };
    const of = { networkId, userId, command };
    last = await prisma.changeSet.create({
      include: { entries: true },
      data: {
        ...of,
        undoesId: last ? last.id : null,
        entries: {
          create: {
            ...of,
            subjectType: 'Session',
            subjectId: session.id,
            before,
            after: { ...before, title: 'Bijeenkomst' },
          },
        },
      },
    });
  }
  if (!last) throw new Error('There is no change');
  return last;
}
