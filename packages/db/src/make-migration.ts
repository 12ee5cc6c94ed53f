import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { prismaFolder, readMigrations, readSchema } from './prisma-folder.ts';
import { noFilters, startSchemaEngine, toMigrationList } from './schema-engine.ts';
import { withWholeScripts } from './whole-scripts.ts';

/**
 * The SQL that leads from the migrations of a Prisma folder to its schema files; empty if they agree. It is worked out
 * on a database in memory and touches nobody's data.
 */
export async function migrationSql(folder: string = prismaFolder): Promise<string> {
  const schema = readSchema(folder);
  const migrations = toMigrationList(join(folder, 'migrations'), readMigrations(join(folder, 'migrations')));
  const scratch = await PGlite.create();
  const adapter = withWholeScripts(new PrismaPGlite(scratch), (script) => scratch.exec(script));
  // The comparison asks nothing of the database itself, so that the same one serves as its shadow.
  const engine = await startSchemaEngine({ ...adapter, connectToShadowDb: () => adapter.connect() }, schema);
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    const sql = stdout ?? '';
    return sql.includes('This is an empty migration') ? '' : sql;
  } finally {
    engine.free();
    await scratch.close();
  }
}

/** Writes a migration named `name` for what changed in the schema; answers its folder, or undefined if nothing did. */
export async function makeMigration(name: string, now: Date): Promise<string | undefined> {
  const sql = await migrationSql();
  if (sql === '') return undefined;
  const timestamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const migrations = join(prismaFolder, 'migrations');
  const folder = join(migrations, `${timestamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  writeFileSync(join(migrations, 'migration_lock.toml'), LOCK_FILE);
  return folder;
}

const LOCK_FILE = '# Tells Prisma for which database the migrations are written.\nprovider = "postgresql"\n';
