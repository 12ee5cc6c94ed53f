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
      '/feeds/groups/:id.ics',
      '/feeds/networks/:slug.ics',
      '/graphql',
    ]);
  });

  it('answer only to the names of this machine in demo mode', async () => {
    const response = await api.inject('GET', '/graphql', undefined, { host: 'evil.example:4000' });
    expect(response.statusCode).toBe(421);
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
    ['a cursor that is none', { query: '{ networks(after: "nonsense") { edges { node { id } } } }' }, 200],
    ['a negative page', { query: '{ networks(first: -1) { edges { node { id } } } }' }, 200],
  ];

  it.for(cases)('%s', async ([, payload, status]) => {
    const response = await ask(payload);
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toMatch(/node_modules|at .*\.ts:\d+/);
    if (status === 200) {
      const { errors } = JSON.parse(response.body) as { errors?: { extensions?: { code: string } }[] };
      expect(errors?.map(({ extensions }) => extensions?.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
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
