import { isObjectType } from 'graphql';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { buildAccessWorld, type PlaceOfTest, places, type Role, roles } from '../testing/access-world.ts';
import { mayRead, mayUse } from '../testing/expected-access.ts';
import { follow, listenOn, liveClient } from '../testing/live-client.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let host: string;
let world: Awaited<ReturnType<typeof buildAccessWorld>>;
const clients = new Map<Role, Client>();

beforeAll(async () => {
  api = await startTestApi();
  world = await buildAccessWorld(api);
  host = await listenOn(api.app);
  for (const role of roles) clients.set(role, liveClient(host, world.cookies[role]));
});
afterAll(async () => {
  await Promise.all([...clients.values()].map((client) => client.dispose()));
  await api?.close();
});

const refused = 'Dit bestaat niet, of u mag dit niet doen.';
const UPDATE = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }`;

/** Whom each subscription lets in; one that is not here fails the test. */
const letsIn: Record<string, (role: Role, place: PlaceOfTest) => boolean> = {
  networkChanged: mayRead,
  networkPresence: (role, place) => role === 'admin' || (role === 'coordinator' && place === 'own'),
};

function open(role: Role, place: PlaceOfTest, field: string, selection: string) {
  const query = `subscription($networkId: ID!) { ${field}(networkId: $networkId) ${selection} }`;
  const client = clients.get(role);
  if (!client) throw new Error(`There is no client for ${role}`);
  return follow<Record<string, Record<string, unknown>>>(client, query, {
    networkId: world.networks[place].network.id,
  });
}

async function touch(place: PlaceOfTest) {
  const { id } = world.networks[place].draft;
  const { version, networkId } = await api.prisma.session.findUniqueOrThrow({ where: { id } });
  // A title that it had not yet, so that there is something to tell.
  const session = { id, version, status: 'confirmed', title: `Keer ${version}` };
  // Of the plan alone members hear nothing.
  const input = { networkId, edits: [{ session }, { track: { title: crypto.randomUUID() } }] };
  return api.ask(UPDATE, { variables: { input }, cookie: world.cookies.admin });
}

/** What is wrong for one reader: she is refused or let in against the rules, or reads another field than she may. */
async function faults(role: Role, place: PlaceOfTest): Promise<string[]> {
  const type = schema.getType('NetworkChanged');
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const names = fields.map(({ name }) => (name === 'sessions' ? 'sessions { id }' : name)).join(' ');
  const follower = open(role, place, 'networkChanged', `{ ${names} }`);
  const heard = follower.until(
    () => touch(place),
    () => true,
  );
  const outcome = await heard.then(
    ({ networkChanged }) => networkChanged ?? {},
    () => null,
  );
  if (outcome) follower.end();
  const words = await follower.ended.catch(({ message }) => message);
  if (!outcome) return letsIn.networkChanged?.(role, place) || words !== refused ? [`${role}: ${words}`] : [];
  if (!letsIn.networkChanged?.(role, place)) return [`${role} follows`];
  return fields
    .filter(
      ({ name, extensions }) =>
        name !== 'changeSetId' &&
        mayUse(String(extensions.accessRule), role, place) !== (outcome[name] !== null),
    )
    .map(({ name }) => `${role} and ${name}`);
}

describe('every subscription, tried by each role on own and foreign networks', () => {
  it('stands in the table', () => {
    expect(Object.keys(letsIn).sort()).toEqual(
      Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort(),
    );
  });

  it.for([...places])('networkChanged of %s is for whoever may read it', async (place) => {
    const wrong: string[] = [];
    for (const role of roles) wrong.push(...(await faults(role, place)));
    expect(wrong).toEqual([]);
  });

  it.for([...places])('networkPresence of %s is for its coordinators', async (place) => {
    for (const role of roles) {
      const follower = open(role, place, 'networkPresence', '{ people { name at isMe id } }');
      const words = await follower
        .find(() => true)
        .then(
          () => 'let in',
          () => follower.ended.catch(({ message }) => message),
        );
      expect([role, words]).toEqual([role, letsIn.networkPresence?.(role, place) ? 'let in' : refused]);
      follower.end();
    }
  });
});
