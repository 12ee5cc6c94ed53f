import { EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';

/** Rows that a change can take along or make, though no edit names them. */
const ALONGSIDE = [
  'membership',
  'groupMember',
  'person',
  'organisation',
  'schoolHoliday',
  'availability',
  'datePoll',
] as const;

/** Every kind of row of which history tells: the name of its model, small. */
export type RowKind = EditableKind | (typeof ALONGSIDE)[number];

export const ROW_KINDS: readonly RowKind[] = [...EDITABLE_KINDS, ...ALONGSIDE];

/** The name of the model, as the audit trail has it. */
export function modelName(kind: string): string {
  return `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
}

/** The kind by the name of its model. */
export function kindOf(model: string): string {
  return `${model[0]?.toLowerCase()}${model.slice(1)}`;
}

export function isRowKind(kind: string): kind is RowKind {
  return (ROW_KINDS as readonly string[]).includes(kind);
}
