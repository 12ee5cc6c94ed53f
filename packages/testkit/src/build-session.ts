import type { Prisma, Session } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { calendarDay } from './calendar-day.ts';

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

/** Writes a confirmed session of one day, without times unless they are given. */
export function buildSession(prisma: BuildingClient, overrides: SessionOverrides): Promise<Session> {
  return prisma.session.create({ data: sessionRow(overrides) });
}
