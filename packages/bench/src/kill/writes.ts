import type { GraphqlClient } from '../serving/graphql-client.ts';

/** Two sessions that are always written together, so that half of a write shows. */
export interface Pair {
  networkId: string;
  ids: [string, string];
}

/** What a writer knows of its pair. */
export interface Written {
  pair: Pair;
  /** The number of the last write that was sent, and of the last that was acknowledged. */
  sent: number;
  acknowledged: number;
}

const ADD_PAIR = `mutation AddPair($input: EditNetworkInput!) {
  editNetwork(input: $input) { __typename ... on EditNetworkOk { sessions { id } } ... on UserError { message } }
}`;
const WRITE = `mutation Write($input: EditNetworkInput!) {
  editNetwork(input: $input) {
    __typename
    ... on EditNetworkOk { sessions { id version } }
    ... on UserError { message }
  }
}`;
const NETWORK = `query Network($slug: String!) { network(slug: $slug) { id } }`;

interface Edited {
  editNetwork: { __typename: string; message?: string; sessions?: { id: string; version: number }[] };
}

/** Makes the pairs that the writers write, in the network of `slug`. */
export async function makePairs(client: GraphqlClient, slug: string, count: number): Promise<Written[]> {
  const { network } = await client.ask<{ network: { id: string } }>(NETWORK, { slug });
  return Promise.all(
    Array.from({ length: count }, async () => {
      const session = { startsOn: '2026-12-01', endsOn: '2026-12-01', title: 'write 0' };
      const edits = [{ session: { key: 'a', ...session } }, { session: { key: 'b', ...session } }];
      const { editNetwork } = await client.ask<Edited>(ADD_PAIR, { input: { networkId: network.id, edits } });
      const [a, b] = editNetwork.sessions ?? [];
      if (!a || !b) throw new Error(`The pair was refused: ${editNetwork.message}`);
      return {
        pair: { networkId: network.id, ids: [a.id, b.id] },
        sent: 0,
        acknowledged: 0,
      } satisfies Written;
    }),
  );
}

/** Writes the pair on and on, each time with the next number, until the server is gone. */
export async function writeOn(
  client: GraphqlClient,
  written: Written,
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const known = new Map(versions);
  for (;;) {
    written.sent += 1;
    const title = `write ${written.sent}`;
    const edits = written.pair.ids.map((id) => ({ session: { id, version: known.get(id), title } }));
    let answer: Edited;
    try {
      answer = await client.ask<Edited>(WRITE, { input: { networkId: written.pair.networkId, edits } });
    } catch {
      return;
    }
    const { __typename, sessions = [], message } = answer.editNetwork;
    if (__typename !== 'EditNetworkOk') throw new Error(`A write was refused: ${message}`);
    written.acknowledged = written.sent;
    for (const { id, version } of sessions) known.set(id, version);
  }
}
