import { rowFaults } from '@leerkring/contract/edit-checks';
import { EDIT_MODELS, type EditableKind } from '@leerkring/contract/edit-models';
import { faultAt } from '../../graphql/input-fault.ts';
import type { InvalidInputError } from '../../graphql/user-error.ts';
import type { Unique } from './catalogue.ts';
import { findDoubles } from './doubles.ts';
import type { EditPlan, PlannedRow } from './edit-plan.ts';
import type { ParsedRow } from './parse-edits.ts';
import type { StoredRow } from './stored-row.ts';

type Edited = PlannedRow & { after: StoredRow; edit: ParsedRow };

/** The first rule that the rows would break as they will be, at the field of the edit that breaks it. */
export async function checkPlan(plan: EditPlan): Promise<InvalidInputError | null> {
  const edited = [...plan.rows.values()].filter(
    (row): row is Edited => row.after !== null && row.edit !== null,
  );
  for (const { after, edit } of edited) {
    const [fault] = rowFaults(edit.kind, after);
    if (fault) return faultAt([...edit.path, fault.field], fault.code);
  }
  return goneFault(plan, edited) ?? (await circleFault(plan, edited)) ?? doubleFault(plan, edited);
}

/** An edit may not refer to what another edit of the call removes. */
function goneFault({ rows }: EditPlan, edited: readonly Edited[]): InvalidInputError | null {
  for (const { edit } of edited) {
    for (const [name, { refersTo }] of Object.entries(EDIT_MODELS[edit.kind])) {
      const target = edit.values[name];
      if (refersTo && typeof target === 'string' && rows.get(target)?.after === null) {
        return faultAt([...edit.path, name], 'unknownKey');
      }
    }
  }
  return null;
}

/** A region is no part of itself, by whatever way. */
async function circleFault(plan: EditPlan, edited: readonly Edited[]): Promise<InvalidInputError | null> {
  for (const { child, parent, field } of plan.store.catalogue.links) {
    if (child !== parent) continue;
    const moved = edited.filter(({ kind, edit }) => kind === child && typeof edit.values[field] === 'string');
    if (moved.length === 0) continue;
    const parents = new Map<string, unknown>();
    for (const { row } of await plan.store.find(child, 'networkId', [plan.networkId])) {
      parents.set(row.id, row[field]);
    }
    for (const { id, after } of plan.rows.values()) parents.set(id, after?.[field]);
    for (const { id, edit } of moved) {
      const seen = new Set<unknown>();
      for (let at: unknown = id; typeof at === 'string' && !seen.has(at); at = parents.get(at)) {
        seen.add(at);
        if (parents.get(at) === id) return faultAt([...edit.path, field], 'invalid');
      }
    }
  }
  return null;
}

/** What the database lets stand only once stands only once; of two edits of a call the later one is told. */
async function doubleFault(plan: EditPlan, edited: readonly Edited[]): Promise<InvalidInputError | null> {
  const doubles = await findDoubles(plan.store, [...plan.rows.values()]);
  const told = doubles.flatMap((double) => {
    const edit = edited.find(({ id }) => id === double.id)?.edit;
    return edit ? [{ edit, unique: double.unique }] : [];
  });
  const last = told.at(-1);
  if (!last) return null;
  return faultAt([...last.edit.path, fieldOf(last.unique, last.edit)], codeOf(last.unique));
}

/** The field that people mend: the one that the edit names, rather than what it hangs on. */
function fieldOf({ fields }: Unique, { kind, values }: ParsedRow): string {
  const columns = EDIT_MODELS[kind as EditableKind];
  const own = fields.filter((field) => columns[field]);
  return (
    own.find((field) => columns[field]?.refersTo === null && field in values) ??
    own.find((field) => columns[field]?.refersTo === null) ??
    own.at(-1) ??
    'id'
  );
}

const codeOf = ({ fields }: Unique) =>
  fields.includes('sequence') || fields.includes('position') ? 'invalid' : 'doubleName';
