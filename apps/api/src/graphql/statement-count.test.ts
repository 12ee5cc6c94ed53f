import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessWorld } from '../testing/access-world.ts';
import { type AppOperation, appOperations } from '../testing/app-operations.ts';
import { growNetwork } from '../testing/grow-network.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
});
afterAll(() => api?.close());

/** What each page asks with; a new operation must say it here. */
function variablesOf(name: string): object {
  const { network, session, season } = world.networks.own;
  const known: Record<string, object> = {
    HomePage: { from: '2026-01-01' },
    MyPage: { from: '2026-01-01' },
    NetworksPage: { from: '2026-01-01', search: null },
    ProgrammePage: { slug: network.slug },
    SignInPage: {},
    PublishSeasons: { slug: network.slug },
    PublishPage: { slug: network.slug, seasonId: season.id },
    ScenariosPage: { slug: network.slug },
    LoadPage: { slug: network.slug },
    PlanAsItIs: { slug: network.slug, seasonId: season.id },
    PlanJob: { id: network.id, withPlan: true },
    PlanningData: { slug: network.slug, seasonId: season.id },
    RollOver: { slug: network.slug },
    ReleasesPage: { slug: network.slug, first: 20 },
    ReleaseChanges: { slug: network.slug, after: null },
    CompareReleases: { from: world.networks.own.release.id, to: world.networks.own.release.id },
    Unreleased: { slug: network.slug, seasonId: season.id },
    CalendarPage: { slug: network.slug, seasonId: season.id },
    Session: { id: session.id },
    SessionEditor: { slug: network.slug },
    SessionForm: { id: session.id },
    BusyDays: { networkId: network.id, groupId: null, from: '2026-01-01', to: '2027-12-31' },
    Viewer: {},
    PaletteSearch: { text: 'i' },
    ImportTarget: { slug: network.slug },
    ImportedNotice: { slug: network.slug },
    Importer: {},
    Manage: { slug: network.slug },
    ManageSessions: { slug: network.slug },
    OrganisationNames: { text: 'ge' },
    HistoryPage: { slug: network.slug },
    History: { slug: network.slug, sessionId: null, first: 20 },
    RowNames: { slug: network.slug },
    HolidayRoom: {},
    OrganisationRoom: { search: null, first: 50 },
    CalendarOverlay: { slug: network.slug },
    MyAvailability: {},
    NetworkAvailability: { slug: network.slug, search: null, after: null },
    DatePollRoom: { slug: network.slug, id: null },
    PollForm: { slug: network.slug, from: '2026-01-01' },
    InvitedPoll: { token: world.networks.own.pollLink },
    NormCoverage: { slug: network.slug },
  };
  const variables = known[name];
  if (!variables) throw new Error(`Say here with which variables ${name} is asked`);
  return variables;
}

async function count({ name, text }: AppOperation, cookie: string | undefined) {
  api.statements.length = 0;
  const { data, errors } = await api.ask(text, { cookie, variables: variablesOf(name) });
  expect(errors).toBeUndefined();
  return {
    statements: api.statements.filter((sql) => /^\s*select/i.test(sql)).length,
    size: JSON.stringify(data).length,
  };
}

const queries = appOperations().filter(({ kind }) => kind === 'query');

describe('a page is a fixed number of SQL statements', () => {
  it('and there are pages', () => {
    expect(queries.length).toBeGreaterThan(5);
  });

  it('whatever the number of rows', async () => {
    const cookie = world.cookies.coordinator;
    const before = new Map<string, Awaited<ReturnType<typeof count>>>();
    for (const query of queries) before.set(query.name, await count(query, cookie));
    await growNetwork(api.prisma, world.networks.own);
    const grown: string[] = [];
    for (const query of queries) {
      const small = before.get(query.name);
      const large = await count(query, cookie);
      // Fewer are no fault: a history asks for names once for each kind of row on its page.
      expect(large.statements, query.name).toBeLessThanOrEqual(small?.statements ?? 0);
      expect(large.statements, query.name).toBeLessThanOrEqual(60);
      if (small && large.size > small.size * 2) grown.push(query.name);
    }
    // The test would say nothing if the answers had not grown with the rows.
    expect(grown).toEqual(expect.arrayContaining(['ProgrammePage', 'CalendarPage', 'Session']));
  }, 60_000);
});
