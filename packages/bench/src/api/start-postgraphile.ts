import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../serving/free-port.ts';

const program = fileURLToPath(new URL('postgraphile-server.ts', import.meta.url));
const LONGEST_START_MS = 30_000;

/** Starts PostGraphile on a database, as a process of its own in production mode, and waits until it answers. */
export async function startPostgraphile(databaseUrl: string): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
    },
    // It tells at the end that its connections were cut, which is our doing.
    stdio: 'ignore',
  });
  const until = performance.now() + LONGEST_START_MS;
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    }).catch(() => null);
    if (answer?.ok) return { url, stop: () => void child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('PostGraphile did not start');
}
