import type { Transaction } from '../../commands/run-command.ts';
import { StaleRowsError } from './errors.ts';
import { modelName, type RowKind } from './row-kinds.ts';
import { plainName } from './row-names.ts';
import type { RowStore } from './row-store.ts';
import type { StoredRow } from './stored-row.ts';

export interface RowRef {
  kind: string;
  id: string;
}

interface LastEntry {
  id: string;
  subjectId: string;
  at: Date;
  before: StoredRow | null;
  after: StoredRow | null;
  userName: string | null;
}

/** What rows are by now, with who made them so and when; for rows that are not as the editor saw them. */
export async function staleRows(
  tx: Transaction,
  store: RowStore,
  refs: readonly RowRef[],
): Promise<StaleRowsError> {
  const entries = await lastEntries(tx, refs);
  const current = new Map<string, StoredRow>();
  for (const [kind, ofKind] of Map.groupBy(refs, (ref) => ref.kind)) {
    const found = await store.find(
      kind,
      'id',
      ofKind.map(({ id }) => id),
    );
    for (const { row } of found) current.set(row.id, row);
  }
  return new StaleRowsError(
    refs.map(({ kind, id }) => {
      const entry = entries.get(id);
      const row = current.get(id) ?? null;
      const told = row ?? entry?.before ?? { id };
      return {
        kind: kind as RowKind,
        id,
        name: plainName(kind, told),
        current: row,
        version: Number(told.version ?? 1),
        removalEntryId: row ? null : (entry?.id ?? null),
        changedBy: entry?.userName ?? null,
        changedAt: entry?.at ?? null,
      };
    }),
  );
}

/** The latest entry of the trail about each row. */
async function lastEntries(tx: Transaction, refs: readonly RowRef[]): Promise<Map<string, LastEntry>> {
  const ids = JSON.stringify(refs.map(({ id }) => id));
  const types = JSON.stringify([...new Set(refs.map(({ kind }) => modelName(kind)))]);
  const found = await tx.$queryRaw<LastEntry[]>`
    SELECT DISTINCT ON (e.subject_id) e.id, e.subject_id AS "subjectId", e.at, e.before, e.after, u.name AS "userName"
    FROM audit_entries e LEFT JOIN users u ON u.id = e.user_id
    WHERE e.subject_id = ANY(ARRAY(SELECT jsonb_array_elements_text(${ids}::jsonb)))
      AND e.subject_type = ANY(ARRAY(SELECT jsonb_array_elements_text(${types}::jsonb)))
    ORDER BY e.subject_id, e.at DESC, e.id DESC`;
  return new Map(found.map((entry) => [entry.subjectId, entry]));
}

/** Those of the rows that were of this network and have been removed since. */
export async function removedRows(
  tx: Transaction,
  networkId: string,
  refs: readonly RowRef[],
): Promise<Set<string>> {
  if (refs.length === 0) return new Set();
  const found = await tx.auditEntry.findMany({
    where: {
      networkId,
      subjectId: { in: refs.map(({ id }) => id) },
      subjectType: { in: refs.map(({ kind }) => modelName(kind)) },
    },
    select: { subjectId: true },
  });
  return new Set(found.map(({ subjectId }) => subjectId));
}
