import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries, postgresUser, type RunAs } from './postgres-binaries.ts';

/** A running PostgreSQL for tests, with its data in a folder of its own that `stop` removes. */
export interface PostgresServer {
  /** Address of a database on the server, which need not exist yet. */
  urlOf(database: string): string;
  /** Ends it at once with all of its processes (SIGKILL), as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port, after `kill`. */
  startAgain(): Promise<void>;
  /** Freezes all of its processes (SIGSTOP): it takes connections, and says nothing. */
  freeze(): void;
  /** Lets a frozen one go on. */
  thaw(): void;
  stop(): Promise<void>;
}

const INIT_ARGUMENTS = ['-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync'];

/** Starts a real PostgreSQL on a free port of this machine; it takes some two seconds. */
export async function startPostgres(): Promise<PostgresServer> {
  const runAs = postgresUser();
  const scratch = mkdtempSync(join(tmpdir(), 'leerkring-postgres-'));
  chmodSync(scratch, 0o755);
  const binaries = await postgresBinaries(scratch, runAs);
  const data = makeDataFolder(scratch, runAs);
  const options = { ...runAs, cwd: scratch, env: { ...process.env, LC_ALL: 'C' } };
  execFileSync(binaries.initdb, ['-D', data, ...INIT_ARGUMENTS], { ...options, stdio: 'pipe' });
  const port = await freePort();
  const start = async () => {
    const started = spawn(binaries.postgres, ['-D', data, ...settings(port)], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await untilReady(started);
    return started;
  };
  let server = await start();
  return {
    urlOf: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    async kill() {
      const exit = once(server, 'exit');
      signalAll(server, 'SIGKILL');
      await exit;
    },
    async startAgain() {
      server = await whenFree(start);
    },
    freeze: () => signalAll(server, 'SIGSTOP'),
    thaw: () => signalAll(server, 'SIGCONT'),
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const exit = once(server, 'exit');
        server.kill('SIGINT');
        await exit;
      }
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** A killed process holds its memory until the system has cleared it away, and PostgreSQL will not start beside it. */
async function whenFree<Result>(start: () => Promise<Result>, tries = 100): Promise<Result> {
  try {
    return await start();
  } catch (error) {
    if (tries === 0 || !/shared memory block|lock file/.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return whenFree(start, tries - 1);
  }
}

/** PostgreSQL serves each connection by a process of its own, which a signal to the first does not reach. */
function signalAll(server: ChildProcess, signal: NodeJS.Signals): void {
  // Stopped, it starts no more of them while they are counted.
  if (signal !== 'SIGCONT') server.kill('SIGSTOP');
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const own = processes.filter(([, parent]) => parent === server.pid).map(([pid]) => pid);
  for (const pid of [server.pid, ...own]) {
    try {
      if (pid) process.kill(pid, signal);
    } catch {
      // It ended by itself in between.
    }
  }
}

function makeDataFolder(scratch: string, { uid, gid }: RunAs): string {
  const data = join(scratch, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(data, uid, gid);
  return data;
}

/** Nothing here outlives the tests, so nothing need reach the disk; and it listens to this machine only. */
function settings(port: number): string[] {
  return ['-p', String(port), '-h', '127.0.0.1', '-k', '', '-F', '-c', 'max_connections=200'];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

/** Its log on stderr is read on after it is ready, or a full pipe would stop the server. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk) => {
      if (log.length < 100_000) log += chunk;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
}
