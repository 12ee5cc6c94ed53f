import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildUser } from '@leerkring/testkit/build-user';
import type { Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Followed, follow, listenOn, liveClient } from '../testing/live-client.ts';
import { publisherOf } from '../testing/release.ts';
import { startTestApi } from '../testing/start-test-api.ts';

const { prisma, app, signIn, ask, inject, close } = await startTestApi();
let host: string;
let networkId: string;
const clients: Client[] = [];

interface Changed {
  networkChanged: {
    byName: string | null;
    isMine: boolean;
    isPartial: boolean;
    isRelease: boolean;
    kinds: string[];
    sessions: { id: string; title: string | null }[];
    removedSessionIds: string[];
  };
}
interface There {
  networkPresence: { people: { name: string; isMe: boolean; at: string[] }[] };
}

const CHANGED = `subscription($networkId: ID!) { networkChanged(networkId: $networkId) {
  byName isMine isPartial isRelease kinds sessions { id title } removedSessionIds } }`;
const PRESENCE = `subscription($networkId: ID!, $at: String) {
  networkPresence(networkId: $networkId, at: $at) { people { name isMe at } } }`;
const UPDATE = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }`;

beforeAll(async () => {
  host = await listenOn(app);
  networkId = (await buildNetwork(prisma, { visibility: 'members' })).id;
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
});
afterAll(close);

async function person(name: string, roles: ('coordinator' | 'member')[]) {
  const { id: personId } = await buildPerson(prisma, { name });
  const membership = await buildMembership(prisma, { networkId, personId, roles });
  const user = await buildUser(prisma, { name, personId, isDemo: true });
  return { membership, cookie: await signIn(user.id) };
}

function open(cookie?: string): Client {
  const client = liveClient(host, cookie);
  clients.push(client);
  return client;
}

const changes = (cookie?: string) => follow<Changed>(open(cookie), CHANGED, { networkId });
const presence = (cookie: string, at?: string) => follow<There>(open(cookie), PRESENCE, { networkId, at });

/** Changes a session once. */
async function edit(cookie: string, id: string, changes: object) {
  const { version, networkId: of } = await prisma.session.findUniqueOrThrow({ where: { id } });
  const input = { networkId: of, edits: [{ session: { id, version, ...changes } }] };
  await ask(UPDATE, { variables: { input }, cookie });
}

const tells =
  (title: string) =>
  ({ networkChanged }: Changed) =>
    networkChanged.sessions.some((one) => one.title === title);

/** Changes a session until the follower has heard of it, and of nothing later. */
async function change(cookie: string, title: string, follower: Followed<Changed>, id: string) {
  const heard = await follower.until(
    (turn) => edit(cookie, id, { title: `${title} ${turn}` }),
    (data, turn) => tells(`${title} ${turn}`)(data),
  );
  return heard.networkChanged;
}

const addTrack = (cookie: string, title: string) =>
  ask(UPDATE, { variables: { input: { networkId, edits: [{ track: { title } }] } }, cookie });

/** Adds tracks until the follower has heard of one. */
async function heardOfTrack(cookie: string, follower: Followed<Changed>) {
  const before = follower.count();
  const heard = await follower.until(
    () => addTrack(cookie, crypto.randomUUID()),
    () => follower.count() > before,
  );
  return heard.networkChanged;
}

describe('networkChanged', () => {
  it('tells a colleague what was changed, and by whom', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const youssef = await person('Youssef', ['coordinator']);
    const session = await buildSession(prisma, { networkId });
    const heard = await change(marloes.cookie, 'Startdag', changes(youssef.cookie), session.id);
    expect(heard).toEqual({
      byName: 'Marloes',
      isMine: false,
      isPartial: false,
      isRelease: false,
      kinds: ['session'],
      sessions: [{ id: session.id, title: expect.stringMatching(/^Startdag/) }],
      removedSessionIds: [],
    });
  });

  it('tells a member of what she sees, not who made it, and nothing of the plan', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const member = await person('Lid', ['member']);
    const session = await buildSession(prisma, { networkId });
    const follower = changes(member.cookie);
    const told = await heardOfTrack(marloes.cookie, follower);
    expect(told).toMatchObject({ byName: null, kinds: ['track'], sessions: [], removedSessionIds: [] });
    const before = follower.count();
    await edit(marloes.cookie, session.id, { title: 'Concept' });
    await edit(marloes.cookie, session.id, { status: 'planned' });
    await heardOfTrack(marloes.cookie, follower);
    expect(
      follower
        .answers()
        .slice(before)
        .filter(({ networkChanged }) => networkChanged.kinds.includes('session')),
    ).toEqual([]);
  });

  it('tells a member of a release: what she sees now, and what she sees no longer', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const member = await person('Lid', ['member']);
    const own = await buildNetwork(prisma, { visibility: 'public' });
    const { id: personId } = await prisma.person.findFirstOrThrow({
      where: { name: 'Marloes' },
      orderBy: { id: 'desc' },
    });
    await buildMembership(prisma, { networkId: own.id, personId, roles: ['coordinator'] });
    const facts = { networkId: own.id, placeNote: 'w', startTime: '10:00' };
    const shown = await buildSession(prisma, { ...facts, title: 'Oud' });
    const follower = follow<Changed>(open(member.cookie), CHANGED, { networkId: own.id });
    const publisher = publisherOf({ ask }, marloes.cookie, {
      networkId: own.id,
      slug: own.slug,
      seasonId: null,
    });
    const heard = await follower.until(
      async (turn) => {
        await edit(marloes.cookie, shown.id, { title: `Nieuw ${turn}` });
        await publisher.publish();
      },
      ({ networkChanged }) => networkChanged.isRelease,
    );
    expect(follower.answers().every(({ networkChanged }) => networkChanged.isRelease)).toBe(true);
    expect(heard.networkChanged.sessions).toEqual([{ id: shown.id, title: expect.stringMatching(/^Nieuw/) }]);
    expect(heard.networkChanged.byName).toBeNull();
    await prisma.session.delete({ where: { id: shown.id } });
    await publisher.publish();
    const { networkChanged } = await follower.find((data) => data.networkChanged.sessions.length === 0);
    expect(networkChanged.removedSessionIds).toEqual([shown.id]);
  });

  it('tells a removed member nothing more', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const member = await person('Lid', ['member']);
    const follower = changes(member.cookie);
    await heardOfTrack(marloes.cookie, follower);
    await prisma.membership.delete({ where: { id: member.membership.id } });
    const before = follower.count();
    await addTrack(marloes.cookie, 'Geheim');
    await follower.ended;
    expect(follower.count()).toBe(before);
  });

  it('closes the socket of somebody who has signed out', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const youssef = await person('Youssef', ['coordinator']);
    const session = await buildSession(prisma, { networkId });
    const follower = changes(youssef.cookie);
    await change(marloes.cookie, 'Ingelogd', follower, session.id);
    const before = follower.count();
    await inject('POST', '/api/auth/sign-out', {}, { cookie: youssef.cookie });
    await edit(marloes.cookie, session.id, { title: 'Uitgelogd' });
    await expect(follower.ended).rejects.toMatchObject({ code: 4401 });
    expect(follower.count()).toBe(before);
  });
});

describe('networkPresence', () => {
  it('shows who is there and what she looks at, and that she has gone', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const youssef = await person('Youssef', ['coordinator']);
    const seen = presence(marloes.cookie, 'calendar');
    await seen.find(({ networkPresence }) => networkPresence.people.length === 1);
    const other = presence(youssef.cookie, 'session:42');
    const both = await seen.find(({ networkPresence }) => networkPresence.people.length === 2);
    expect(both.networkPresence.people).toEqual([
      { name: 'Marloes', isMe: true, at: ['calendar'] },
      { name: 'Youssef', isMe: false, at: ['session:42'] },
    ]);
    other.end();
    const alone = await seen.find(({ networkPresence }) => networkPresence.people.length === 1);
    expect(alone.networkPresence.people[0]?.name).toBe('Marloes');
  });

  it('tells one person once, whatever she has open', async () => {
    const marloes = await person('Marloes', ['coordinator']);
    const seen = presence(marloes.cookie, 'calendar');
    await seen.find(() => true);
    presence(marloes.cookie, 'manage/tracks');
    const { networkPresence } = await seen.find((data) => data.networkPresence.people[0]?.at.length === 2);
    expect(networkPresence.people).toHaveLength(1);
    expect(networkPresence.people[0]?.at.toSorted()).toEqual(['calendar', 'manage/tracks']);
  });
});

it('ends all sockets when the server stops', async () => {
  const other = await startTestApi();
  const otherHost = await listenOn(other.app);
  const client = liveClient(otherHost);
  const closed = new Promise((resolve) => client.on('closed', resolve));
  const { id } = await buildNetwork(other.prisma, { visibility: 'public' });
  const connected = new Promise((resolve) => client.on('connected', resolve));
  follow(client, CHANGED, { networkId: id });
  await connected;
  await other.close();
  expect(await closed).toMatchObject({ code: 1001 });
});
