import { join } from 'node:path';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { MigrationError } from './database-errors.ts';
import { type Migration, prismaFolder, readMigrations } from './prisma-folder.ts';
import { noFilters, startSchemaEngine, toMigrationList } from './schema-engine.ts';
import { withWholeScripts } from './whole-scripts.ts';

/** One connection to a database: whatever is asked of it runs one after the other in the same session. */
export interface MigrationTarget {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs several statements at once. */
  run(script: string): Promise<unknown>;
  rows(query: string): Promise<Record<string, unknown>[]>;
}

// The number that Prisma's own engine locks, so that `prisma migrate deploy` at the same moment waits for us.
const LOCK = 72_707_369;

/**
 * Brings a database to the newest migration and answers the names of those applied, oldest first. All of them are one
 * transaction together with their rows in Prisma's `_prisma_migrations`: a process killed halfway leaves nothing.
 * When nothing is pending, no engine is loaded, which takes a few milliseconds.
 *
 * @throws {MigrationError} if a script fails, was changed after it was applied, or is unknown to this version
 */
export async function migrate(
  target: MigrationTarget,
  migrations: Migration[] = readMigrations(),
): Promise<string[]> {
  if (!(await hasPending(target, migrations))) return [];
  await target.rows(`SELECT pg_advisory_lock(${LOCK})`);
  try {
    // Another process may have done the work while this one waited for the lock.
    if (!(await hasPending(target, migrations))) return [];
    return await applyAll(target, migrations);
  } finally {
    await target.rows(`SELECT pg_advisory_unlock(${LOCK})`);
  }
}

async function hasPending(target: MigrationTarget, migrations: Migration[]): Promise<boolean> {
  const [table] = await target.rows(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`);
  if (!table?.present) return migrations.length > 0;
  const rows = await target.rows(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const name = String(row.migration_name);
    const migration = known.get(name);
    if (!migration)
      throw new MigrationError(`it holds ${name}, which this version does not know; use a newer one.`);
    if (!row.finished_at)
      throw new MigrationError(`${name} failed before; mend it with prisma migrate resolve.`);
    if (row.checksum !== migration.checksum) {
      throw new MigrationError(`${name} was changed after it was applied.`);
    }
  }
  return rows.length < migrations.length;
}

async function applyAll(target: MigrationTarget, migrations: Migration[]): Promise<string[]> {
  let failure: { cause: unknown } | undefined;
  const runScript = async (script: string) => {
    // The engine reports a failing script by number only; the database's own words are kept here.
    await target.run(script).catch((cause: unknown) => {
      failure = { cause };
      throw cause;
    });
  };
  const engine = await startSchemaEngine(withWholeScripts(target.adapter, runScript));
  try {
    await target.run('BEGIN');
    const migrationsList = toMigrationList(join(prismaFolder, 'migrations'), migrations);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
    await target.run('COMMIT');
    return appliedMigrationNames;
  } catch (error) {
    await target.run('ROLLBACK');
    const cause = failure?.cause ?? error;
    throw new MigrationError(cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    engine.free();
  }
}
