import type { Page } from '@playwright/test';
import { ask } from './graphql.ts';
import { ownName } from './own-name.ts';

const CREATE = `mutation($input: CreateNetworkInput!) { createNetwork(input: $input) {
  ... on CreateNetworkOk { network { id slug } } } }`;
const EDIT = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) {
  __typename ... on EditNetworkOk { made { key id } } } }`;

/** A public network of her own with a group whose three sessions stand well apart, each with a room. */
export async function groupOfThree(page: Page) {
  type Created = { createNetwork: { network: { id: string; slug: string } } };
  const { id, slug } = (await ask<Created>(page, CREATE, { name: ownName(), visibility: 'public' }))
    .createNetwork.network;
  const shared = { seasonId: '#s', groupId: '#g', placeId: '#p', startTime: '10:00', endTime: '12:00' };
  const dates = ['2027-03-09', '2027-04-26', '2027-06-08'];
  const edits = [
    { season: { key: 's', name: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' } },
    { group: { key: 'g', name: 'Groep 1', code: 'G1' } },
    { place: { key: 'p', name: 'Zaal Zuid', city: 'Utrecht' } },
    ...dates.map((startsOn, at) => ({ session: { key: `b${at}`, startsOn, sequence: at + 1, ...shared } })),
  ];
  await ask(page, EDIT, { networkId: id, edits });
  const close = (day: string) =>
    ask(page, EDIT, {
      networkId: id,
      edits: [{ closedDay: { name: 'Verhuizing', startsOn: day, endsOn: day } }],
    });
  return { slug, close };
}
