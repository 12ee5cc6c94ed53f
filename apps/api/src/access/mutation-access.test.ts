import { isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { buildAccessWorld, places, roles } from '../testing/access-world.ts';
import { mutationAttempts } from '../testing/mutation-attempts.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
});
afterAll(() => api?.close());

const mutations = schema.getMutationType()?.getFields() ?? {};

describe('every mutation, tried by each role on own and foreign networks', () => {
  it('stands in the table of attempts', () => {
    expect(Object.keys(mutationAttempts).sort()).toEqual(Object.keys(mutations).sort());
  });

  it('answers with a union that can say NotAllowedError', () => {
    for (const { name, type } of Object.values(mutations)) {
      const union = 'ofType' in type ? type.ofType : type;
      const members = isUnionType(union) ? union.getTypes().map((member) => member.name) : [];
      expect(members, name).toContain('NotAllowedError');
    }
  });

  for (const [name, attempts] of Object.entries(mutationAttempts)) {
    for (const [number, { input, mayDo }] of attempts.entries()) {
      for (const place of places) {
        // Those who may not go first, so that nothing has changed yet that could hide a refusal.
        const order = roles.toSorted((a, b) => Number(mayDo(a, place)) - Number(mayDo(b, place)));
        it.for(order)(`${name} (${number + 1}) on ${place} by %s`, async (role) => {
          const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
          const entries = await api.prisma.auditEntry.count();
          const { data, errors } = await api.ask<Record<string, { __typename: string }>>(
            `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`,
            { variables: { input: input(world.networks[place]) }, cookie: world.cookies[role] },
          );
          expect(errors).toBeUndefined();
          const refused = data?.[name]?.__typename === 'NotAllowedError';
          expect(refused, data?.[name]?.__typename).toBe(!mayDo(role, place));
          if (refused) expect(await api.prisma.auditEntry.count()).toBe(entries);
        });
      }
    }
  }
});
