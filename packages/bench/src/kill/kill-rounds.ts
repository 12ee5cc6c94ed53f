import { createHash } from 'node:crypto';
import { type GraphqlClient, signInAsAdmin } from '../serving/graphql-client.ts';
import { type LeerkringProcess, type Place, startLeerkring } from '../serving/leerkring-process.ts';
import { checkWrites } from './check-writes.ts';
import { makePairs, type Written, writeOn } from './writes.ts';

export interface KillOptions {
  kills: number;
  /** Of the moments at which it is killed; the same seed picks the same ones. */
  seed: number;
  writers: number;
  /** What is killed in a round, and put right again before the next start; by default Leerkring alone. */
  alsoKill?: (round: number) => Promise<(() => Promise<void>) | undefined>;
}

export interface KillResult {
  kills: number;
  acknowledged: number;
  lost: number;
  halfApplied: number;
  /** From start to first answer, milliseconds, of every start after a kill. */
  readyMs: number[];
}

/** A network of the demo in which an admin may write. */
const SLUG = 'samen-leren-met-impact';
/** Most writes that are acknowledged before a kill, and the longest wait after them in milliseconds. */
const MOST_WRITES = 30;
const LONGEST_WAIT_MS = 40;

/** Starts Leerkring, lets writers write, kills it with -9 at some moment, starts it again and looks what is there. */
export async function killRounds(place: Place, options: KillOptions): Promise<KillResult> {
  const random = randomNumbers(options.seed);
  const result: KillResult = { kills: 0, acknowledged: 0, lost: 0, halfApplied: 0, readyMs: [] };
  let running = await startLeerkring(place);
  let client = await signInAsAdmin(running.url);
  const all = await makePairs(client, SLUG, options.writers);
  try {
    for (let round = 0; ; round += 1) {
      const { versions, ...damage } = await checkWrites(client, SLUG, all);
      result.lost += damage.lost;
      result.halfApplied += damage.halfApplied;
      if (round >= options.kills) return result;
      result.acknowledged += await writeUntilKilled(client, running, all, versions, {
        writes: Math.ceil(random() * MOST_WRITES),
        waitMs: random() * LONGEST_WAIT_MS,
        alsoKill: () => options.alsoKill?.(round),
      });
      result.kills += 1;
      running = await startLeerkring(place);
      result.readyMs.push(running.readyMs);
      client = await signInAsAdmin(running.url);
    }
  } finally {
    await running.kill();
  }
}

interface Ending {
  /** Killed so long after so many acknowledged writes: in the midst of the next ones. */
  writes: number;
  waitMs: number;
  alsoKill: () => ReturnType<NonNullable<KillOptions['alsoKill']>> | undefined;
}

/** @returns how many writes were acknowledged in this round */
async function writeUntilKilled(
  client: GraphqlClient,
  running: LeerkringProcess,
  all: readonly Written[],
  versions: ReadonlyMap<string, number>,
  { writes, waitMs, alsoKill }: Ending,
): Promise<number> {
  const before = sum(all);
  const writing = Promise.all(all.map((written) => writeOn(client, written, versions)));
  while (sum(all) - before < writes) await pause(5);
  await pause(waitMs);
  const [repair] = await Promise.all([alsoKill(), running.kill()]);
  await writing;
  await repair?.();
  return sum(all) - before;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const sum = (all: readonly Written[]): number =>
  all.reduce((total, { acknowledged }) => total + acknowledged, 0);

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE() / 2 ** 32;
  };
}
