import type { Catalogue, Unique } from './catalogue.ts';
import type { RowPatch, RowStore } from './row-store.ts';
import type { StoredRow } from './stored-row.ts';
import { isSame, type Transition } from './transition.ts';

/**
 * Brings rows from before to after, whatever their kinds: a bounded number of statements for each kind, parents
 * before children. Only rows that still bear the version of `before` are changed.
 * @returns those that did not: somebody wrote in between
 */
export async function applyTransitions(
  store: RowStore,
  transitions: readonly Transition[],
): Promise<Transition[]> {
  const { order } = store.catalogue;
  const byKind = Map.groupBy(transitions, ({ kind }) => kind);
  const ofKind = (kind: string): Transition[] => byKind.get(kind) ?? [];
  const parked = await park(store, byKind);
  for (const kind of order) {
    const fresh = ofKind(kind).flatMap(({ before, after }) => (!before && after ? [after] : []));
    await store.insert(kind, parentsFirst(store.catalogue, kind, fresh));
  }
  const lost: Transition[] = [];
  for (const kind of order) {
    const changing = ofKind(kind).filter(({ before, after }) => before && after);
    const written = await store.update(
      kind,
      changing.map((one) => patchOf(one, parked.get(one.id))),
    );
    lost.push(...changing.filter(({ id }) => !written.has(id)));
  }
  for (const kind of order.toReversed()) {
    await store.remove(
      kind,
      ofKind(kind).flatMap(({ id, after }) => (after ? [] : [id])),
    );
  }
  return lost;
}

function patchOf({ id, before, after }: Transition, parked: readonly string[] = []): RowPatch {
  const patch = Object.fromEntries(
    Object.entries(after ?? {}).filter(
      ([field, value]) => parked.includes(field) || !isSame(before?.[field], value),
    ),
  );
  return { id, seen: (before?.version as number | undefined) ?? null, patch };
}

/**
 * Two rows may swap their names, and a new row may take the name of one that goes: whatever stands in the way of
 * another's name gets a name of its own first.
 * @returns the fields that were so emptied, by the id of the row
 */
async function park(store: RowStore, byKind: ReadonlyMap<string, Transition[]>) {
  const parked = new Map<string, string[]>();
  for (const unique of store.catalogue.uniques) {
    const inTheWay = blocking(unique, byKind.get(unique.kind) ?? []);
    if (inTheWay.length === 0) continue;
    const links = store.catalogue.links.filter(({ child }) => child === unique.kind);
    const { columns } = store.catalogue.tables.get(unique.kind) ?? {};
    const field = unique.fields.find(
      (one) => links.every((link) => link.field !== one) && PARKABLE.has(columns?.get(one)?.type ?? ''),
    );
    if (!field) {
      await store.remove(
        unique.kind,
        inTheWay.flatMap(({ id, after }) => (after ? [] : [id])),
      );
      continue;
    }
    const column = columns?.get(field);
    const parkedAs = (row: StoredRow): unknown => {
      if (column && !column.isRequired) return null;
      if (column?.type === 'date') return longAgo(inTheWay.findIndex(({ id }) => id === row.id));
      return typeof row[field] === 'number' ? -Number(row[field]) : row.id;
    };
    await store.update(
      unique.kind,
      inTheWay.map(({ id, before }) => ({
        id,
        seen: null,
        patch: before ? { [field]: parkedAs(before) } : {},
      })),
    );
    for (const { id } of inTheWay) parked.set(id, [...(parked.get(id) ?? []), field]);
  }
  return parked;
}

/** Types of columns that can hold a value of no meaning for a moment; a choice of a few words cannot. */
const PARKABLE: ReadonlySet<string> = new Set(['text', 'varchar', 'int4', 'date']);

/** Days before all programmes, so that what begins then still ends later. */
function longAgo(place: number): string {
  return new Date(Date.UTC(1000, 0, 1 + place)).toISOString().slice(0, 10);
}

function blocking({ fields }: Unique, transitions: readonly Transition[]): Transition[] {
  const keyOf = (row: StoredRow | null): string | null =>
    row && fields.every((field) => (row[field] ?? null) !== null)
      ? JSON.stringify(fields.map((field) => row[field]))
      : null;
  const wanted = new Set(transitions.map(({ after }) => keyOf(after)));
  wanted.delete(null);
  return transitions.filter(({ before, after }) => {
    const old = keyOf(before);
    return old !== null && wanted.has(old) && keyOf(after) !== old;
  });
}

/** Rows of one kind that refer to each other, so that none comes before the row that it refers to. */
function parentsFirst({ links }: Catalogue, kind: string, rows: readonly StoredRow[]): StoredRow[] {
  const fields = links
    .filter(({ child, parent }) => child === kind && parent === kind)
    .map(({ field }) => field);
  if (fields.length === 0) return [...rows];
  const placed: StoredRow[] = [];
  let waiting = [...rows];
  while (waiting.length > 0) {
    const ids = new Set(waiting.map(({ id }) => id));
    const free = waiting.filter((row) => fields.every((field) => !ids.has(String(row[field]))));
    if (free.length === 0) return [...placed, ...waiting];
    placed.push(...free);
    waiting = waiting.filter((row) => !free.includes(row));
  }
  return placed;
}
