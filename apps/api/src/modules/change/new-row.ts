import { newId } from '../../commands/new-id.ts';
import type { EditPlan } from './edit-plan.ts';
import type { StoredRow } from './stored-row.ts';

/** A row of which nothing is said yet: empty, but for what the database and the network fill in. */
export function newRow(
  { store, networkId, now }: Pick<EditPlan, 'store' | 'now'> & { networkId: string | null },
  kind: string,
  id: string,
): StoredRow {
  const { columns, defaults } = store.catalogue.tables.get(kind) ?? {};
  const row: Record<string, unknown> = {};
  for (const [field, { isList }] of columns ?? []) row[field] = isList ? [] : null;
  const ours: Record<string, unknown> = {
    networkId,
    icalUid: newId(),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  for (const [field, value] of Object.entries(ours)) if (field in row) row[field] = value;
  return { ...row, ...defaults, id };
}
