/** `pnpm bench api`: the year of a large network, beside PostGraphile 5 on the same PostgreSQL. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@leerkring/db/open-database';
import { startPostgres } from '@leerkring/testkit/postgres-server';
import { signInAsAdmin } from '../serving/graphql-client.ts';
import { startLeerkring } from '../serving/leerkring-process.ts';
import { fillNetwork, NETWORK_ID, SIZES, SLUG } from './fill-network.ts';
import { type Load, type LoadTarget, load, post } from './load.ts';
import { sameFacts } from './same-facts.ts';
import { startPostgraphile } from './start-postgraphile.ts';
import { OUR_YEAR, PEER_YEAR } from './year-queries.ts';

const RESULTS_FOLDER = fileURLToPath(new URL('../../results/', import.meta.url));
/** From a profile of the process under this load. */
const LIMITS =
  'Limited by: one process on one core; rows as objects by Prisma (about 40 % with their garbage), the resolvers of\n15,000 fields (25 %). PostGraphile has the database write the JSON. A kept answer costs who asks, and one statement.';
const ROUNDS = 3;
const ROUND_MS = 5000;
const WARM_UP_MS = 3000;

/** Runs the bench, prints a table and writes `packages/bench/results/api.json`. */
export async function benchApi(): Promise<void> {
  const server = await startPostgres();
  const databaseUrl = server.urlOf('postgres');
  try {
    await (await openDatabase({ databaseUrl })).close();
    await fillNetwork(databaseUrl);
    const ours = await startLeerkring({ DATABASE_URL: databaseUrl });
    const peer = await startPostgraphile(databaseUrl);
    try {
      const { cookie } = await signInAsAdmin(ours.url);
      const year = { url: `${ours.url}/graphql`, headers: { cookie, origin: ours.url } };
      const peerYear = JSON.stringify({ query: PEER_YEAR, variables: { id: NETWORK_ID } });
      report(
        await compare({
          // A variable that nobody asks for makes each question a new one, so that no kept answer fits it.
          'nothing kept': {
            ...year,
            body: (n) => JSON.stringify({ query: OUR_YEAR, variables: { slug: SLUG, n } }),
          },
          Leerkring: { ...year, body: () => JSON.stringify({ query: OUR_YEAR, variables: { slug: SLUG } }) },
          'PostGraphile 5': { url: `${peer.url}/graphql`, body: () => peerYear },
        }),
      );
    } finally {
      await ours.kill();
      peer.stop();
    }
  } finally {
    await server.stop();
  }
}

interface Compared {
  bytes: Record<string, number>;
  loads: Record<string, Load>;
}

/** In turns, so that whatever else the machine does falls on both; the median round of each counts. */
async function compare(targets: Record<string, LoadTarget>): Promise<Compared> {
  const answers = await Promise.all(Object.values(targets).map((target) => post(target)));
  if (!sameFacts(answers)) throw new Error('The two answers do not hold the same facts');
  for (const target of Object.values(targets)) await load(target, WARM_UP_MS);
  const rounds = new Map(Object.keys(targets).map((name): [string, Load[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, target] of Object.entries(targets))
      rounds.get(name)?.push(await load(target, ROUND_MS));
  }
  const names = Object.keys(targets);
  return {
    bytes: Object.fromEntries(names.map((name, index) => [name, answers[index]?.length ?? 0])),
    loads: Object.fromEntries(names.map((name) => [name, medianLoad(rounds.get(name) ?? [])])),
  };
}

function medianLoad(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (!median) throw new Error('No round was run');
  return median;
}

function report({ bytes, loads }: Compared): void {
  const { groups, sessions, people } = SIZES;
  console.log(`The year of a network: ${groups} groups, ${sessions} sessions, names of ${people} members`);
  console.log(`${''.padEnd(16)}   req/s  p50 ms  p99 ms      bytes`);
  for (const [name, one] of Object.entries(loads)) {
    const cells = [one.requestsPerSecond, one.p50Ms, one.p99Ms].map((value) => value.toFixed(1).padStart(8));
    console.log(`${name.padEnd(16)}${cells.join('')}${String(bytes[name]).padStart(11)}`);
  }
  const [uncached = 0, kept = 0, peer = 1] = Object.values(loads).map((one) => one.requestsPerSecond);
  const ratios = { nothingKept: uncached / peer, kept: kept / peer };
  console.log(
    `As many requests per second as PostGraphile, times: ${ratios.nothingKept.toFixed(2)} with nothing kept, ${ratios.kept.toFixed(2)} with answers kept while nothing changes.`,
  );
  console.log(LIMITS);
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const file = join(RESULTS_FOLDER, 'api.json');
  writeFileSync(file, `${JSON.stringify({ sizes: SIZES, bytes, loads, ratios }, null, 2)}\n`);
  console.error(`written: ${file}`);
}
