import { EDIT_LIMITS } from '@leerkring/contract/edit-limits';
import { EDIT_MODELS, EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';
import { editRules, type RowEdit } from '@leerkring/contract/edit-rules';
import { newId } from '../../commands/new-id.ts';
import { faultAt, inputFault } from '../../graphql/input-fault.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import type { InvalidInputError } from '../../graphql/user-error.ts';
import type { OrderRows, RemoveRow, RowEditInput } from './edit-inputs.ts';

type Path = readonly string[];

/** An edit of one row, new or existing: what it says, with the place where it says so. */
export interface ParsedRow {
  kind: EditableKind;
  id: string;
  isNew: boolean;
  version: number | null;
  key: string | null;
  /** Only what is given; text without letters is null. */
  values: Record<string, unknown>;
  path: Path;
}
export interface ParsedRemoval {
  kind: EditableKind;
  id: string;
  version: number;
  path: Path;
}
export interface ParsedOrder {
  kind: EditableKind;
  ids: string[];
  path: Path;
}

export interface ParsedEdits {
  rows: ParsedRow[];
  removals: ParsedRemoval[];
  orders: ParsedOrder[];
}

/** Checks all that can be known of edits without the database, and gives ids to what is new and to the keys that name it. */
export function parseEdits(edits: readonly RowEditInput[]): ParsedEdits | InvalidInputError {
  if (edits.length === 0) return faultAt(['edits'], 'required');
  if (edits.length > EDIT_LIMITS.edits) return faultAt(['edits'], 'tooMany');
  const parsed: ParsedEdits = { rows: [], removals: [], orders: [] };
  for (const [index, edit] of edits.entries()) {
    const fault = parseEdit(edit, ['edits', String(index)], parsed);
    if (fault) return fault;
  }
  return doubleFault(parsed) ?? resolveKeys(parsed) ?? parsed;
}

function parseEdit(edit: RowEditInput, path: Path, { rows, removals, orders }: ParsedEdits) {
  if (edit.remove) return parseRemoval(edit.remove, [...path, 'remove'], removals);
  if (edit.order) return parseOrder(edit.order, [...path, 'order'], orders);
  const kind = EDITABLE_KINDS.find((one) => edit[one]);
  if (!kind) return faultAt(path, 'required');
  const parsed = editRules[kind].safeParse(plainInput(edit[kind]));
  if (!parsed.success) return inputFault(parsed.error, [...path, kind]);
  const { id, version, key, ...values } = parsed.data;
  if (kind === 'network' && !id) return faultAt([...path, kind, 'id'], 'required');
  rows.push({
    kind,
    id: id ?? newId(),
    isNew: !id,
    version: version ?? null,
    key: key ?? null,
    values: givenValues(kind, values),
    path: [...path, kind],
  });
  return null;
}

function parseRemoval({ kind, id, version }: RemoveRow, path: Path, removals: ParsedRemoval[]) {
  // A network goes by a call of its own.
  if (kind === 'network') return faultAt([...path, 'kind'], 'invalid');
  removals.push({ kind, id: String(id), version, path });
  return null;
}

function parseOrder({ kind, ids }: OrderRows, path: Path, orders: ParsedOrder[]) {
  if (!EDIT_MODELS[kind].position) return faultAt([...path, 'kind'], 'invalid');
  if (ids.length > EDIT_LIMITS.ordered) return faultAt([...path, 'ids'], 'tooMany');
  if (new Set(ids).size < ids.length) return faultAt([...path, 'ids'], 'doubleKey');
  orders.push({ kind, ids: ids.map(String), path });
  return null;
}

/** Absent stays absent; text of nothing but blanks says nothing. */
function givenValues(kind: EditableKind, values: Omit<RowEdit, 'id'>): Record<string, unknown> {
  const fields = EDIT_MODELS[kind];
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const isBlank = typeof value === 'string' && fields[name]?.isOptional && value.trim() === '';
        return [name, isBlank ? null : value];
      }),
  );
}

/** One row is edited once in a call, or removed; and a key names one row. */
function doubleFault({ rows, removals }: ParsedEdits): InvalidInputError | null {
  const ids = new Set<string>();
  for (const { id, path } of [...rows, ...removals]) {
    if (ids.has(id)) return faultAt([...path, 'id'], 'doubleKey');
    ids.add(id);
  }
  const keys = new Set<string>();
  for (const { key, path } of rows) {
    if (key !== null && keys.has(key)) return faultAt([...path, 'key'], 'doubleKey');
    if (key !== null) keys.add(key);
  }
  return null;
}

/** Puts ids in the place of "#key"; a key must name a row of the kind that is asked. */
function resolveKeys({ rows, orders }: ParsedEdits): InvalidInputError | null {
  const named = new Map(rows.filter(({ key }) => key !== null).map((row) => [`#${row.key}`, row]));
  for (const { kind, values, path } of rows) {
    for (const [name, { refersTo }] of Object.entries(EDIT_MODELS[kind])) {
      const value = values[name];
      if (!refersTo || typeof value !== 'string' || !value.startsWith('#')) continue;
      const target = named.get(value);
      if (target?.kind !== refersTo) return faultAt([...path, name], 'unknownKey');
      values[name] = target.id;
    }
  }
  for (const { kind, ids, path } of orders) {
    for (const [index, id] of ids.entries()) {
      if (!id.startsWith('#')) continue;
      const target = named.get(id);
      if (target?.kind !== kind) return faultAt([...path, 'ids', String(index)], 'unknownKey');
      ids[index] = target.id;
    }
  }
  return null;
}
