import type { Session } from '@leerkring/db/generated/prisma/client';
import { buildGroupMember } from '@leerkring/testkit/build-group-member';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { previewOf } from '../../http/link-preview.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { buildWholeNetwork } from '../../testing/whole-network.ts';

/** Stands in every text of the plan, and in no text that was released. */
const SECRET = 'Geheim';
const SECRET_DAY = '2027-04-14';

let api: TestApi;
let home: Awaited<ReturnType<typeof buildWholeNetwork>>;
let session: Session;
let added: Session;
let removed: Session;
const cookies: Record<'member' | 'coordinator' | 'visitor', string | undefined> = {
  member: undefined,
  coordinator: undefined,
  visitor: undefined,
};

async function signIn(role: 'member' | 'coordinator') {
  const { id: personId } = await buildPerson(api.prisma, { organisationId: home.organisation.id });
  const membership = await buildMembership(api.prisma, {
    networkId: home.network.id,
    personId,
    roles: [role],
    regionId: home.region.id,
  });
  await buildGroupMember(api.prisma, { groupId: home.group.id, membershipId: membership.id });
  cookies[role] = await api.signIn((await buildUser(api.prisma, { personId, isDemo: true })).id);
}

beforeAll(async () => {
  api = await startTestApi();
  const { prisma } = api;
  home = await buildWholeNetwork(prisma, { slug: 'open', visibility: 'public' });
  await signIn('member');
  await signIn('coordinator');
  const like = {
    networkId: home.network.id,
    seasonId: home.season.id,
    groupId: home.group.id,
    placeNote: 'w',
  };
  const at = (day: string) => ({ startsOn: calendarDay(day), endsOn: calendarDay(day) });
  removed = await prisma.session.create({
    data: { ...like, ...at('2026-12-17'), status: 'confirmed', title: 'Blijft', sequence: 20 },
  });
  await releaseSessions(prisma, { id: removed.id });
  await prisma.session.delete({ where: { id: removed.id } });
  added = await prisma.session.create({
    data: { ...like, ...at('2027-04-15'), status: 'confirmed', title: `${SECRET} nieuw`, sequence: 21 },
  });
  session = await rewritten();
});
afterAll(() => api?.close());

/** Changes every column of the plan's session, its programme too, and leaves what was released. */
async function rewritten(): Promise<Session> {
  const { prisma } = api;
  const of = { networkId: home.network.id };
  const at = { ...of, position: 90 };
  const place = await prisma.place.create({ data: { ...of, name: `${SECRET} zaal` } });
  const track = await prisma.track.create({ data: { ...at, title: `${SECRET} lijn` } });
  const theme = await prisma.theme.create({ data: { ...at, title: `${SECRET} thema` } });
  const format = await prisma.meetingFormat.create({ data: { ...at, title: `${SECRET} vorm` } });
  const region = await prisma.region.create({ data: { ...at, name: `${SECRET} regio` } });
  const group = await prisma.group.create({ data: { ...at, name: `${SECRET} groep`, code: 'GEH' } });
  const season = await prisma.season.create({
    data: {
      ...of,
      name: `${SECRET} seizoen`,
      startsOn: calendarDay('2027-01-01'),
      endsOn: calendarDay('2027-12-31'),
    },
  });
  await prisma.agendaItem.deleteMany({ where: { sessionId: home.session.id } });
  await prisma.agendaItem.create({
    data: { sessionId: home.session.id, position: 1, title: `${SECRET} punt` },
  });
  return prisma.session.update({
    where: { id: home.session.id },
    data: {
      ...{ groupId: group.id, seasonId: season.id, regionId: region.id, placeId: place.id },
      ...{ trackId: track.id, themeId: theme.id, formatId: format.id, sequence: 77, seriesId: SECRET },
      ...{ title: SECRET, audience: SECRET, description: SECRET, placeNote: SECRET },
      ...{
        startsOn: calendarDay(SECRET_DAY),
        endsOn: calendarDay('2027-04-16'),
        startTime: '07:07',
        endTime: '07:47',
      },
      ...{ isOnline: false, onlineUrl: 'https://geheim.example.nl', isPinned: true },
      ...{ status: 'planned', cancelReason: null, icalSequence: 777, version: 777 },
    },
  });
}

const FACTS = `id title startsOn endsOn startTime endTime isOnline onlineUrl placeNote audience description status
  cancelReason sequence seriesId version released { startsOn } network { id } season { name } group { name }
  format { title } track { title } theme { title } region { name } place { name } agendaItems { title }
  outcomes { title }`;

/** What tells of the plan: its words, its days, its hours and its numbers. */
const TRACES = [/Geheim|geheim/, /2027-04-1[456]|2027041[456]|1[456] apr/, /07:07|0707/, /777/];

/** Ids and times of writing hold any digits, so nothing is read from them. */
const CHANCE = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{8}T\d{6}Z|\d{4}-\d\d-\d\dT[\d:.]+Z/g;

const untouched = (text: string) => {
  const told = text.replaceAll(CHANCE, '');
  for (const trace of TRACES) expect(told).not.toMatch(trace);
};

async function asked(role: keyof typeof cookies, query: string, variables: object = {}): Promise<string> {
  const { data, errors } = await api.ask<object>(query, { variables, cookie: cookies[role] });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
}

const get = async (url: string, cookie?: string) =>
  api.inject('GET', url, undefined, cookie ? { cookie } : {});

