import type { Prisma, PrismaClient, Session } from '@leerkring/db/generated/prisma/client';
import { buildRelease } from '@leerkring/testkit/build-release';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';

const NAMES = { name: 'Programma', note: 'w' };

/**
 * Two releases of the season of a session, which has every fact, with a difference between them; and sessions of no
 * season that were released and changed since, two of which are in one room at once.
 * @returns the last release of the season
 */
export async function buildReleases(prisma: PrismaClient, { seasonId, ...session }: Session) {
  const { networkId } = session;
  const maker = await prisma.user.create({ data: { name: 'Uitgever', email: `${networkId}@example.nl` } });
  const facts = { ...NAMES, networkId, seasonId: String(seasonId), userId: maker.id };
  const first = await buildRelease(prisma, facts);
  const before = first.sessions as Prisma.JsonObject[];
  await prisma.release.update({
    where: { id: first.id },
    data: { sessions: before.map((one) => ({ ...one, startsOn: '2026-12-03', endsOn: '2026-12-03' })) },
  });
  const release = await buildRelease(prisma, { ...facts, number: 2 });
  const { id: _id, icalUid: _icalUid, sequence: _sequence, ...like } = session;
  const known = await prisma.session.create({ data: { ...like, sequence: 3 } });
  const shown = await releaseSessions(prisma, { id: known.id });
  await prisma.release.create({
    data: {
      ...NAMES,
      networkId,
      userId: maker.id,
      number: 3,
      sessions: shown as unknown as Prisma.InputJsonArray,
    },
  });
  await prisma.session.update({
    where: { id: known.id },
    data: { startsOn: calendarDay('2027-05-12'), endsOn: calendarDay('2027-05-12') },
  });
  const later = {
    startsOn: calendarDay('2027-05-13'),
    endsOn: calendarDay('2027-05-13'),
    cancelReason: null,
  };
  for (const sequence of [4, 5]) {
    await prisma.session.create({ data: { ...like, ...later, sequence, status: 'planned' } });
  }
  return release;
}
