import type { Unique } from './catalogue.ts';
import type { RowStore } from './row-store.ts';
import type { StoredRow } from './stored-row.ts';
import { isSame, type Transition } from './transition.ts';

/** A row that would stand a second time. */
export interface Double {
  id: string;
  unique: Unique;
}

/** The rows that would be double when all of these have become what they will be, beside what is there already. */
export async function findDoubles(store: RowStore, transitions: readonly Transition[]): Promise<Double[]> {
  const doubles: Double[] = [];
  const ids = new Set(transitions.map(({ id }) => id));
  for (const unique of store.catalogue.uniques) {
    const { kind, fields } = unique;
    const ofKind = transitions.filter((one) => one.kind === kind);
    const taking = ofKind.flatMap(({ before, after }) =>
      after && takes(unique, before, after) ? [after] : [],
    );
    if (taking.length === 0) continue;
    const there = await store.findLike(kind, fields, taking);
    const standing = [
      ...there.flatMap(({ row }) => (ids.has(row.id) ? [] : [row])),
      ...ofKind.flatMap(({ after }) => after ?? []),
    ];
    const keyOf = (row: StoredRow): string => JSON.stringify(fields.map((field) => row[field]));
    const owners = Map.groupBy(standing, keyOf);
    for (const row of taking) {
      if (owners.get(keyOf(row))?.some(({ id }) => id !== row.id)) doubles.push({ id: row.id, unique });
    }
  }
  return doubles;
}

/** Whether a row comes to hold values that no other may hold; what is null is never double. */
function takes({ fields }: Unique, before: StoredRow | null, after: StoredRow): boolean {
  if (fields.some((field) => (after[field] ?? null) === null)) return false;
  return !before || fields.some((field) => !isSame(before[field], after[field]));
}
