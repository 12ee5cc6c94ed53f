import { openDatabase } from '@leerkring/db/open-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildNetwork } from './build-network.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { databaseUrl, onServer } from './test-database.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
});

afterAll(() => server.stop());

describe('openDatabase on PostgreSQL', () => {
  it('migrates once when several processes start together', async () => {
    const url = await freshDatabase('together');
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url })));
    const applied = databases.map(
      ({ prisma }) => prisma.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations`,
    );
    for (const rows of await Promise.all(applied)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    }
    await Promise.all(databases.map((database) => database.close()));
  });

  it('survives that the server drops its connections', async () => {
    const url = await freshDatabase('dropped');
    const database = await openDatabase({ databaseUrl: url });
    await buildNetwork(database.prisma);
    await onServer(url, DROP_OTHERS);
    expect(await database.prisma.network.count()).toBe(1);
    await database.close();
  });

  it('reads an instant as it was written, whatever the time zone of the server', async () => {
    const url = await freshDatabase('zoned');
    await onServer(url, `ALTER DATABASE zoned SET timezone TO 'America/New_York'`);
    const database = await openDatabase({ databaseUrl: url });
    const written = new Date('2026-07-01T10:00:00Z');
    const { id } = await buildNetwork(database.prisma, { createdAt: written });
    expect((await database.prisma.network.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(written);
    await database.close();
  });
});

const DROP_OTHERS = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

async function freshDatabase(name: string): Promise<string> {
  const admin = server.urlOf('postgres');
  await onServer(admin, `CREATE DATABASE ${name}`);
  return databaseUrl(admin, name);
}
