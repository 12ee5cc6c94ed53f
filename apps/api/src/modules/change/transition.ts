import type { StoredRow } from './stored-row.ts';

/** What becomes of one row: before is null when it is added, after when it is removed. */
export interface Transition {
  kind: string;
  id: string;
  before: StoredRow | null;
  after: StoredRow | null;
}

/** What counts and dates the writes, and says nothing by itself. */
const COUNTERS: ReadonlySet<string> = new Set(['updatedAt', 'version', 'icalSequence']);

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** Says when a row was first written, which never changes. */
const BIRTH = 'createdAt';

/** The fields that differ, counters apart. */
export function changedFields(before: StoredRow, after: StoredRow): string[] {
  return Object.keys(after).filter(
    (field) => field !== BIRTH && !COUNTERS.has(field) && !isSame(before[field], after[field]),
  );
}

export function isSameRow(one: StoredRow, other: StoredRow): boolean {
  return changedFields(one, other).length === 0;
}

/** A row with its counters raised above those of the row that it follows. */
export function raised(after: StoredRow, previous: StoredRow, now: Date): StoredRow {
  const counters: Record<string, unknown> = {};
  for (const field of COUNTERS) {
    if (!(field in previous)) continue;
    counters[field] = field === 'updatedAt' ? now.toISOString() : Number(previous[field]) + 1;
  }
  return { ...after, ...counters };
}
