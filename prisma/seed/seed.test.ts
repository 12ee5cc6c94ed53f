import type { Database } from '@leerkring/db/open-database';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seed } from '../seed.ts';

const today = '2026-11-22';
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test('leaves alone what people made and changed, and doubles nothing when it runs again', async () => {
  const { prisma } = database;
  await buildNetwork(prisma, { slug: 'lerende-praktijken', name: 'Van iemand anders' });
  const { created } = await seed(prisma, { today });
  expect(created).toHaveLength(5);
  await prisma.network.update({ where: { slug: 'samen-leren-met-impact' }, data: { name: 'Nieuwe naam' } });
  const before = await counts();

  expect(await seed(prisma, { today: '2027-03-01' })).toEqual({ created: [] });

  expect(await counts()).toEqual(before);
  const names = await prisma.network.findMany({
    where: { slug: { in: ['lerende-praktijken', 'samen-leren-met-impact'] } },
    select: { name: true },
    orderBy: { slug: 'asc' },
  });
  expect(names).toEqual([{ name: 'Van iemand anders' }, { name: 'Nieuwe naam' }]);
});

test('everyone is invented, and a few of each role can be picked to sign in', async () => {
  const { prisma } = database;
  const people = await prisma.person.findMany({
    include: { user: true, memberships: { include: { network: true } } },
  });
  expect(people.length).toBeGreaterThanOrEqual(60);
  for (const { email, isDemo } of people)
    expect([email, isDemo]).toEqual([expect.stringMatching(/@example\.nl$/), true]);
  const users = people.filter(({ user }) => user?.isDemo);
  const coordinates = users.map(({ name, memberships }) => ({
    name,
    slugs: memberships
      .filter(({ roles }) => roles.includes('coordinator'))
      .map(({ network }) => network.slug),
  }));
  expect(users.filter(({ user }) => user?.isAdmin)).toHaveLength(1);
  expect(coordinates.find(({ name }) => name === 'Youssef El Amrani')?.slugs).toEqual([
    'geweld-hoort-nergens-thuis',
  ]);
  expect(
    users.filter(({ memberships }) => memberships.some(({ roles }) => roles.includes('facilitator'))),
  ).toHaveLength(2);
});

test('one network is for members only', async () => {
  const hidden = await database.prisma.network.findMany({
    where: { visibility: 'members' },
    select: { slug: true, isDemo: true },
  });
  expect(hidden).toEqual([{ slug: 'regiegroep-jeugd-demo', isDemo: true }]);
});

test('school holidays name their source', async () => {
  const autumn = await database.prisma.schoolHoliday.findMany({
    where: { name: 'Herfstvakantie', startsOn: { gte: new Date('2026-09-01'), lt: new Date('2026-12-01') } },
  });
  expect(new Set(autumn.map(({ region }) => region))).toEqual(new Set(['north', 'middle', 'south']));
  expect(new Set(autumn.map(({ source }) => source))).toEqual(new Set(['OpenHolidays data, ODbL']));
});

function counts() {
  const { prisma } = database;
  return Promise.all([
    prisma.network.count(),
    prisma.person.count(),
    prisma.user.count(),
    prisma.organisation.count(),
    prisma.membership.count(),
    prisma.session.count(),
    prisma.agendaItem.count(),
    prisma.schoolHoliday.count(),
  ]);
}
