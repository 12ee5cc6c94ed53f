import { rowFaults } from '@leerkring/contract/edit-checks';
import { EDIT_MODELS, type EditableKind } from '@leerkring/contract/edit-models';
import { findDoubles } from './doubles.ts';
import { type LaterEdit, LaterEditsError } from './errors.ts';
import { hangingOn, isPointer, linksTo, POINTERS } from './plan-removals.ts';
import { modelName } from './row-kinds.ts';
import { plainName } from './row-names.ts';
import type { RowStore } from './row-store.ts';
import type { StoredRow } from './stored-row.ts';
import { changedFields, isSame, raised, type Transition } from './transition.ts';

/** As many as a list that people read may hold. */
const MOST_TOLD = 50;

/** Belong to all networks: undoing what made one leaves it while others use it. */
const SHARED: ReadonlySet<string> = new Set(['organisation', 'person']);

/**
 * The way back of a change. Rows that it added go, rows that it removed come back under their ids, and of rows that
 * it changed the fields that it changed get their old values; other fields may have changed since. Whatever that
 * would throw away is answered instead.
 */
export async function planUndo(
  store: RowStore,
  recorded: readonly Transition[],
  now: Date,
): Promise<Transition[] | LaterEditsError> {
  const current = await currentRows(store, recorded);
  const later: LaterEdit[] = [];
  const back: Transition[] = [];
  const blocked: Transition[] = [];
  for (const change of recorded) {
    const row = current.get(change.id) ?? null;
    if (row ? isWorkedOn(change, row) : change.before && change.after && !POINTERS.has(change.kind)) {
      later.push(laterEdit(change.kind, row ?? change.after ?? { id: change.id }));
      blocked.push(...wayBack(change, row, now));
    } else {
      back.push(...wayBack(change, row, now));
    }
  }
  const { links, later: hanging, kept } = await whatHangs(store, [...back, ...blocked]);
  const planned = [...back.filter(({ id }) => !kept.has(id)), ...links];
  later.push(...hanging, ...(await whatMisses(store, planned)), ...(await whatBreaks(store, planned)));
  return later.length > 0 ? new LaterEditsError(distinct(later)) : planned;
}

async function currentRows(
  store: RowStore,
  recorded: readonly Transition[],
): Promise<Map<string, StoredRow>> {
  const current = new Map<string, StoredRow>();
  for (const [kind, ofKind] of Map.groupBy(recorded, (one) => one.kind)) {
    const found = await store.find(
      kind,
      'id',
      ofKind.map(({ id }) => id),
    );
    for (const { row } of found) current.set(row.id, row);
  }
  return current;
}

/** Whether a row is no longer as the change left it, in what undoing would overwrite. */
function isWorkedOn({ before, after }: Transition, row: StoredRow): boolean {
  if (!after) return false;
  const fields = before
    ? changedFields(before, after)
    : changedFields(row, after).filter((one) => one !== 'position');
  return fields.some((field) => !isSame(row[field], after[field]));
}

function wayBack({ kind, id, before, after }: Transition, row: StoredRow | null, now: Date): Transition[] {
  if (!before) return row ? [{ kind, id, before: row, after: null }] : [];
  if (!after) return row ? [] : [{ kind, id, before: null, after: raised(before, before, now) }];
  if (!row) return [];
  const fields = changedFields(before, after);
  const restored = { ...row, ...Object.fromEntries(fields.map((field) => [field, before[field]])) };
  // An order raises no version, nor does taking it back.
  const isOnlyOrder = isSame(before.version, after.version);
  return [{ kind, id, before: row, after: isOnlyOrder ? restored : raised(restored, row, now) }];
}

/** What others hung since on rows that would go; links of the trail are emptied, and shared things stay while used. */
async function whatHangs(store: RowStore, back: readonly Transition[]) {
  const planned = new Map(back.map((one) => [one.id, one]));
  const links: Transition[] = [];
  const later: LaterEdit[] = [];
  const kept = new Set<string>();
  for (const [kind, ofKind] of Map.groupBy(
    back.filter(({ after }) => !after),
    (one) => one.kind,
  )) {
    for (const link of linksTo(store, kind)) {
      const { child, field } = link;
      for (const { row } of await hangingOn(
        store,
        link,
        ofKind.map(({ id }) => id),
      )) {
        const own = planned.get(row.id);
        if (own && own.after?.[field] !== row[field]) continue;
        if (isPointer(link))
          links.push({ kind: child, id: row.id, before: row, after: { ...row, [field]: null } });
        else if (SHARED.has(kind)) kept.add(String(row[field]));
        else later.push(laterEdit(child, row));
      }
    }
  }
  return { links, later, kept };
}

/** Rows that would come back pointing at what is gone by now. */
async function whatMisses(store: RowStore, planned: readonly Transition[]): Promise<LaterEdit[]> {
  const states = new Map(planned.map(({ id, after }) => [id, after]));
  const missing: LaterEdit[] = [];
  for (const { child, field, parent } of store.catalogue.links) {
    const pointing = planned.flatMap(({ kind, before, after }) =>
      kind === child && after && after[field] && !isSame(before?.[field], after[field]) ? [after] : [],
    );
    const asked = pointing.map((row) => String(row[field])).filter((id) => !states.has(id));
    const there = new Set((await store.find(parent, 'id', asked)).map(({ row }) => row.id));
    for (const row of pointing) {
      const id = String(row[field]);
      if (states.has(id) ? states.get(id) === null : !there.has(id)) missing.push(laterEdit(child, row));
    }
  }
  return missing;
}

/** Rows that would come back beside what has their name by now, or in parts that no longer fit together. */
async function whatBreaks(store: RowStore, planned: readonly Transition[]): Promise<LaterEdit[]> {
  const doubles = new Set((await findDoubles(store, planned)).map(({ id }) => id));
  return planned.flatMap(({ kind, id, after }) => {
    if (!after) return [];
    const isBroken = kind in EDIT_MODELS && rowFaults(kind as EditableKind, after).length > 0;
    return doubles.has(id) || isBroken ? [laterEdit(kind, after)] : [];
  });
}

/** A row as people are told of it. */
export function laterEdit(kind: string, row: StoredRow): LaterEdit {
  return { kind: modelName(kind), name: plainName(kind, row) };
}

function distinct(edits: readonly LaterEdit[]): LaterEdit[] {
  const seen = new Map(edits.map((edit) => [`${edit.kind} ${edit.name}`, edit]));
  return [...seen.values()].slice(0, MOST_TOLD);
}
