import { EDIT_MODELS } from '@leerkring/contract/edit-models';
import type { EditPlan } from './edit-plan.ts';
import type { ParsedEdits } from './parse-edits.ts';
import type { StoredRow } from './stored-row.ts';

/** Rows of this network that edits name or refer to; organisations are of no network, and everybody may name them. */
export interface FoundRows {
  get(kind: string, id: string): StoredRow | undefined;
  add(kind: string, row: StoredRow): void;
}

/** Reads all that edits name, in one statement for each kind. */
export async function findRows({ store, networkId }: EditPlan, edits: ParsedEdits): Promise<FoundRows> {
  const asked = new Map<string, Set<string>>();
  const ask = (kind: string, id: string): void => {
    asked.set(kind, (asked.get(kind) ?? new Set()).add(id));
  };
  const fresh = new Set(edits.rows.filter(({ isNew }) => isNew).map(({ id }) => id));
  for (const { kind, id, values } of edits.rows) {
    if (!fresh.has(id)) ask(kind, id);
    for (const [name, { refersTo }] of Object.entries(EDIT_MODELS[kind])) {
      const target = values[name];
      if (refersTo && typeof target === 'string' && !fresh.has(target)) ask(refersTo, target);
    }
  }
  for (const { kind, id } of edits.removals) ask(kind, id);
  for (const { kind, ids } of edits.orders) for (const id of ids) if (!fresh.has(id)) ask(kind, id);
  const found = new Map<string, StoredRow>();
  for (const [kind, ids] of asked) {
    for (const { row, home } of await store.find(kind, 'id', [...ids])) {
      if (home === networkId || kind === 'organisation') found.set(`${kind} ${row.id}`, row);
    }
  }
  return {
    get: (kind, id) => found.get(`${kind} ${id}`),
    add: (kind, row) => found.set(`${kind} ${row.id}`, row),
  };
}
