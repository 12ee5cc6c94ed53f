import { openDatabase } from '@leerkring/db/open-database';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../server.ts';
import { listenOn } from './live-client.ts';
import { TEST_NOW } from './start-test-api.ts';

/** One process of the API, as it were, on a PostgreSQL at an address, listening on a port of its own. */
export async function startPostgresApi(databaseUrl: string) {
  const database = await openDatabase({ databaseUrl });
  const app: FastifyInstance = await buildServer({
    prisma: database.prisma,
    watch: database.watch,
    clock: { now: () => TEST_NOW },
    secret: 'a secret that only the tests of the api know',
    demoMode: true,
  });
  const host = await listenOn(app);
  const post = (path: string, body: object, cookie?: string) =>
    fetch(`http://${host}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: `http://${host}`,
        ...(cookie ? { cookie } : {}),
      },
      body: JSON.stringify(body),
    });
  return {
    app,
    host,
    prisma: database.prisma,
    post,
    async signIn(userId: string): Promise<string> {
      const answer = await post('/api/auth/sign-in/demo', { userId });
      if (!answer.ok) throw new Error(`Sign-in failed: ${await answer.text()}`);
      return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

export type PostgresApi = Awaited<ReturnType<typeof startPostgresApi>>;
