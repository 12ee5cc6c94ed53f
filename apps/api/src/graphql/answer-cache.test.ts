import { ApolloServer } from '@apollo/server';
import type { Database } from '@leerkring/db/open-database';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { visitor } from '../access/viewer.ts';
import type { Clock, Context } from '../context.ts';
import { type Live, startLive } from '../live/live.ts';
import { schema } from '../schema.ts';
import { TEST_NOW } from '../testing/start-test-api.ts';
import { keepAnswers } from './answer-cache.ts';

const statements: string[] = [];
let database: Database;
let apollo: ApolloServer<Context>;
let networkId: string;
let live: Live;
const clock: Clock = { now: () => TEST_NOW };

beforeAll(async () => {
  live = startLive(clock);
  database = await openTestDatabase({ onStatement: (sql) => statements.push(sql) });
  networkId = (await buildNetwork(database.prisma, { slug: 'kring', name: 'Eerst', visibility: 'members' }))
    .id;
});
afterAll(() => Promise.all([live.close(), database.close()]));

beforeEach(async () => {
  apollo = new ApolloServer<Context>({ schema, plugins: [keepAnswers(0)] });
  // The first answer only tells that the question is worth keeping, the second is kept.
  await name(member());
  await name(member());
  statements.length = 0;
});

it('answers the same question of the same person without asking for anything but the state of the database', async () => {
  // Transactions of other databases on the same server count as well, and other tests write for many seconds.
  await expect
    .poll(
      async () => {
        statements.length = 0;
        expect(await name(member())).toBe('Eerst');
        return [...statements];
      },
      { timeout: 100_000, interval: 20 },
    )
    .toEqual([expect.stringContaining('pg_current_snapshot')]);
});

it('forgets at any write, also one that no command made', async () => {
  await database.prisma.$executeRaw`UPDATE networks SET name = 'Daarna'`;
  expect(await name(member())).toBe('Daarna');
  await database.prisma.$executeRaw`UPDATE networks SET name = 'Eerst'`;
  expect(await name(member())).toBe('Eerst');
});

it('keeps nothing of one person for another', async () => {
  expect(await name({ ...member(), viewer: visitor })).toBeUndefined();
});

it('answers anew when the clock has gone on', async () => {
  await name({ ...member(), clock: { now: () => new Date(TEST_NOW.getTime() + 60_000) } });
  expect(statements.length).toBeGreaterThan(1);
});

function member(): Context {
  const roles = new Map([[networkId, new Set(['member' as const])]]);
  return {
    prisma: database.prisma,
    viewer: { ...visitor, userId: 'somebody', roles },
    clock,
    language: 'nl',
    demoMode: false,
    live,
    origin: 'http://localhost',
    secret: 'of nothing',
  };
}

async function name(contextValue: Context): Promise<string | undefined> {
  const query = 'query Name($slug: String!) { network(slug: $slug) { name } }';
  const { body } = await apollo.executeOperation({ query, variables: { slug: 'kring' } }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer comes in parts');
  return (body.singleResult.data?.network as { name: string } | null | undefined)?.name;
}
