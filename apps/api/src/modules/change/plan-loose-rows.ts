import { newId } from '../../commands/new-id.ts';
import type { Transaction } from '../../commands/run-command.ts';
import type { UserError } from '../../graphql/user-error.ts';
import { newRow } from './new-row.ts';
import type { RowStore } from './row-store.ts';
import { staleRows } from './stale-rows.ts';
import type { StoredRow } from './stored-row.ts';
import { changedFields, raised, type Transition } from './transition.ts';

/** What is to become of one row that belongs to no network: a new one without id, or one of the version seen. */
export interface LooseEdit {
  id?: string | null | undefined;
  version?: number | null | undefined;
  /** Absent fields stay as they are. */
  values: Readonly<Record<string, unknown>>;
  isRemoved?: boolean;
}

/**
 * Plans edits of rows of one kind that belong to no network. Answers StaleRowsError for those that are not as seen.
 * @returns a transition for each edit, in their order
 */
export async function planLooseRows(
  { store, tx, now }: { store: RowStore; tx: Transaction; now: Date },
  kind: string,
  edits: readonly LooseEdit[],
): Promise<Transition[] | UserError> {
  const ids = edits.flatMap(({ id }) => (id ? [id] : []));
  const found = await store.find(kind, 'id', ids);
  const stored = new Map(found.map(({ row }) => [row.id, row]));
  const stale = edits.flatMap(({ id, version }) =>
    id && stored.get(id)?.version !== version ? [{ kind, id }] : [],
  );
  if (stale.length > 0) return staleRows(tx, store, stale);
  return edits.map(({ id, values, isRemoved }) => {
    const before = (id && stored.get(id)) || null;
    if (isRemoved && before) return { kind, id: before.id, before, after: null };
    const base = before ?? newRow({ store, networkId: null, now }, kind, newId());
    const after: StoredRow = { ...base, ...given(values) };
    const isChanged = before && changedFields(before, after).length > 0;
    return { kind, id: base.id, before, after: isChanged ? raised(after, before, now) : after };
  });
}

const given = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
