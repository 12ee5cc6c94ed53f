import type { PrismaClient } from '@leerkring/db/generated/prisma/client';

/** A scenario of which one session has everything that a placement can say. */
export function buildScenario(
  prisma: PrismaClient,
  { networkId, seasonId, userId }: { networkId: string; seasonId: string; userId: string },
) {
  const ids = ['sessionId', 'groupId', 'formatId', 'regionId', 'themeId', 'trackId', 'placeId', 'undatedId'];
  const session = {
    ...Object.fromEntries(ids.map((name) => [name, 'x'])),
    key: 'group:x#1',
    version: 1,
    sequence: 1,
    title: 'Bijeenkomst',
    months: [{ year: 2027, month: 3 }],
    isOnline: true,
    startsOn: '2027-03-02',
    endsOn: '2027-03-02',
    startTime: '09:30',
    endTime: '12:00',
  };
  const content = { version: 1, source: 'generated', sessions: [session] };
  const data = { networkId, seasonId, userId, name: 'Scenario', note: 'w', content };
  return prisma.scenario.create({ data });
}
