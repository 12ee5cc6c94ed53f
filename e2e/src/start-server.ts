import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A Leerkring of its own, in demo mode, with nothing in it but the seed. */
export interface RunningServer {
  url: string;
  process: ChildProcess;
  /** When it has ended, for whatever reason, and its data are removed; the code that it ended with. */
  ended: Promise<number | null>;
  /** Stops it and waits for its end. */
  stop: () => Promise<unknown>;
}

/** Starts the built app on `port` with a fresh data folder. It answers as soon as `untilItAnswers` is through. */
export function startServer(port: number): RunningServer {
  const data = mkdtempSync(join(tmpdir(), 'leerkring-e2e-'));
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env: { ...environment(), LEERKRING_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      rmSync(data, { recursive: true, force: true });
      resolve(code);
    });
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, process: child, ended, stop };
}

/** @throws when the server ends, or says nothing within a minute. */
export async function untilItAnswers({ url, process: child }: RunningServer): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    const answers = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server on ${url} did not start`);
}

/** What decides about the database, the address and the demo is ours alone. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, LEERKRING_URL, LEERKRING_DEMO, LEERKRING_SECRET, ...rest } = process.env;
  return rest;
}
