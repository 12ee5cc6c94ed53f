import { randomUUID } from 'node:crypto';
import { type Database, type DatabaseOptions, openDatabase } from '@leerkring/db/open-database';
import { Client } from 'pg';

/** Where postgres-for-tests.ts leaves the address of the server. */
export const POSTGRES_VARIABLE = 'LEERKRING_TEST_POSTGRES';

/** The migrated, empty database that every test's own is a copy of. */
export const TEMPLATE = 'leerkring_template';

/**
 * A fresh, migrated, empty database for one test file: PGlite in memory, or a database of its own on a real PostgreSQL
 * when `LEERKRING_TEST_DB` is `postgresql`, as it is in the Vitest project `api-postgresql`. Close it after the tests.
 */
export async function openTestDatabase(options: DatabaseOptions = {}): Promise<Database> {
  if (process.env.LEERKRING_TEST_DB !== 'postgresql') return openDatabase({ inMemory: true }, options);
  const server = process.env[POSTGRES_VARIABLE];
  if (!server) throw new Error(`${POSTGRES_VARIABLE} is not set: run the Vitest project api-postgresql.`);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const database = await openDatabase({ databaseUrl: databaseUrl(server, name) }, options);
  return {
    ...database,
    async close() {
      await database.close();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Runs a statement of administration on the server itself. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
