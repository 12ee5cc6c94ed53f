import { PrismaPg } from '@prisma/adapter-pg';
import { Client, Pool, type PoolConfig } from 'pg';
import { CuttableSockets } from './cuttable-sockets.ts';
import { DatabaseUnreachableError, DatabaseUrlInvalidError } from './database-errors.ts';
import { DatabaseWatch } from './database-watch.ts';
import { migrate } from './migrate.ts';
import type { OpenedAdapter } from './open-embedded.ts';

/** How long opening waits for a server; later the watch says within two seconds that it is gone. */
const OPEN_TIMEOUT_MS = 1500;
/** How long a request waits for its turn when all connections are in use. */
const POOL_TIMEOUT_MS = 10_000;
/** Longer than the longest statement of ours; whatever takes more holds up the others. */
const STATEMENT_TIMEOUT = '-c statement_timeout=60s -c idle_in_transaction_session_timeout=60s';

/**
 * Opens and migrates the PostgreSQL database at an address. The server may come and go: when it does not answer, the
 * watch says so and all connections are cut, so that whoever waits is answered; they are made anew when next needed.
 *
 * @throws {DatabaseOpenError} if the address is none, the server refuses, or a migration does not fit
 */
export async function openPostgresql(databaseUrl: string): Promise<OpenedAdapter> {
  const config = poolConfig(databaseUrl);
  await checkConnection(databaseUrl, config);
  await migrateOnOneConnection(config);
  // Without a listener a dropped idle connection would end the process; the pool forgets it by itself.
  const watch = new DatabaseWatch(config, { onGone: () => sockets.cutAll() });
  const sockets = new CuttableSockets(() => watch.isAvailable());
  await watch.start();
  const pooled: PoolConfig = {
    ...config,
    connectionTimeoutMillis: POOL_TIMEOUT_MS,
    options: `${config.options} ${STATEMENT_TIMEOUT}`,
    stream: () => sockets.make(),
  };
  const adapter = new PrismaPg(pooled, { onPoolError: () => {} });
  return { adapter, watch, close: () => watch.close() };
}

function poolConfig(databaseUrl: string): PoolConfig {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) {
    throw new DatabaseUrlInvalidError();
  }
  return {
    connectionString: databaseUrl,
    connectionTimeoutMillis: OPEN_TIMEOUT_MS,
    keepAlive: true,
    max: 10,
    // Prisma's adapter reads every time stamp as UTC, whatever zone the server writes it in.
    options: '-c TimeZone=UTC',
  };
}

async function checkConnection(databaseUrl: string, config: PoolConfig): Promise<void> {
  const client = new Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    throw new DatabaseUnreachableError(`${host}${pathname}`, error);
  } finally {
    await client.end().catch(() => {});
  }
}

async function migrateOnOneConnection(config: PoolConfig): Promise<void> {
  const pool = new Pool({ ...config, max: 1, idleTimeoutMillis: 0 });
  try {
    await migrate({
      adapter: new PrismaPg(pool),
      run: (script) => pool.query(script),
      rows: async (query) => (await pool.query<Record<string, unknown>>(query)).rows,
    });
  } finally {
    await pool.end();
  }
}
