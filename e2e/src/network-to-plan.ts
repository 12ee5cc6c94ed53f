import type { Page } from '@playwright/test';
import { ask } from './graphql.ts';
import { ownName } from './own-name.ts';

/** What a journey of planning starts from: a public network of its own without any dated session. */
export interface NetworkToPlan {
  id: string;
  slug: string;
}

type Answer = Record<string, Record<string, unknown> | undefined>;

const MAKE = `mutation ($input: CreateNetworkInput!) {
  createNetwork(input: $input) { ... on CreateNetworkOk { network { id slug } } }
}`;
const EDIT = `mutation ($input: EditNetworkInput!) {
  editNetwork(input: $input) { __typename ... on UserError { message } }
}`;

/**
 * Makes a network for whoever is signed in, through the API: season 2026–2027, "Groep 1" and "Groep 2", a room for
 * twelve, and two sessions announced without dates.
 *
 * @throws when the API refuses
 */
export async function networkToPlan(page: Page): Promise<NetworkToPlan> {
  const name = ownName();
  const made = await ask<Answer>(page, MAKE, { name, visibility: 'public' });
  const network = made.createNetwork?.network as NetworkToPlan | undefined;
  if (!network) throw new Error('The network was not made');
  const edits = [
    { season: { key: 's', name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-07-31' } },
    { group: { key: 'g1', name: 'Groep 1', code: 'G1', color: 'blue' } },
    { group: { key: 'g2', name: 'Groep 2', code: 'G2', color: 'plum' } },
    { place: { name: 'Zaal Zuid', city: 'Utrecht', capacity: 12 } },
    { undatedSeries: { title: 'Twee terugkomdagen', count: 2, seasonId: '#s', groupId: '#g2' } },
  ];
  const edited = await ask<Answer>(page, EDIT, { networkId: network.id, edits });
  if (edited.editNetwork?.__typename !== 'EditNetworkOk') throw new Error(JSON.stringify(edited));
  return network;
}
