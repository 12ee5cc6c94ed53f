import type { Prisma, Session } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { calendarDay } from './calendar-day.ts';
import { releaseSessions } from './release-sessions.ts';

type SessionOverrides = Partial<Prisma.SessionCreateManyInput> &
  Pick<Prisma.SessionCreateManyInput, 'networkId'>;

/** A session as it goes into the database; it ends on the day on which it starts unless `endsOn` is given. */
export function sessionRow(overrides: SessionOverrides): Prisma.SessionCreateManyInput {
  const startsOn = overrides.startsOn ?? calendarDay('2026-12-10');
  return {
    status: 'confirmed',
    ...overrides,
    startsOn,
    endsOn: overrides.endsOn ?? startsOn,
  };
}

/**
 * Writes a confirmed session of one day, without times unless they are given. What is no draft is released with it,
 * unless `released` says otherwise.
 */
export async function buildSession(
  prisma: BuildingClient,
  { released, ...overrides }: SessionOverrides & { released?: boolean },
): Promise<Session> {
  const session = await prisma.session.create({ data: sessionRow(overrides) });
  if (released ?? session.status !== 'planned') await releaseSessions(prisma, { id: session.id });
  return session;
}