describe.each(['member', 'visitor'] as const)('a %s', (role) => {
  const lists: [string, string][] = [
    ['a network', `{ network(slug: "open") { sessions { ${FACTS} } } }`],
    ['its groups', `{ network(slug: "open") { groups { name sessions { ${FACTS} } } } }`],
    [
      'one query in which the same is asked in two ways',
      `{ network(slug: "open") { sessions { a: network { sessions(to: "2026-12-31") { ${FACTS} } }
        b: network { sessions(from: "2026-12-10", to: "2026-12-31") { ${FACTS} } } ${FACTS}
        ... on Session { group { sessions(to: "2026-12-31") { ${FACTS} } }
          other: group { sessions(from: "2026-12-01") { title } } } } } }`,
    ],
    ['what is found by a word', `{ search(text: "open") { sessions { ${FACTS} } } }`],
  ];

  it.each(lists)('sees in %s only what was released', async (_where, query) => {
    const text = await asked(role, query);
    expect(text).toContain('"title":"Bijeenkomst"');
    expect(text).toContain('"title":"Blijft"');
    expect(text).toContain('"agendaItems":[{"title":"Punt"}]');
    untouched(text.replaceAll(`"name":"${SECRET} groep"`, ''));
  });

  it('sees a session by its id as it was released, and none that was not', async () => {
    const query = `query($id: ID!) { session(id: $id) { ${FACTS} } }`;
    const shown = await asked(role, query, { id: session.id });
    expect(shown).toContain('"startsOn":"2026-12-10"');
    untouched(shown);
    expect(await asked(role, query, { id: removed.id })).toContain('Blijft');
    expect(await asked(role, query, { id: added.id })).toBe('{"session":null}');
  });

  it('finds nothing by the words and days of the plan', async () => {
    for (const text of [SECRET, '14 apr 2027', '15-4-2027']) {
      const query = 'query($text: String!) { search(text: $text) { sessions { id } } }';
      expect(await asked(role, query, { text })).toBe('{"search":{"sessions":[]}}');
    }
  });

  it('gets feeds, exports and embeds of what was released', async () => {
    const cookie = cookies[role];
    const files = [
      '/feeds/networks/open.ics',
      `/feeds/groups/${home.group.id}.ics`,
      `/feeds/tracks/${home.track.id}.ics`,
      '/exports/networks/open.csv',
      '/exports/networks/open.json',
      '/embed/networks/open?all=1',
      '/embed/networks/open.json?all=1',
    ];
    for (const url of files) {
      const { statusCode, body } = await get(url, cookie);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(body, url).toContain('Bijeenkomst');
      untouched(body);
    }
  });
});

it('a shared address leads to a page when its session was released', async () => {
  const context = { prisma: api.prisma, viewer: visitor } as Context;
  const found = async ({ id }: { id: string }) => (await previewOf(context, `/sessions/${id}`)).found;
  expect([await found(session), await found(removed), await found(added)]).toEqual([true, true, false]);
});

it('own sessions are those of the release', async () => {
  const text = await asked('member', `{ viewer { sessions(first: 20) { edges { node { ${FACTS} } } } } }`);
  expect(text).toContain('"startsOn":"2026-12-10"');
  expect(text).toContain('Blijft');
  untouched(text);
});

it('a coordinator sees the plan, and beside it what members see', async () => {
  const query = `query($id: ID!) { session(id: $id) { title startsOn agendaItems { title }
    released { startsOn startTime status placeName cancelReason } } }`;
  const [shown, gone, fresh] = await Promise.all(
    [session, removed, added].map(({ id }) => asked('coordinator', query, { id })),
  );
  expect(JSON.parse(shown ?? '')).toEqual({
    session: {
      title: SECRET,
      startsOn: SECRET_DAY,
      agendaItems: [{ title: `${SECRET} punt` }],
      released: {
        startsOn: '2026-12-10',
        startTime: '10:00',
        status: 'cancelled',
        placeName: 'Zaal',
        cancelReason: 'ziekte',
      },
    },
  });
  expect(gone).toBe('{"session":null}');
  expect(JSON.parse(fresh ?? '').session.released).toBeNull();
});

it('a coordinator elsewhere sees when the people are in what was released, not in the plan', async () => {
  const other = await buildWholeNetwork(api.prisma, { slug: 'elders', visibility: 'members' });
  const { id: personId } = await buildPerson(api.prisma, { organisationId: other.organisation.id });
  for (const { network, roles } of [
    { network: other.network, roles: ['coordinator' as const] },
    { network: home.network, roles: ['member' as const] },
  ]) {
    await buildMembership(api.prisma, { networkId: network.id, personId, roles });
  }
  const cookie = await api.signIn((await buildUser(api.prisma, { personId, isDemo: true })).id);
  // Of the whole network, so that whoever is in it is expected.
  const open = { networkId: home.network.id, status: 'confirmed' as const, title: 'Voor allen' };
  const { id } = await api.prisma.session.create({
    data: { ...open, startsOn: calendarDay('2027-02-03'), endsOn: calendarDay('2027-02-03') },
  });
  await releaseSessions(api.prisma, { id });
  const moved = { startsOn: calendarDay(SECRET_DAY), endsOn: calendarDay(SECRET_DAY) };
  await api.prisma.session.update({ where: { id }, data: moved });
  const query = `query($id: ID!) { busyDays(networkId: $id, from: "2027-01-01", to: "2027-04-30") {
    times { startsOn } } }`;
  const { data } = await api.ask<{ busyDays: { times: { startsOn: string }[] } }>(query, {
    variables: { id: other.network.id },
    cookie,
  });
  const days = data?.busyDays.times.map(({ startsOn }) => startsOn) ?? [];
  expect(days).toContain('2027-02-03');
  expect(days).not.toContain(SECRET_DAY);
});
