import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import type { Migration } from './prisma-folder.ts';

type Bindings = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: unknown): void };

// Node has it; its type comes with the browser's library only, which is no part of server code.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** Prisma has no tables here that it should leave alone. */
export const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Starts Prisma's schema engine in WebAssembly on the database of the adapter. It does what the engine's binary does,
 * with nothing to download. Call `free()` when done.
 */
export async function startSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema?: { path: string; content: string }[],
): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadBindings();
  const datamodels = schema?.map(({ path, content }): [string, string] => [path, content]);
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

/** The migrations in the shape that the engine takes. */
export function toMigrationList(baseDir: string, migrations: Migration[]): MigrationList {
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

let bindings: Promise<Bindings> | undefined;

/** The package's own entry imports its .wasm file as a module, which only newer runtimes and no test runner do. */
async function loadBindings(): Promise<Bindings> {
  bindings ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const imported: Bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...imported } });
    imported.__wbg_set_wasm(instance.exports);
    const start = instance.exports.__wbindgen_start;
    if (typeof start === 'function') start();
    return imported;
  })();
  return bindings;
}
