import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import { type PostgresServer, startPostgres } from '@leerkring/testkit/postgres-server';
import { databaseUrl, onServer } from '@leerkring/testkit/test-database';
import type { Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { follow, liveClient } from '../testing/live-client.ts';
import { type PostgresApi, startPostgresApi } from '../testing/start-postgres-api.ts';

let server: PostgresServer;
let here: PostgresApi;
let there: PostgresApi;
let networkId: string;
let sessionId: string;
let marloes: string;
let youssef: string;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startPostgres();
  const admin = server.urlOf('postgres');
  await onServer(admin, 'CREATE DATABASE live');
  const url = databaseUrl(admin, 'live');
  here = await startPostgresApi(url);
  there = await startPostgresApi(url);
  networkId = (await buildNetwork(here.prisma, { visibility: 'members' })).id;
  sessionId = (await buildSession(here.prisma, { networkId })).id;
  // Signed in by one process, known to both: their secret and their database are the same.
  marloes = await coordinator('Marloes');
  youssef = await coordinator('Youssef');
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
});
afterAll(async () => {
  await here?.close();
  await there?.close();
  await server?.stop();
});

async function coordinator(name: string): Promise<string> {
  const { id: personId } = await buildPerson(here.prisma, { name });
  await buildMembership(here.prisma, { networkId, personId, roles: ['coordinator'] });
  return here.signIn((await buildUser(here.prisma, { name, personId, isDemo: true })).id);
}

interface Changed {
  networkChanged: { byName: string; isPartial: boolean; sessions: { title: string }[] };
}
interface There {
  networkPresence: { people: { name: string; at: string[] }[] };
}
const CHANGED = `subscription($networkId: ID!) { networkChanged(networkId: $networkId) {
  byName isPartial sessions { title } } }`;
const PRESENCE = `subscription($networkId: ID!, $at: String) {
  networkPresence(networkId: $networkId, at: $at) { people { name at } } }`;
const UPDATE = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }`;

function open<Data>(api: PostgresApi, cookie: string, query: string, variables: object = {}) {
  const client = liveClient(api.host, cookie);
  clients.push(client);
  return follow<Data>(client, query, { networkId, ...variables });
}

async function edit(title: string) {
  const { version } = await here.prisma.session.findUniqueOrThrow({ where: { id: sessionId } });
  const input = { networkId, edits: [{ session: { id: sessionId, version, title } }] };
  await here.post('/graphql', { query: UPDATE, variables: { input } }, marloes);
}

const names = ({ networkPresence }: There) => networkPresence.people.map(({ name }) => name);

describe('two processes of the API on one PostgreSQL', () => {
  it('tell each other of changes', async () => {
    const follower = open<Changed>(there, youssef, CHANGED);
    const heard = await follower.until(
      (turn) => edit(`Startdag ${turn}`),
      ({ networkChanged }, turn) => networkChanged.sessions[0]?.title === `Startdag ${turn}`,
    );
    expect(heard.networkChanged).toMatchObject({ byName: 'Marloes', isPartial: false });
  });

  it('tell each other who is there, and that she has gone', async () => {
    const seen = open<There>(there, youssef, PRESENCE, { at: 'calendar' });
    await seen.find((data) => names(data).length === 1);
    const other = open<There>(here, marloes, PRESENCE, { at: 'manage/tracks' });
    const { networkPresence } = await seen.find((data) => names(data).length === 2);
    expect(networkPresence.people[0]).toEqual({ name: 'Marloes', at: ['manage/tracks'] });
    const before = seen.count();
    other.end();
    await seen.find((data) => names(data).length === 1 && seen.count() > before);
  });

  it('tells whoever comes later who is already there', async () => {
    const first = open<There>(here, marloes, PRESENCE);
    await first.find(() => true);
    const seen = open<There>(there, youssef, PRESENCE);
    await seen.find((data) => names(data).includes('Marloes'));
  });

  it('ask to read again when PostgreSQL was away, and go on', async () => {
    const follower = open<Changed>(there, youssef, CHANGED);
    await follower.until(
      (turn) => edit(`Ervoor ${turn}`),
      ({ networkChanged }, turn) => networkChanged.sessions[0]?.title === `Ervoor ${turn}`,
    );
    await server.kill();
    await server.startAgain();
    await follower.find(({ networkChanged }) => networkChanged.isPartial);
    const back = follower.until(
      (turn) => edit(`Erna ${turn}`).catch(() => {}),
      ({ networkChanged }, turn) => networkChanged.sessions[0]?.title === `Erna ${turn}`,
    );
    expect((await back).networkChanged.byName).toBe('Marloes');
  });
});
