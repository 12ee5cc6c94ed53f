/** `pnpm bench kill`: what of acknowledged writes survives `kill -9`, on both databases. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '@leerkring/testkit/postgres-server';
import { type KillOptions, type KillResult, killRounds } from './kill-rounds.ts';

const RESULTS_FOLDER = fileURLToPath(new URL('../../results/', import.meta.url));

/**
 * Runs the bench, prints a table and writes `packages/bench/results/kill.json`.
 * @param args `--kills 200 --seed 1 --writers 4 --database embedded|postgresql`
 */
export async function benchKill(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      writers: { type: 'string', default: '4' },
      database: { type: 'string' },
    },
  });
  const options = { kills: Number(values.kills), seed: Number(values.seed), writers: Number(values.writers) };
  const results: Record<string, KillResult> = {};
  if (values.database !== 'postgresql') results.embedded = await killEmbedded(options);
  if (values.database !== 'embedded') results.postgresql = await killPostgresql(options);
  console.log('database      kills  acknowledged  lost  half applied  ready again (median, slowest)');
  for (const [name, result] of Object.entries(results)) console.log(lineOf(name, result));
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const file = join(RESULTS_FOLDER, 'kill.json');
  writeFileSync(file, `${JSON.stringify({ ...options, results }, null, 2)}\n`);
  console.error(`written: ${file}`);
  if (Object.values(results).some(({ lost, halfApplied }) => lost + halfApplied > 0)) process.exitCode = 1;
}

/** Leerkring on the embedded database: the killed process is the database. */
export async function killEmbedded(options: KillOptions): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-kill-'));
  try {
    return await killRounds({ LEERKRING_DATA: folder }, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leerkring on a real PostgreSQL: in every second round the server is killed as well. */
async function killPostgresql(options: KillOptions): Promise<KillResult> {
  const server = await startPostgres();
  try {
    return await killRounds(
      { DATABASE_URL: server.urlOf('postgres') },
      {
        ...options,
        alsoKill: async (round) => {
          if (round % 2 === 0) return undefined;
          await server.kill();
          return () => server.startAgain();
        },
      },
    );
  } finally {
    await server.stop();
  }
}

function lineOf(name: string, { kills, acknowledged, lost, halfApplied, readyMs }: KillResult): string {
  const sorted = readyMs.toSorted((a, b) => a - b);
  const seconds = (ms = 0) => `${(ms / 1000).toFixed(2)} s`;
  return [
    name.padEnd(12),
    String(kills).padStart(7),
    String(acknowledged).padStart(14),
    String(lost).padStart(6),
    String(halfApplied).padStart(14),
    `  ${seconds(sorted[Math.floor(sorted.length / 2)])}, ${seconds(sorted.at(-1))}`,
  ].join('');
}
