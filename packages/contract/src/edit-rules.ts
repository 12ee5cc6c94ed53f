import { z } from 'zod';
import { rowFaults } from './edit-checks.ts';
import type { EditField } from './edit-fields.ts';
import { EDIT_MODELS, EDITABLE_KINDS, type EditableKind } from './edit-models.ts';
import type { InputFault } from './text-import-fields.ts';

/** One edit of a row as rules see it: days and times as text, absent means "leave". */
export interface RowEdit {
  /** Absent for a new row. */
  id?: string | null | undefined;
  /** The version that the editor saw. */
  version?: number | null | undefined;
  /** The name by which other edits of the same call refer to a new row, as "#key". */
  key?: string | null | undefined;
  [column: string]: unknown;
}

const fault = (code: InputFault): { error: string } => ({ error: code });

const reference = {
  id: z.string().min(1).max(64, fault('invalid')).nullish(),
  version: z.int(fault('invalid')).nullish(),
  key: z
    .string()
    .regex(/^[\w-]{1,40}$/, fault('invalid'))
    .nullish(),
};

/** For each kind of row the rule of one edit; issues bear a code of InputFault and the path of the field. */
export const editRules: Readonly<Record<EditableKind, z.ZodType<RowEdit>>> = Object.fromEntries(
  EDITABLE_KINDS.map((kind) => [kind, editRule(kind)]),
) as Record<EditableKind, z.ZodType<RowEdit>>;

function editRule(kind: EditableKind): z.ZodType<RowEdit> {
  const fields = Object.entries(EDIT_MODELS[kind]);
  const columns = Object.fromEntries(fields.map(([name, field]) => [name, fieldRule(field)]));
  return z.object({ ...reference, ...columns }).superRefine((edit: RowEdit, context) => {
    const add = (field: string, code: InputFault): void =>
      context.addIssue({ code: 'custom', message: code, path: [field] });
    if (edit.id) {
      if (typeof edit.version !== 'number') add('version', 'required');
      if (edit.key) add('key', 'invalid');
    }
    for (const [name, field] of fields) {
      if (!edit.id && field.isRequired && isNothing(edit[name])) add(name, 'required');
    }
    const row = edit.id ? edit : withBlanks(kind, edit);
    for (const { field, code } of rowFaults(kind, row)) add(field, code);
  });
}

/** Null only where nothing may be kept. */
function fieldRule({ rule, isOptional }: EditField): z.ZodType {
  if (isOptional) return rule.nullish();
  return rule.nullish().refine((value) => value !== null, fault('required'));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A new row as it would be: what is absent is nothing, but for what the database fills in. */
function withBlanks(kind: EditableKind, edit: RowEdit): RowEdit {
  const blanks = Object.entries(EDIT_MODELS[kind]).map(([name, { type, isOptional }]) => {
    return [name, isOptional ? null : type === 'Boolean' ? false : undefined];
  });
  const given = Object.entries(edit).filter(([, value]) => value !== undefined);
  const row = { ...Object.fromEntries(blanks), ...Object.fromEntries(given) };
  return kind === 'session'
    ? { ...row, endsOn: row.endsOn ?? row.startsOn, status: row.status ?? 'planned' }
    : row;
}
