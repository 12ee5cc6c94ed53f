import type { Link } from './catalogue.ts';
import { type EditPlan, planRow } from './edit-plan.ts';
import type { FoundRows } from './found-rows.ts';
import type { ParsedRemoval } from './parse-edits.ts';
import type { FoundRow, RowStore } from './row-store.ts';
import type { StoredRow } from './stored-row.ts';

/** These remember what they told of, or belong to an account: nothing of them is told in a change. */
const SILENT: ReadonlySet<string> = new Set(['auditEntry', 'signInSession', 'account', 'verification']);
/** Of these only the link is kept: they are no part of the network, or hold a whole text. */
export const POINTERS: ReadonlySet<string> = new Set([
  'changeSet',
  'textImport',
  'user',
  'release',
  'releasedSession',
]);

/** Whether of a row that hangs on another by this link only the link is told; what falls with it is told whole. */
export function isPointer({ child, onDelete }: Pick<Link, 'child' | 'onDelete'>): boolean {
  return POINTERS.has(child) && onDelete !== 'cascade';
}

/** The links by which rows hang on rows of a kind. */
export function linksTo(store: RowStore, kind: string): Link[] {
  return store.catalogue.links.filter(({ parent, child }) => parent === kind && !SILENT.has(child));
}

/** Rows that hang on others by one link, as the trail keeps them. */
export async function hangingOn(store: RowStore, link: Link, ids: readonly string[]): Promise<FoundRow[]> {
  const { child, field } = link;
  const found = await store.find(child, field, ids);
  if (!isPointer(link)) return found;
  return found.map(({ row, home }) => ({ row: { id: row.id, [field]: row[field] }, home }));
}

/** Plans that rows go, with all that the database removes with them; links that it empties are emptied here. */
export async function planRemovals(
  plan: EditPlan,
  removals: readonly ParsedRemoval[],
  found: FoundRows,
): Promise<void> {
  const rows = removals.flatMap(({ kind, id }) => {
    const row = found.get(kind, id);
    return row ? [{ kind, row }] : [];
  });
  await removeWhole(plan, rows);
}

/** Level by level: what hangs on the rows, then what hangs on that. */
export async function removeWhole(
  plan: EditPlan,
  first: readonly { kind: string; row: StoredRow }[],
): Promise<void> {
  let level = first;
  while (level.length > 0) {
    for (const { kind, row } of level) {
      planRow(plan, {
        kind,
        id: row.id,
        before: row,
        after: null,
        edit: plan.rows.get(row.id)?.edit ?? null,
      });
    }
    const next: { kind: string; row: StoredRow }[] = [];
    for (const [kind, ofKind] of Map.groupBy(level, (one) => one.kind)) {
      const ids = ofKind.map(({ row }) => row.id);
      for (const link of linksTo(plan.store, kind)) next.push(...(await fallWith(plan, link, ids)));
    }
    // One row may hang on two that go.
    level = [...new Map(next.map((one) => [one.row.id, one])).values()];
  }
}

/** The rows that go with their parents by one link; those that only lose it are planned so. */
async function fallWith(plan: EditPlan, link: Link, ids: readonly string[]) {
  const falling: { kind: string; row: StoredRow }[] = [];
  for (const { row } of await hangingOn(plan.store, link, ids)) {
    const planned = plan.rows.get(row.id);
    // Another edit of the call moved it elsewhere, or it goes already.
    if (planned && (planned.after === null || planned.after[link.field] !== row[link.field])) continue;
    if (link.onDelete === 'cascade') falling.push({ kind: link.child, row });
    else {
      const after = { ...(planned?.after ?? row), [link.field]: null };
      planRow(plan, {
        kind: link.child,
        id: row.id,
        before: planned?.before ?? row,
        after,
        edit: planned?.edit ?? null,
      });
    }
  }
  return falling;
}
