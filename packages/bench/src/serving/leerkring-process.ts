import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const LONGEST_START_MS = 60_000;

/** Leerkring as a process of its own, as `npm start` runs it. */
export interface LeerkringProcess {
  url: string;
  /** From its start to its first answer, in milliseconds. */
  readyMs: number;
  /** `kill -9`, and waits until it has gone. */
  kill(): Promise<void>;
}

/** Where it keeps its data: the variables that say so. */
export type Place = { LEERKRING_DATA: string } | { DATABASE_URL: string };

/** Starts it and waits until it answers. Any start, also one after a kill, goes through here. */
export async function startLeerkring(place: Place): Promise<LeerkringProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env: { ...environment(), ...place, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilItAnswers(url, child);
  } catch (error) {
    await kill(child);
    throw error;
  }
  return { url, readyMs: performance.now() - startedAt, kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + LONGEST_START_MS;
  while (performance.now() < until && child.exitCode === null) {
    const answers = await fetch(`${url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': 'true' },
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Leerkring did not start');
}

/** Database, address and demo are decided here alone. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, LEERKRING_DATA, LEERKRING_URL, ...rest } = process.env;
  return {
    ...rest,
    LEERKRING_DEMO: 'on',
    LEERKRING_SECRET: 'a secret of the bench, thirty-two characters long',
  };
}
