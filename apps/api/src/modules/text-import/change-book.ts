import type { Transaction } from '../../commands/run-command.ts';
import { RowRefused } from './broken-rule.ts';
import { type MadeModel, madeTable, type StoredRow, storedRow } from './made-tables.ts';

/** A row that was there and got other values. */
export interface ChangedRow {
  model: MadeModel;
  before: StoredRow;
  after: StoredRow;
}

/** All that undo needs: the rows that an import made, and those that it changed. Kept as JSON. */
export interface ChangeBook {
  made: Partial<Record<MadeModel, StoredRow[]>>;
  changed: ChangedRow[];
}

export function emptyBook(): ChangeBook {
  return { made: {}, changed: [] };
}

export function noteMade(book: ChangeBook, model: MadeModel, rows: readonly object[]): void {
  if (rows.length > 0) book.made[model] = [...(book.made[model] ?? []), ...rows.map(storedRow)];
}

/**
 * Changes one row and notes it; versions, where there are any, must be those that the reader saw. A row of which
 * nothing changes is looked at all the same, since other things of the plan refer to it.
 * @returns false when the row is gone, of another network, or newer than the reader knows.
 * @throws {RowRefused} when the database does not allow the row to become so
 */
export async function changeRow(
  tx: Transaction,
  book: ChangeBook,
  model: MadeModel,
  target: { id: string; networkId: string; version: number | null | undefined },
  data: Record<string, unknown>,
): Promise<boolean> {
  const table = madeTable(tx, model);
  const find = async (): Promise<StoredRow | undefined> =>
    (await table.findMany({ where: { id: { in: [target.id] } } })).map(storedRow)[0];
  const before = await find();
  const home = model === 'network' ? before?.id : before?.networkId;
  if (!before || home !== target.networkId) return false;
  if (typeof target.version === 'number' && before.version !== target.version) return false;
  if (Object.keys(data).length === 0) return true;
  const counters = ['version', 'icalSequence'].filter((name) => name in before);
  const rises = Object.fromEntries(counters.map((name) => [name, { increment: 1 }]));
  try {
    await table.updateMany({ where: { id: target.id }, data: { ...data, ...rises } });
  } catch (error) {
    throw new RowRefused(target.id, error);
  }
  const after = await find();
  if (after) book.changed.push({ model, before, after });
  return after !== undefined;
}
