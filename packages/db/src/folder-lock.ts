import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderLockedError, DataFolderNotWritableError } from './database-errors.ts';

const SQLITE_BUSY = 5;

// A lock that nobody refers to would be closed by the garbage collector, and the folder would be free.
const held = new Set<DatabaseSync>();

/** A held lock; `release` may be called more than once. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the data folder for this process alone, making the folder if need be, and refuses at once if another has it.
 *
 * PGlite has no lock of its own: two processes on one folder lose acknowledged rows in silence. A transaction on a
 * SQLite file is a lock that the operating system frees whatever way the process ends, `kill -9` included; a file
 * with a process number is not. The number stands in a file beside it, only to be told to whoever is refused.
 *
 * @throws {DataFolderLockedError} with the process number of the holder
 * @throws {DataFolderNotWritableError}
 */
export function lockFolder(dataDir: string): FolderLock {
  const numberFile = join(dataDir, 'lock.pid');
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    database = new DatabaseSync(join(dataDir, 'lock.sqlite'), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(numberFile, `${process.pid}\n`);
  } catch (error) {
    if (database?.isOpen) database.close();
    if (isBusy(error)) throw new DataFolderLockedError(dataDir, readNumber(numberFile));
    throw new DataFolderNotWritableError(dataDir, error);
  }
  const lock = database;
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      if (lock.isOpen) lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function readNumber(file: string): number | undefined {
  try {
    const number = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isInteger(number) ? number : undefined;
  } catch {
    return undefined;
  }
}
