import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessWorld } from '../../testing/access-world.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
});
afterAll(() => api?.close());

interface Answer {
  viewer: {
    user: { name: string } | null;
    isCoordinator: boolean;
    memberships: { network: { slug: string } }[];
    sessions: { edges: { node: { id: string; status: string } }[] };
  };
}
const QUERY = `{ viewer { user { name } isCoordinator memberships { network { slug } }
  sessions { edges { node { id status } } } } }`;

describe('the viewer', () => {
  it('is nobody without a cookie, and with a cookie of our own making', async () => {
    for (const cookie of [undefined, 'better-auth.session_token=made-up.c2lnbmF0dXJl']) {
      const { data } = await api.ask<Answer>(QUERY, { cookie });
      expect(data?.viewer).toEqual({
        user: null,
        isCoordinator: false,
        memberships: [],
        sessions: { edges: [] },
      });
    }
  });

  it('sees her own released sessions, never a draft', async () => {
    const { data } = await api.ask<Answer>(QUERY, { cookie: world.cookies.groupMember });
    const sessions = data?.viewer.sessions.edges.map(({ node }) => node) ?? [];
    expect(sessions.map(({ id }) => id)).toContain(world.networks.own.session.id);
    expect(sessions.some(({ status }) => status === 'planned')).toBe(false);
  });

  it('sees no sessions of a group that she is not in', async () => {
    const { data } = await api.ask<Answer>(QUERY, { cookie: world.cookies.otherMember });
    expect(data?.viewer.memberships.map(({ network }) => network.slug)).toEqual(['own']);
    const ids = data?.viewer.sessions.edges.map(({ node }) => node.id) ?? [];
    const ofGroup = await api.prisma.session.count({ where: { id: { in: ids }, groupId: { not: null } } });
    expect(ofGroup).toBe(0);
  });

  it('loses her place on the day after her membership ended', async () => {
    const { data } = await api.ask<Answer>(QUERY, { cookie: world.cookies.formerMember });
    expect(data?.viewer.user?.name).toBeDefined();
    expect(data?.viewer.memberships).toEqual([]);
    expect(data?.viewer.sessions.edges).toEqual([]);
  });

  it('is gone after signing out', async () => {
    const user = await api.prisma.user.findFirstOrThrow({ where: { isAdmin: true } });
    const cookie = await api.signIn(user.id);
    await api.inject('POST', '/api/auth/sign-out', {}, { cookie });
    const { data } = await api.ask<Answer>(QUERY, { cookie });
    expect(data?.viewer.user).toBeNull();
  });
});

describe('drafts', () => {
  const DRAFTS =
    'query($slug: String!) { network(slug: $slug) { sessions { id status } groups { sessions { id } } } }';
  interface Drafts {
    network: { sessions: { id: string; status: string }[]; groups: { sessions: { id: string }[] }[] } | null;
  }

  it.for(['visitor', 'stranger', 'groupMember', 'facilitator', 'otherMember'] as const)(
    'are hidden from a %s, in lists and by their id',
    async (role) => {
      const place = role === 'visitor' || role === 'stranger' ? 'foreignPublic' : 'own';
      const { network, session, draft } = world.networks[place];
      const cookie = world.cookies[role];
      const { data } = await api.ask<Drafts>(DRAFTS, { cookie, variables: { slug: network.slug } });
      const { sessions = [], groups = [] } = data?.network ?? {};
      expect(sessions.some(({ status }) => status === 'planned')).toBe(false);
      for (const list of [sessions, groups[0]?.sessions]) {
        const ids = list?.map(({ id }) => id);
        expect(ids).toContain(session.id);
        expect(ids).not.toContain(draft.id);
      }
      const one = await api.ask(`{ session(id: "${draft.id}") { id } }`, { cookie });
      expect(one.data).toEqual({ session: null });
    },
  );

  it('are shown to a coordinator of their network', async () => {
    const { data } = await api.ask<Drafts>(DRAFTS, {
      cookie: world.cookies.coordinator,
      variables: { slug: 'own' },
    });
    const ids = data?.network?.sessions.map(({ id }) => id);
    expect(ids).toContain(world.networks.own.draft.id);
  });
});

describe('picking a demo person', () => {
  it('refuses people who are not of the demo, and foreign pages', async () => {
    const real = await api.prisma.user.create({ data: { name: 'Echt', email: 'echt@example.nl' } });
    const refused = await api.inject('POST', '/api/auth/sign-in/demo', { userId: real.id });
    expect(refused.statusCode).toBe(404);
    const demo = await api.prisma.user.findFirstOrThrow({ where: { isDemo: true } });
    const foreign = await api.inject(
      'POST',
      '/api/auth/sign-in/demo',
      { userId: demo.id },
      { origin: 'https://evil.example', cookie: world.cookies.groupMember ?? '' },
    );
    expect(foreign.statusCode).toBe(403);
    expect(foreign.headers['set-cookie']).toBeUndefined();
  });
});
