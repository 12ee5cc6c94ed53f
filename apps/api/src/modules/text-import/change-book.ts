import { RowRefused } from '../change/row-refused.ts';
import type { RowStore } from '../change/row-store.ts';
import type { StoredRow } from '../change/stored-row.ts';
import type { Transition } from '../change/transition.ts';

/** A row that was there and got other values. */
export interface ChangedRow {
  model: string;
  before: StoredRow;
  after: StoredRow;
}

/** What an import did: the rows that it made, by model, and those that it changed. Kept as JSON with the import. */
export interface ChangeBook {
  made: Record<string, StoredRow[]>;
  changed: ChangedRow[];
}

export function emptyBook(): ChangeBook {
  return { made: {}, changed: [] };
}

export function noteMade(book: ChangeBook, model: string, rows: readonly { id: string }[]): void {
  if (rows.length > 0) book.made[model] = [...(book.made[model] ?? []), ...rows.map(({ id }) => ({ id }))];
}

/**
 * Changes one row and notes it; versions, where there are any, must be those that the reader saw. A row of which
 * nothing changes is looked at all the same, since other things of the plan refer to it.
 * @returns false when the row is gone, of another network, or newer than the reader knows.
 * @throws {RowRefused} when the database does not allow the row to become so
 */
export async function changeRow(
  { store, book, networkId }: { store: RowStore; book: ChangeBook; networkId: string },
  model: string,
  target: { id: string; version: number | null | undefined },
  data: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const [found] = await store.find(model, 'id', [target.id]);
  if (found?.home !== networkId) return false;
  const before = found.row;
  if (typeof target.version === 'number' && before.version !== target.version) return false;
  if (Object.keys(data).length === 0) return true;
  const counters = ['version', 'icalSequence'].filter((name) => name in before);
  const rises = Object.fromEntries(counters.map((name) => [name, Number(before[name]) + 1]));
  try {
    const seen = before.version as number;
    const written = await store.update(model, [{ id: target.id, seen, patch: { ...data, ...rises } }]);
    if (!written.has(target.id)) return false;
  } catch (error) {
    throw new RowRefused(target.id, error);
  }
  const [after] = await store.find(model, 'id', [target.id]);
  if (after) book.changed.push({ model, before, after: after.row });
  return after !== undefined;
}

/** What the book tells, row by row; what was made is read as it stands. */
export async function transitionsOf(store: RowStore, book: ChangeBook): Promise<Transition[]> {
  const transitions: Transition[] = book.changed.map(({ model, before, after }) => ({
    kind: model,
    id: after.id,
    before,
    after,
  }));
  for (const [kind, rows] of Object.entries(book.made)) {
    const ids = rows.map(({ id }) => id);
    const found = await store.find(kind, 'id', ids);
    for (const { row } of found) transitions.push({ kind, id: row.id, before: null, after: row });
  }
  return transitions;
}
