import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { type PostgresServer, startPostgres } from '@leerkring/testkit/postgres-server';
import { databaseUrl, onServer } from '@leerkring/testkit/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresApi, startPostgresApi } from './testing/start-postgres-api.ts';

let server: PostgresServer;
let api: PostgresApi;
let cookie: string;
let sessionId: string;
let networkId: string;

beforeAll(async () => {
  server = await startPostgres();
  const admin = server.urlOf('postgres');
  await onServer(admin, 'CREATE DATABASE outage');
  api = await startPostgresApi(databaseUrl(admin, 'outage'));
  networkId = (await buildNetwork(api.prisma, { slug: 'open', visibility: 'public' })).id;
  const { id: personId } = await buildPerson(api.prisma);
  await buildMembership(api.prisma, { networkId, personId, roles: ['coordinator'] });
  const user = await buildUser(api.prisma, { personId, isDemo: true });
  sessionId = (await buildSession(api.prisma, { networkId })).id;
  cookie = await api.signIn(user.id);
});
afterAll(async () => {
  await api?.close();
  await server?.stop();
});

const QUERY = '{ network(slug: "open") { name } }';
const UPDATE = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }`;

/** Milliseconds that a request of each kind takes, and how it was answered. */
async function askAll() {
  const input = { networkId, edits: [{ session: { id: sessionId, version: 1, title: 'Nooit' } }] };
  const asked = {
    query: () => api.post('/graphql', { query: QUERY }),
    'query of somebody': () => api.post('/graphql', { query: QUERY }, cookie),
    mutation: () => api.post('/graphql', { query: UPDATE, variables: { input } }, cookie),
    feed: () => fetch(`http://${api.host}/feeds/networks/open.ics`),
    'sign-in': () => api.post('/api/auth/sign-in/demo', { userId: 'niemand' }),
  };
  const answers = Object.entries(asked).map(async ([name, ask]) => {
    const started = performance.now();
    const answer = await ask();
    return { name, status: answer.status, text: await answer.text(), ms: performance.now() - started };
  });
  return Promise.all(answers);
}

/** Milliseconds until a query is answered again. */
async function untilBack(): Promise<number> {
  const started = performance.now();
  for (;;) {
    const answer = await api.post('/graphql', { query: QUERY }, cookie);
    if (answer.status === 200) return performance.now() - started;
    expect(answer.status, await answer.text()).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function expectUnavailable() {
  for (const { name, status, text, ms } of await askAll()) {
    expect([name, status], text).toEqual([name, 503]);
    expect(text).toContain('De database is nu niet bereikbaar');
    expect(ms, name).toBeLessThan(2000);
  }
}

describe('when PostgreSQL goes away', () => {
  it.for([1, 2, 3])(
    'each request ends within two seconds, and works five after it is back (%i)',
    async () => {
      await server.kill();
      await expectUnavailable();
      await expectUnavailable();
      await server.startAgain();
      expect(await untilBack()).toBeLessThan(5000);
    },
  );

  it('says so in GraphQL with a code', async () => {
    await server.kill();
    const answer = await api.post('/graphql', { query: QUERY }, cookie);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    await server.startAgain();
    await untilBack();
  });

  it.for([1, 2])('and when it hangs, too (%i)', async () => {
    server.freeze();
    try {
      await expectUnavailable();
      await expectUnavailable();
    } finally {
      server.thaw();
    }
    expect(await untilBack()).toBeLessThan(5000);
  });

  it('wrote nothing that it said it did not', async () => {
    const { title, version } = await api.prisma.session.findUniqueOrThrow({ where: { id: sessionId } });
    expect([title, version]).not.toContain('Nooit');
  });

  it('leaves a slow statement in peace while the server answers others', async () => {
    const [row] = await api.prisma.$queryRaw<{ slept: number }[]>`SELECT 1 AS slept FROM pg_sleep(3)`;
    expect(row?.slept).toBe(1);
  });
});
