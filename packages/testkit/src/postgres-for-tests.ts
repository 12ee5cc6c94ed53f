import { openDatabase } from '@leerkring/db/open-database';
import { startPostgres } from './postgres-server.ts';
import { databaseUrl, onServer, POSTGRES_VARIABLE, TEMPLATE } from './test-database.ts';

/**
 * Set-up of a Vitest project: one PostgreSQL for the whole run, with a migrated database that each test copies. The
 * address reaches the tests in the environment, so that the kit does not depend on the test runner.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const admin = server.urlOf('postgres');
  await onServer(admin, `CREATE DATABASE ${TEMPLATE}`);
  const template = await openDatabase({ databaseUrl: databaseUrl(admin, TEMPLATE) });
  await template.close();
  process.env[POSTGRES_VARIABLE] = admin;
  return () => server.stop();
}
