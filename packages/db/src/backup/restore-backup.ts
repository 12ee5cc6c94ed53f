import { createHash, type Hash } from 'node:crypto';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { BackupFileError, DatabaseNotEmptyError } from './backup-errors.ts';
import type { BackupEnd, BackupHead, BackupMark, RowCounts, TableEnd, TableStart } from './backup-lines.ts';
import { readBackupLines } from './read-backup-lines.ts';
import { quoted, readAppliedMigrations, readTables, type Transaction } from './tables.ts';
import { withoutRules } from './without-rules.ts';

const ROWS_AT_ONCE = 1000;
const LONGEST_MS = 3_600_000;

/**
 * Puts a backup in the place of all that the database holds, in one transaction: after any failure the database is as
 * it was. A backup of an older version is taken; columns that it does not know get their defaults.
 *
 * @returns how many rows of each table were restored
 * @throws {BackupFileError} if the file is no backup, cut off, altered, or of a newer version
 * @throws {DatabaseNotEmptyError} unless `replace` is set
 */
export async function restoreBackup(
  prisma: PrismaClient,
  file: string,
  { replace = false }: { replace?: boolean } = {},
): Promise<RowCounts> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
      const lines = readBackupLines(file);
      await checkHead(tx, await lines.next());
      const known = new Set((await readTables(tx)).map(({ name }) => name));
      if (!replace) await refuseIfFilled(tx, known);
      return withoutRules(tx, async () => {
        await tx.$executeRawUnsafe(`TRUNCATE ${[...known].map(quoted).join(', ')}`);
        return readTablesOf(tx, lines, known);
      });
    },
    { timeout: LONGEST_MS, maxWait: 10_000 },
  );
}

async function checkHead(tx: Transaction, first: IteratorResult<string, void>): Promise<void> {
  const head = first.done ? null : (parsed(first.value) as unknown as Partial<BackupHead>);
  if (head?.leerkring !== 'backup' || head.version !== 1 || !Array.isArray(head.migrations)) {
    throw new BackupFileError('The file is no backup of Leerkring.');
  }
  const applied = new Set(await readAppliedMigrations(tx));
  const unknown = head.migrations.find((name) => !applied.has(name));
  if (unknown) throw new BackupFileError(`The backup is of a newer version (${unknown}): upgrade first.`);
}

async function refuseIfFilled(tx: Transaction, tables: ReadonlySet<string>): Promise<void> {
  const counts = [...tables].map((name) => `(SELECT count(*) FROM ${quoted(name)})`).join(' + ');
  const [found] = await tx.$queryRawUnsafe<{ rows: bigint }[]>(`SELECT (${counts})::bigint AS rows`);
  if (found && found.rows > 0n) throw new DatabaseNotEmptyError(Number(found.rows));
}

/** A table that is being filled. */
interface Filling extends TableStart {
  hash: Hash;
  rows: number;
  waiting: string[];
}

async function readTablesOf(
  tx: Transaction,
  lines: AsyncGenerator<string, void>,
  known: ReadonlySet<string>,
): Promise<RowCounts> {
  const counts: RowCounts = {};
  let filling: Filling | null = null;
  for await (const line of lines) {
    const mark = markOf(line);
    if (!mark) {
      if (!filling) throw new BackupFileError('The backup has a row outside of its tables.');
      await takeRow(tx, filling, line);
    } else if ('table' in mark) {
      if (!known.has(mark.table))
        throw new BackupFileError(`The backup has a table ${mark.table}, unknown here.`);
      filling = { ...mark, hash: createHash('sha256'), rows: 0, waiting: [] };
    } else if ('endOf' in mark) {
      if (filling?.table !== mark.endOf)
        throw new BackupFileError('The backup is damaged: a table does not begin.');
      counts[mark.endOf] = await closeTable(tx, filling, mark);
      filling = null;
    } else {
      if (mark.tables !== Object.keys(counts).length) throw new BackupFileError('The backup lacks a table.');
      return counts;
    }
  }
  throw new BackupFileError('The backup is cut off: its end is missing.');
}

async function takeRow(tx: Transaction, filling: Filling, line: string): Promise<void> {
  filling.hash.update(`${line}\n`);
  filling.rows += 1;
  filling.waiting.push(line);
  if (filling.waiting.length >= ROWS_AT_ONCE) await insertWaiting(tx, filling);
}

async function insertWaiting(tx: Transaction, filling: Filling): Promise<void> {
  if (filling.waiting.length === 0) return;
  const columns = filling.columns.map(quoted).join(', ');
  const table = quoted(filling.table);
  const rows = `[${filling.waiting.join(',')}]`;
  filling.waiting = [];
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    rows,
  );
}

async function closeTable(tx: Transaction, filling: Filling, end: TableEnd): Promise<number> {
  await insertWaiting(tx, filling);
  if (filling.rows !== end.rows || filling.hash.digest('hex') !== end.sha256) {
    throw new BackupFileError(
      `The backup is damaged: the rows of ${end.endOf} are not those that were written.`,
    );
  }
  return filling.rows;
}

/** Rows are by far the most lines, and need not be parsed: no table has columns of these names first. */
function markOf(line: string): BackupMark | null {
  if (!/^\{"(?:table|endOf|end)":/.test(line)) return null;
  return parsed(line) as unknown as TableStart | TableEnd | BackupEnd;
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new BackupFileError('The file is no backup of Leerkring.');
  }
}
