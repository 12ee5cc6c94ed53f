import type { Page } from '@playwright/test';
import { ask } from './graphql.ts';

export interface MadeNetwork {
  id: string;
  slug: string;
  /** Of the one session, which is confirmed, on 12 May 2027. */
  sessionId: string;
}

const CREATE = `mutation($input: CreateNetworkInput!) { createNetwork(input: $input) {
  __typename ... on CreateNetworkOk { network { id slug } } } }`;
const EDIT = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) {
  __typename ... on EditNetworkOk { made { id kind } } } }`;

/** A public network of her own for who is signed in: a season, a group and a session, without going by the interface. */
export async function makeNetwork(page: Page, name: string): Promise<MadeNetwork> {
  const { createNetwork } = await ask<{ createNetwork: { network: { id: string; slug: string } } }>(
    page,
    CREATE,
    {
      name,
      visibility: 'public',
    },
  );
  const { id, slug } = createNetwork.network;
  const edits = [
    { season: { key: 's', name: 'Seizoen 2026–2027', startsOn: '2026-09-01', endsOn: '2027-08-31' } },
    { group: { key: 'g', name: `Kring van ${name}`, code: 'K1' } },
    {
      session: {
        key: 'b',
        seasonId: '#s',
        groupId: '#g',
        title: 'Startdag',
        startsOn: '2027-05-12',
        startTime: '10:00',
        endTime: '12:00',
        status: 'confirmed',
      },
    },
  ];
  const { editNetwork } = await ask<{ editNetwork: { made: { id: string; kind: string }[] } }>(page, EDIT, {
    networkId: id,
    edits,
  });
  const sessionId = editNetwork.made.find(({ kind }) => kind === 'session')?.id;
  if (!sessionId) throw new Error('The session was not made');
  return { id, slug, sessionId };
}
