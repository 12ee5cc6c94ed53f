import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { DatabaseOpenError, DataFolderDamagedError } from './database-errors.ts';
import type { DatabaseWatch } from './database-watch.ts';
import { embeddedTarget } from './embedded-target.ts';
import { embeddedTemplate } from './embedded-template.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';

/** A database that is open and migrated, for Prisma to use; `close` ends it and frees what it held. */
export interface OpenedAdapter {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Only a server can be gone, or serve other processes. */
  watch?: DatabaseWatch;
  close(): Promise<void>;
}

/**
 * Opens the database in a data folder, making it if need be, and holds the folder until `close`.
 *
 * @throws {DatabaseOpenError} if the folder is in use, cannot be written or holds something else
 */
export async function openEmbedded(dataDir: string): Promise<OpenedAdapter> {
  const folder = resolve(dataDir);
  const lock = lockFolder(folder);
  try {
    const database = await openFiles(folder);
    return {
      adapter: new PrismaPGlite(database),
      async close() {
        if (!database.closed) await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error instanceof DatabaseOpenError ? error : new DataFolderDamagedError(folder, error);
  }
}

/** Opens a database that lives in memory only, from `template` or from the one of this version. */
export async function openInMemory(template?: Blob): Promise<OpenedAdapter> {
  const database = await PGlite.create({ loadDataDir: template ?? (await embeddedTemplate()) });
  return {
    adapter: new PrismaPGlite(database),
    async close() {
      if (!database.closed) await database.close();
    },
  };
}

async function openFiles(folder: string): Promise<PGlite> {
  const files = join(folder, 'postgres');
  if (!existsSync(files)) await makeFiles(files);
  const database = await PGlite.create(files);
  try {
    await migrate(embeddedTarget(database));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Makes the files beside their place and moves them in, so that a kill leaves all or nothing. */
async function makeFiles(files: string): Promise<void> {
  const unfinished = `${files}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const database = await PGlite.create(unfinished, { loadDataDir: await embeddedTemplate() });
  await database.close();
  renameSync(unfinished, files);
}
