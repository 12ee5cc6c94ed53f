import type { GraphqlClient } from '../serving/graphql-client.ts';
import type { Written } from './writes.ts';

/** What a kill did to what was being written. */
export interface Damage {
  /** Acknowledged writes that are not there. */
  lost: number;
  /** Writes of which one half is there, or whose history does not tell the same. */
  halfApplied: number;
}

interface Row {
  id: string;
  title: string;
  version: number;
}

const PAIR = `query Pair($a: ID!, $b: ID!) {
  a: session(id: $a) { id title version }
  b: session(id: $b) { id title version }
}`;
const HISTORY = `query History($slug: String!, $session: ID!) {
  network(slug: $slug) { changeSets(first: 3, sessionId: $session) { edges { node { changes { rowId after } } } } }
}`;

interface History {
  network: {
    changeSets: { edges: { node: { changes: { rowId: string; after: { title?: string } | null }[] } }[] };
  };
}

/** Compares what is there with what was acknowledged; corrects the numbers by what is there. */
export async function checkWrites(
  client: GraphqlClient,
  slug: string,
  all: readonly Written[],
): Promise<Damage & { versions: Map<string, number> }> {
  const versions = new Map<string, number>();
  const damage = { lost: 0, halfApplied: 0 };
  for (const written of all) {
    const [a, b] = written.pair.ids;
    const { a: first, b: second } = await client.ask<{ a: Row; b: Row }>(PAIR, { a, b });
    for (const { id, version } of [first, second]) versions.set(id, version);
    const there = numberOf(first.title);
    if (there < written.acknowledged || there > written.sent) damage.lost += 1;
    const isWhole = first.title === second.title && first.version === second.version;
    if (!isWhole || !(await isInHistory(client, slug, written, first.title))) damage.halfApplied += 1;
    written.sent = there;
    written.acknowledged = there;
  }
  return { ...damage, versions };
}

/** The newest change of the pair must be the one that stands, with both of its rows. */
async function isInHistory(
  client: GraphqlClient,
  slug: string,
  { pair }: Written,
  title: string,
): Promise<boolean> {
  const { network } = await client.ask<History>(HISTORY, { slug, session: pair.ids[0] });
  const changes = network.changeSets.edges[0]?.node.changes ?? [];
  return pair.ids.every((id) => changes.some((one) => one.rowId === id && one.after?.title === title));
}

const numberOf = (title: string): number => Number(/^write (\d+)$/.exec(title)?.[1] ?? -1);
