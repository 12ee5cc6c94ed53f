import { PrismaPg } from '@prisma/adapter-pg';
import { Client, Pool, type PoolConfig } from 'pg';
import { DatabaseUnreachableError, DatabaseUrlInvalidError } from './database-errors.ts';
import { migrate } from './migrate.ts';
import type { OpenedAdapter } from './open-embedded.ts';

// A request must end within two seconds when the database has gone.
const CONNECT_TIMEOUT_MS = 1500;

/**
 * Opens and migrates the PostgreSQL database at an address. Connections that the server drops are made anew when next
 * needed, so the server may come and go.
 *
 * @throws {DatabaseOpenError} if the address is none, the server refuses, or a migration does not fit
 */
export async function openPostgresql(databaseUrl: string): Promise<OpenedAdapter> {
  const config = poolConfig(databaseUrl);
  await checkConnection(databaseUrl, config);
  await migrateOnOneConnection(config);
  // Without a listener a dropped idle connection would end the process; the pool forgets it by itself.
  const adapter = new PrismaPg(config, { onPoolError: () => {} });
  return { adapter, close: async () => {} };
}

function poolConfig(databaseUrl: string): PoolConfig {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) {
    throw new DatabaseUrlInvalidError();
  }
  return {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
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
