import { buildOrganisation } from '@leerkring/testkit/build-organisation';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAccessWorld, type Role, roles } from '../../testing/access-world.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;
beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
  for (let number = 1; number <= 60; number += 1)
    await buildOrganisation(api.prisma, { name: `Zorg ${number}` });
});
afterAll(() => api?.close());

const QUERY = 'query ($text: String!, $first: Int) { organisationNames(text: $text, first: $first) }';
const names = async (role: Role, text: string, first?: number) => {
  const answer = await api.ask<{ organisationNames: string[] }>(QUERY, {
    variables: { text, first },
    cookie: world.cookies[role],
  });
  return answer.data?.organisationNames;
};

it.for([...roles])(
  'of organisations are told to a %s who coordinates some network, or is admin',
  async (role) => {
    const may = ['admin', 'coordinator', 'stranger'].includes(role);
    expect(await names(role, 'ORG 1')).toEqual(may ? expect.arrayContaining(['Zorg 1', 'Zorg 10']) : []);
  },
);

it('are bounded, and none without a text', async () => {
  expect(await names('coordinator', 'zorg', 1000)).toHaveLength(50);
  expect(await names('coordinator', 'zorg', -1)).toHaveLength(1);
  expect(await names('coordinator', ' ')).toEqual([]);
});
