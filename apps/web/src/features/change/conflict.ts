/** One edit of a row, as it is sent: one key, the kind, with the fields that change. */
export type Edit = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, unknown>>;

/** What the server says of a row that somebody changed or removed since the editor saw it. */
export interface StaleRow {
  kind: string;
  id: string;
  name: string;
  isRemoved: boolean;
  version: number;
  /** The row as it is now, by the same names as an edit; null when it is gone. */
  current: Fields | null;
  changedBy: string | null;
  changedAt: string | null;
  /** The entry of the history from which a removed row can be made again. */
  removalEntryId: string | null;
}

export interface ConflictField {
  field: string;
  theirs: unknown;
  mine: unknown;
}

/** A row about which the editor must choose. */
export interface Conflict extends Omit<StaleRow, 'current'> {
  /** She wanted to remove it; there are no fields then. */
  wantsRemoval: boolean;
  /** Only fields in which the two differ. */
  fields: readonly ConflictField[];
}

/** By row and field, whose value it is to be; `row` stands for a removal, and for bringing a row back. */
export type Choices = Readonly<Record<string, Readonly<Record<string, 'mine' | 'theirs'>>>>;

export const WHOLE_ROW = 'row';

const NOT_FIELDS = new Set(['id', 'version', 'key']);

/**
 * What there is to choose about. A row on which both wish the same (the same values, or to remove it) is left out:
 * there is nothing to choose.
 */
export function conflictsOf(edits: readonly Edit[], stale: readonly StaleRow[]): Conflict[] {
  return stale.flatMap(({ current, ...row }): Conflict[] => {
    const wantsRemoval = edits.some((edit) => removalOf(edit)?.id === row.id);
    if (wantsRemoval) return row.isRemoved ? [] : [{ ...row, wantsRemoval, fields: [] }];
    const mine = Object.assign({}, ...edits.map((edit) => fieldsFor(edit, row.id)));
    const fields = Object.entries(mine)
      .map(([field, value]) => ({ field, mine: value, theirs: current?.[field] }))
      .filter(({ mine: one, theirs: other }) => row.isRemoved || !isSame(one, other));
    return fields.length > 0 ? [{ ...row, wantsRemoval, fields }] : [];
  });
}

/**
 * The edits to send again: on the newer versions, with only those fields of a contested row that are to be mine.
 * @param versions the newer version of each row that is there (again); an edit of any other stale row is let go
 */
export function resolveEdits(
  edits: readonly Edit[],
  stale: readonly StaleRow[],
  choices: Choices,
  versions: ReadonlyMap<string, number>,
): Edit[] {
  const staleIds = new Set(stale.map((row) => row.id));
  return edits.flatMap((edit) => {
    const [kind, value] = only(edit);
    const id = isFields(value) ? value.id : undefined;
    if (typeof id !== 'string' || !staleIds.has(id) || !isFields(value)) return [edit];
    const version = versions.get(id);
    if (version === undefined) return [];
    const chosen = choices[id] ?? {};
    if (kind === 'remove') return chosen[WHOLE_ROW] === 'mine' ? [{ remove: { ...value, version } }] : [];
    const kept = Object.entries(value).filter(
      ([field]) => !NOT_FIELDS.has(field) && (chosen[field] ?? chosen[WHOLE_ROW]) === 'mine',
    );
    return kept.length > 0 ? [{ [kind]: { id, version, ...Object.fromEntries(kept) } }] : [];
  });
}

function removalOf(edit: Edit): Fields | undefined {
  return isFields(edit.remove) ? edit.remove : undefined;
}

/** The fields that one edit changes of one row; none where it is about another. */
function fieldsFor(edit: Edit, id: string): Fields {
  const [kind, value] = only(edit);
  if (kind === 'remove' || !isFields(value) || value.id !== id) return {};
  return Object.fromEntries(Object.entries(value).filter(([field]) => !NOT_FIELDS.has(field)));
}

function only(edit: Edit): [string, unknown] {
  return Object.entries(edit).find(([, value]) => value != null) ?? ['', undefined];
}

/** Nothing, however it is said, is the same; so are two lists with the same in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one === '' ? null : (one ?? null)) === JSON.stringify(other ?? null);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
