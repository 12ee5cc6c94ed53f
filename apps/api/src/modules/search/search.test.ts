import { buildGroup } from '@leerkring/testkit/build-group';
import { buildSession } from '@leerkring/testkit/build-session';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessWorld, places, type Role, roles } from '../../testing/access-world.ts';
import { mayRead, mayUse } from '../../testing/expected-access.ts';
import { growNetwork } from '../../testing/grow-network.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
  const { network, region } = world.networks.own;
  const group = await buildGroup(api.prisma, { networkId: network.id, name: 'Crème 100%_kring', code: 'CK' });
  await buildSession(api.prisma, {
    networkId: network.id,
    groupId: group.id,
    regionId: region.id,
    title: 'Terugblik op Ærø',
    startsOn: calendarDay('2026-10-09'),
    endsOn: calendarDay('2026-10-10'),
    status: 'confirmed',
  });
});
afterAll(() => api?.close());

const SEARCH = `query($text: String!, $first: Int) { search(text: $text, first: $first) {
  networks { id slug } groups { id name } sessions { id title status network { slug } }
  people { id person { name } network { slug } } } }`;

interface Hits {
  networks: { id: string; slug: string }[];
  groups: { id: string; name: string }[];
  sessions: { id: string; title: string | null; status: string; network: { slug: string } }[];
  people: { id: string; person: { name: string }; network: { slug: string } }[];
}

async function search(role: Role, text: string, first = 20): Promise<Hits> {
  const { data, errors } = await api.ask<{ search: Hits | null }>(SEARCH, {
    variables: { text, first },
    cookie: world.cookies[role],
  });
  expect(errors).toBeUndefined();
  return data?.search ?? { networks: [], groups: [], sessions: [], people: [] };
}

describe('search', () => {
  it.for(['CREME kring', 'kring crème', 'ck', '100%_', 'kríng'])('finds a group by %s', async (text) => {
    const { groups } = await search('coordinator', text);
    expect(groups.map(({ name }) => name)).toContain('Crème 100%_kring');
  });

  it.for(['%', '_', '\\', "'", '100_%', 'kring kras'])('takes no character for another: %s', async (text) => {
    const { groups } = await search('coordinator', `${text}zzz`);
    expect(groups).toEqual([]);
  });

  it.for(['9 okt', '10 oktober 2026', '2026-10-09', 'terugblik 9 oct', 'okt 2026'])(
    'finds a session by its day: %s',
    async (text) => {
      const { sessions, groups } = await search('otherMember', text);
      expect(sessions.map(({ title }) => title)).toEqual(['Terugblik op Ærø']);
      expect(groups).toEqual([]);
    },
  );

  it.for(['9 nov', '9 okt 2025', 'terugblik 11 oktober'])('finds none by another day: %s', async (text) => {
    expect((await search('otherMember', text)).sessions).toEqual([]);
  });

  it('finds nothing without words', async () => {
    for (const text of ['', '   ']) {
      const { data } = await api.ask(SEARCH, { variables: { text } });
      expect(data).toEqual({ search: null });
    }
  });

  it('gives so many of each kind, nearest to today first', async () => {
    const { sessions } = await search('admin', 'bijeenkomst', 2);
    expect(sessions).toHaveLength(2);
  });

  it('takes any text', async () => {
    for (const text of ['\\', '(((', '🎉', 'a'.repeat(5000), "'; DROP TABLE sessions; --", '９ ｏｋｔ']) {
      await search('visitor', text);
    }
    expect(await api.prisma.session.count()).toBeGreaterThan(0);
  });
});

describe('search finds for each role what she may read, and nothing else', () => {
  for (const role of roles) {
    it.for([...places])(`${role} in %s`, async (place) => {
      const { network, group, session, draft } = world.networks[place];
      const reads = mayRead(role, place);
      const coordinates = role === 'admin' || (role === 'coordinator' && place === 'own');
      const { networks } = await search(role, network.slug);
      expect(networks.some(({ id }) => id === network.id)).toBe(reads);
      const { groups } = await search(role, `groep 1 ${network.slug}`);
      expect(groups.some(({ id }) => id === group.id)).toBe(reads);
      const { sessions } = await search(role, `bijeenkomst ${network.slug}`);
      expect(sessions.some(({ id }) => id === session.id)).toBe(reads);
      expect(sessions.some(({ id }) => id === draft.id)).toBe(reads && coordinates);
    });
  }

  it.for([...roles])('people: %s', async (role) => {
    const named = async (text: string) => {
      const { people } = await search(role, text);
      return people.filter(({ network }) => network.slug === 'own').map(({ person }) => person.name);
    };
    const inGroup = mayUse('groupPeople', role, 'own');
    const all = mayUse('coordinators', role, 'own');
    expect((await named('facilitator')).length > 0).toBe(inGroup);
    expect((await named('otherMember')).length > 0).toBe(all || role === 'otherMember');
    const { people } = await search(role, 'persoon');
    expect(
      people.every(
        ({ network }) => role === 'admin' || network.slug === 'own' || network.slug === 'elsewhere',
      ),
    ).toBe(true);
  });
});

it('search is a fixed number of statements', async () => {
  const count = async () => {
    api.statements.length = 0;
    await search('admin', 'i');
    return api.statements.length;
  };
  const before = await count();
  await growNetwork(api.prisma, world.networks.own);
  expect(await count()).toBe(before);
});
