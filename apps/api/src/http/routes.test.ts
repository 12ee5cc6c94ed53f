import { buildUser } from '@leerkring/testkit/build-user';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

describe('the HTTP routes', () => {
  it('each say who may use them', async () => {
    await api.app.ready();
    expect(api.app.unclassifiedRoutes()).toEqual([]);
  });

  it('are these', async () => {
    expect(api.app.routePaths().sort()).toEqual([
      '/api/auth/*',
      '/embed/networks/:file',
      '/exports/networks/:file',
      '/feeds/groups/:id.ics',
      '/feeds/networks/:slug.ics',
      '/feeds/tracks/:id.ics',
      '/graphql',
      '/imports/text',
    ]);
  });

  it('answer only to the names of this machine in demo mode', async () => {
    const response = await api.inject('GET', '/graphql', undefined, { host: 'evil.example:4000' });
    expect(response.statusCode).toBe(421);
  });
});

const AFTER = 'query($after: String) { networks(after: $after) { edges { node { id } } } }';
const HASH = { persistedQuery: { version: 1, sha256Hash: 'abc' } };

describe('the doors of sign-in', () => {
  it('are those that are used; nobody changes herself past the commands', async () => {
    const user = await buildUser(api.prisma, { isDemo: true });
    const cookie = await api.signIn(user.id);
    const closed = ['update-user', 'change-email', 'delete-user', 'sign-up/email', 'sign-in/email'];
    const more = [
      'change-password',
      'request-password-reset',
      'link-social',
      'revoke-sessions',
      'update-session',
    ];
    for (const door of [...closed, ...more]) {
      const payload = { name: 'x'.repeat(1000), image: 'javascript:alert(1)', isAdmin: true };
      const response = await api.inject('POST', `/api/auth/${door}`, payload, { cookie });
      expect([door, response.statusCode]).toEqual([door, 404]);
    }
    const listed = await api.inject('GET', '/api/auth/list-sessions', undefined, { cookie });
    expect(listed.statusCode).toBe(404);
    expect(await api.prisma.user.findUnique({ where: { id: user.id } })).toEqual(user);
  });
});

describe('bad requests are answered plainly, never with a 5xx', () => {
  const ask = (payload: unknown, headers: Record<string, string> = {}) =>
    api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost:4000', 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  const nested = (levels: number) =>
    `${'{ network(slug: "x") '.repeat(1)}${'{ groups { network '.repeat(levels)}{ id }${' } }'.repeat(levels)} }`;
  const cases: [string, unknown, number][] = [
    ['no JSON', '{"query": ', 400],
    ['an empty body', '', 400],
    ['no query', {}, 400],
    ['a query that is a number', { query: 5 }, 400],
    ['a syntax error', { query: '{ viewer ' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
    ['a batch', [{ query: '{ viewer { isAdmin } }' }], 400],
    ['a document that is too deep', { query: nested(9) }, 400],
    [
      'too many aliases',
      { query: `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }` },
      400,
    ],
    ['too many tokens', { query: `{ ${'viewer { isAdmin } '.repeat(2000)} }` }, 400],
    ['a body of more than 200 kB', { query: `{ viewer { isAdmin } } #${'x'.repeat(210_000)}` }, 413],
    [
      'NUL in a variable',
      { query: 'query($s: String!) { network(slug: $s) { id } }', variables: { s: 'a\0b' } },
      400,
    ],
    [
      'half a pair in a variable',
      '{"query":"query($s: String!) { network(slug: $s) { id } }","variables":{"s":"\\ud800"}}',
      400,
    ],
    [
      'a day that does not exist',
      { query: '{ schoolHolidays(from: "2026-02-30", to: "2026-03-01") { id } }' },
      400,
    ],
    [
      'a year of five digits',
      { query: '{ schoolHolidays(from: "12026-02-01", to: "2026-03-01") { id } }' },
      400,
    ],
    ['the year nought', { query: '{ schoolHolidays(from: "0000-01-01", to: "2026-03-01") { id } }' }, 400],
    ['more than a page may hold', { query: '{ networks(first: 100000) { edges { node { id } } } }' }, 200],
    ['a cursor that is none', { query: '{ networks(after: "nonsense") { edges { node { id } } } }' }, 400],
    ['a cursor of a number', { query: AFTER, variables: { after: btoa('GPC:N:12') } }, 400],
    ['a cursor of an object', { query: AFTER, variables: { after: btoa('GPC:J:{"a":1}') } }, 400],
    ['a cursor with NUL', { query: AFTER, variables: { after: btoa('GPC:S:\0') } }, 400],
    ['a cursor by default', { query: AFTER.replace('String', `String = "${btoa('GPC:D:12')}"`) }, 400],
    ['a cursor of what is gone', { query: AFTER, variables: { after: btoa('GPC:S:gone') } }, 200],
    ['NUL as an escape', { query: '{ network(slug: "a\\u0000b") { id } }' }, 400],
    ['NUL as an escape in braces', { query: '{ session(id: "\\u{0}") { id } }' }, 400],
    ['a subscription', { query: 'subscription { x }' }, 400],
    ['a body without end', '{"a":'.repeat(30_000) + 1 + '}'.repeat(30_000), 400],
    [
      'variables without end',
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(9999)}${']'.repeat(9999)}}}`,
      400,
    ],
    ['a hash that does not fit', { query: '{ __typename }', extensions: HASH }, 200],
    ['a negative page', { query: '{ networks(first: -1) { edges { node { id } } } }' }, 200],
  ];

  it.for(cases)('%s', async ([, payload, status]) => {
    const response = await ask(payload);
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toMatch(/node_modules|at .*\.ts:\d+|INTERNAL_SERVER_ERROR|ging hier iets mis/);
  });

  it('NUL in the variables of an address', async () => {
    const query = new URLSearchParams({ query: AFTER, variables: '{"after":"\\u0000"}' });
    const preflight = { 'apollo-require-preflight': '1' };
    const response = await api.inject('GET', `/graphql?${query}`, undefined, preflight);
    expect(response.statusCode).toBe(400);
  });

  it('a port that cannot be, at every door', async () => {
    const host = { host: 'localhost:99999' };
    for (const url of ['/graphql', '/api/auth/get-session', '/feeds/networks/x.ics']) {
      expect((await api.inject('GET', url, undefined, host)).statusCode).toBe(400);
    }
  });

  it('never hands out more than 100 of a page', async () => {
    await api.prisma.network.createMany({
      data: Array.from({ length: 120 }, (_, i) => ({
        slug: `n-${i}`,
        name: `Netwerk ${i}`,
        visibility: 'public' as const,
      })),
    });
    const { data } = await api.ask<{ networks: { edges: unknown[] } }>(
      '{ networks(first: 100000) { edges { node { id } } } }',
    );
    expect(data?.networks.edges).toHaveLength(100);
  });
});
