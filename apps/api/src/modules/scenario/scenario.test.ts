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

const CREATE = `mutation($input: CreateScenarioInput!) { createScenario(input: $input) {
  __typename
  ... on CreateScenarioOk { scenario { id version name isGenerated sessions { sessionId version startsOn groupId } } }
  ... on InvalidInputError { path message }
} }`;
const READ = `query($slug: String!, $seasonId: ID) { network(slug: $slug) { scenarios(seasonId: $seasonId) { id name } } }`;

async function create(facts: object, role: 'coordinator' | 'facilitator' = 'coordinator') {
  const { network, season } = world.networks.own;
  const input = { networkId: network.id, seasonId: season.id, ...facts };
  const { data } = await api.ask(CREATE, { variables: { input }, cookie: world.cookies[role] });
  return data?.createScenario as unknown as {
    __typename: string;
    path: string[];
    scenario: {
      id: string;
      version: number;
      isGenerated: boolean;
      sessions: { sessionId: string | null; startsOn: string }[];
    };
  };
}

describe('a scenario', () => {
  it('keeps the sessions of a season with the versions that they had', async () => {
    const { scenario } = await create({ name: ' Zoals het is ' });
    expect(scenario).toMatchObject({ name: 'Zoals het is', isGenerated: false });
    const ids = scenario.sessions.map(({ sessionId }) => sessionId);
    expect(ids).toContain(world.networks.own.draft.id);
  });

  it('puts a generated plan on the plan as it is', async () => {
    const { draft, group } = world.networks.own;
    const moved = { key: 'group:g#1', sessionId: draft.id, version: 1, startsOn: '2027-02-09' };
    const added = { key: 'group:g#2', groupId: group.id, startsOn: '2027-04-13', months: ['2027-04'] };
    const { scenario } = await create({ name: 'Gemaakt', changes: [moved, added] });
    expect(scenario.isGenerated).toBe(true);
    expect(scenario.sessions.find(({ sessionId }) => sessionId === draft.id)?.startsOn).toBe('2027-02-09');
    expect(scenario.sessions.filter(({ sessionId }) => sessionId === null)).toMatchObject([
      { startsOn: '2027-04-13' },
    ]);
  });

  it('has a name of its own in its season', async () => {
    await create({ name: 'Twee keer' });
    const again = await create({ name: 'Twee keer' });
    expect(again).toMatchObject({ __typename: 'InvalidInputError', path: ['name'] });
    expect(await create({ name: '  ' })).toMatchObject({ __typename: 'InvalidInputError', path: ['name'] });
  });

  it('is of a season of the network, and of its coordinators', async () => {
    const { season } = world.networks.foreignPublic;
    expect(await create({ name: 'Elders', seasonId: season.id })).toMatchObject({
      __typename: 'NotAllowedError',
    });
    expect(await create({ name: 'Niet van mij' }, 'facilitator')).toMatchObject({
      __typename: 'NotAllowedError',
    });
    const variables = { slug: world.networks.own.network.slug };
    const { data } = await api.ask(READ, { variables, cookie: world.cookies.groupMember });
    expect(data).toEqual({ network: { scenarios: null } });
  });

  it('is renamed and removed on the version that was seen', async () => {
    const { scenario } = await create({ name: 'Weg ermee' });
    const cookie = world.cookies.coordinator;
    const rename = `mutation($input: RenameScenarioInput!) { renameScenario(input: $input) { __typename } }`;
    const remove = `mutation($input: RemoveScenarioInput!) { removeScenario(input: $input) { __typename } }`;
    const first = { id: scenario.id, version: 1, name: 'Echt weg' };
    const renamed = await api.ask(rename, { variables: { input: first }, cookie });
    expect(renamed.data?.renameScenario).toEqual({ __typename: 'RenameScenarioOk' });
    const ask = async (version: number) => {
      const input = { id: scenario.id, version };
      return (await api.ask(remove, { variables: { input }, cookie })).data?.removeScenario;
    };
    expect(await ask(1)).toEqual({ __typename: 'InvalidInputError' });
    expect(await ask(2)).toEqual({ __typename: 'RemoveScenarioOk' });
    expect(await ask(2)).toEqual({ __typename: 'NotAllowedError' });
  });
});
