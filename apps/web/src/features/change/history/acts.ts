import { FIELD_WORDS } from '../field-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the history keeps of one row in one change. */
export interface RowChange {
  id: string;
  kind: string;
  rowId: string;
  name: string;
  before: Fields | null;
  after: Fields | null;
  references: readonly { id: string; name: string }[];
}

/** What was done, as one would say it; several rows of one kind that were added or removed are one act. */
export type Act =
  | { do: 'added' | 'removed'; kind: string; name: string | null; count: number }
  | { do: 'moved'; kind: string; name: string; from: string; to: string }
  | { do: 'cancelled' | 'confirmed' | 'revived'; kind: string; name: string; on: string }
  | { do: 'changed'; kind: string; name: string; fields: readonly string[] };

/** A field that differs, with both values; for a row that came or went one side is null. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Rows of one kind up to this many are named one by one. */
const NAMED = 3;

/** What is worth showing of a row: the fields that people edit, in the order of their forms. */
export function fieldChanges({ kind, before, after }: RowChange): FieldChange[] {
  const fields = Object.keys((FIELD_WORDS as Record<string, object>)[kind] ?? {});
  return fields
    .filter((field) => field !== 'seriesId' && field !== 'position')
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((one) => !isEmpty(one.before) || !isEmpty(one.after))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** Sums a change up, the plainest words first: a move is a move, not a change of two days. */
export function actsOf(changes: readonly RowChange[]): Act[] {
  const byAct = new Map<string, { do: 'added' | 'removed'; rows: RowChange[] }>();
  const others: Act[] = [];
  for (const row of changes) {
    const act = row.before === null ? 'added' : row.after === null ? 'removed' : null;
    if (!act) others.push(...actOn(row));
    else {
      const key = `${act} ${row.kind}`;
      const known = byAct.get(key);
      if (known) known.rows.push(row);
      else byAct.set(key, { do: act, rows: [row] });
    }
  }
  const counted = [...byAct.values()].flatMap(({ do: act, rows }): Act[] =>
    rows.length > NAMED
      ? [{ do: act, kind: rows[0]?.kind ?? '', name: null, count: rows.length }]
      : rows.map(({ kind, name }) => ({ do: act, kind, name, count: 1 })),
  );
  return [...others, ...counted];
}

function actOn(row: RowChange): Act[] {
  const { kind, name, before, after } = row;
  if (!before || !after) return [];
  const fields = fieldChanges(row).map((one) => one.field);
  const on = String(after.startsOn);
  if (kind === 'session' && fields.includes('status')) {
    if (after.status === 'cancelled') return [{ do: 'cancelled', kind, name, on }];
    if (after.status === 'confirmed' && fields.length === 1) return [{ do: 'confirmed', kind, name, on }];
    if (before.status === 'cancelled') return [{ do: 'revived', kind, name, on }];
  }
  const daysOnly = fields.every((field) => field === 'startsOn' || field === 'endsOn');
  if (kind === 'session' && fields.includes('startsOn') && daysOnly) {
    return [{ do: 'moved', kind, name, from: String(before.startsOn), to: on }];
  }
  // Only its place in a row, or something that nobody sees.
  return [{ do: 'changed', kind, name, fields }];
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
