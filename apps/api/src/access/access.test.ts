import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { buildAccessWorld, type PlaceOfTest, places, roles } from '../testing/access-world.ts';
import { mayRead, mayUse } from '../testing/expected-access.ts';
import { objectsAt, pathsFrom, queryFor, type SchemaPath, type Step } from '../testing/schema-paths.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
});
afterAll(() => api?.close());

function ruleOf({ parent, field }: Step): string {
  const type = schema.getType(parent);
  const rule = isObjectType(type) ? type.getFields()[field]?.extensions?.accessRule : undefined;
  if (typeof rule !== 'string') throw new Error(`${parent}.${field} has no rule`);
  return rule;
}

/** The viewer's own things are not of one network; their tests stand with the viewer module. */
const ofNetwork = pathsFrom(schema, 'network');
const ofSession = pathsFrom(schema, 'session').slice(0, 1);

function slugOf(place: PlaceOfTest): string {
  return `(slug: "${world.networks[place].network.slug}")`;
}

async function refusals(path: SchemaPath, rootArguments: string, place: PlaceOfTest) {
  const wrong: string[] = [];
  const query = queryFor(path, rootArguments);
  for (const role of roles) {
    const { data, errors } = await api.ask(query, { cookie: world.cookies[role] });
    if (errors) throw new Error(`${query}: ${errors[0]?.message}`);
    const objects = objectsAt(data, path.steps);
    const reaches =
      mayRead(role, place) && path.steps.slice(1).every((step) => mayUse(ruleOf(step), role, place));
    if (!reaches && objects.length) wrong.push(`${role} reaches ${path.type.name}`);
    if (reaches && !objects.length) wrong.push(`${role} does not reach ${path.type.name}`);
    if (!reaches) continue;
    for (const field of Object.keys(path.type.getFields())) {
      const allowed = mayUse(ruleOf({ parent: path.type.name, field }), role, place);
      const got = objects.some((object) => object[field] !== null);
      if (allowed !== got)
        wrong.push(`${role} ${got ? 'reads' : 'does not read'} ${path.type.name}.${field}`);
    }
  }
  return wrong;
}

describe('access of every field, each role, own and foreign networks', () => {
  for (const path of ofNetwork) {
    const name = path.steps.map(({ field }) => field).join('.');
    it.for([...places])(`${name} of %s is for whom its access.ts says`, async (place) => {
      expect(await refusals(path, slugOf(place), place)).toEqual([]);
    });
  }

  for (const path of ofSession) {
    it.for([...places])('a session of %s asked by its id is for whom its access.ts says', async (place) => {
      const rootArguments = `(id: "${world.networks[place].session.id}")`;
      expect(await refusals(path, rootArguments, place)).toEqual([]);
    });
  }
});

describe('the schema as a whole', () => {
  it('is reached by the access test, but for the results of mutations and the viewer herself', () => {
    const reached = new Set(
      ['network', 'viewer', 'demoUsers', 'schoolHolidays', 'networks'].flatMap((root) =>
        pathsFrom(schema, root).map(({ type }) => type.name),
      ),
    );
    // These have a test of their own: live/subscription-access.test.ts.
    const subscription = schema.getSubscriptionType();
    for (const root of Object.keys(subscription?.getFields() ?? {})) {
      for (const { type } of pathsFrom(schema, root, subscription)) reached.add(type.name);
    }
    const rest = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !reached.has(type.name))
      .map(({ name }) => name)
      .filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name));
    // What only mutations yield is decided by their commands, so none of it may claim a rule of its own.
    for (const name of rest) {
      const type = schema.getType(name);
      for (const field of isObjectType(type) ? Object.keys(type.getFields()) : []) {
        expect(['everyone', 'withParent'], `${name}.${field}`).toContain(ruleOf({ parent: name, field }));
      }
    }
  });

  it('gives every field a rule', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.keys(type.getFields())) {
        expect(ruleOf({ parent: type.name, field }), `${type.name}.${field}`).toBeTruthy();
      }
    }
  });
});
