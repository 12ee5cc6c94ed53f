import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { BackupFileError } from './backup-errors.ts';
import type { BackupEnd, BackupHead, RowCounts, TableEnd, TableStart } from './backup-lines.ts';
import { quoted, readAppliedMigrations, readTables, type Table, type Transaction } from './tables.ts';

const ROWS_AT_ONCE = 2000;
const LONGEST_MS = 3_600_000;

/**
 * Writes everything in the database to `file`, as it is at one moment: Leerkring may go on working on PostgreSQL.
 * The file appears when it is whole.
 *
 * @returns how many rows of each table were written
 * @throws {BackupFileError} if the file is there already
 */
export async function writeBackup(prisma: PrismaClient, file: string): Promise<RowCounts> {
  if (existsSync(file)) throw new BackupFileError(`${file} is there already: nothing was written.`);
  const unfinished = `${file}.part`;
  const counts: RowCounts = {};
  try {
    await prisma.$transaction(
      async (tx) => {
        const lines = Readable.from(backupLines(tx, counts));
        await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
      },
      { timeout: LONGEST_MS, maxWait: 10_000, isolationLevel: 'RepeatableRead' },
    );
    renameSync(unfinished, file);
    return counts;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function* backupLines(tx: Transaction, counts: RowCounts): AsyncGenerator<string> {
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  const migrations = await readAppliedMigrations(tx);
  yield line({ leerkring: 'backup', version: 1, migrations } satisfies BackupHead);
  const tables = await readTables(tx);
  for (const table of tables) {
    yield line({ table: table.name, columns: table.columns } satisfies TableStart);
    yield* tableLines(tx, table, counts);
  }
  yield line({ end: true, tables: tables.length } satisfies BackupEnd);
}

/** A cursor reads a table of any size in bounded memory. The database writes the JSON, so that no value is rounded. */
async function* tableLines(tx: Transaction, { name }: Table, counts: RowCounts): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  await tx.$executeRawUnsafe(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${quoted(name)} t ORDER BY id`,
  );
  for (;;) {
    const some = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`);
    if (some.length === 0) break;
    const text = some.map(({ row }) => `${row}\n`).join('');
    hash.update(text);
    rows += some.length;
    yield text;
  }
  await tx.$executeRaw`CLOSE backup_rows`;
  counts[name] = rows;
  yield line({ endOf: name, rows, sha256: hash.digest('hex') } satisfies TableEnd);
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
