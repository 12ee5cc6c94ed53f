import type { EditField, EditFieldType } from '@leerkring/contract/edit-fields';
import { EDIT_MODELS, EDITABLE_KINDS, type EditableKind } from '@leerkring/contract/edit-models';
import type { RowEdit } from '@leerkring/contract/edit-rules';
import type { InputFieldBuilder, InputRef, InputType, SchemaTypes } from '@pothos/core';
import { builder } from '../../builder.ts';
import { DayPart } from '../availability/enums.ts';
import { DelegationUnit } from '../group/schema.ts';
import { LearningAim } from '../meeting-format/schema.ts';
import * as shared from '../network/enums.ts';
import { OrganisationKind } from '../organisation/schema.ts';
import { SchoolHolidayRegion } from '../school-holiday/schema.ts';
import { OutcomeKind } from '../session/schema.ts';
import { EditableRowKind } from './row-kind-type.ts';
import { modelName } from './row-kinds.ts';

type AnyInput = InputType<SchemaTypes>;

/** The enumerations that a column can have; scalars are known to the builder by name. */
const ENUMS: Partial<Record<EditFieldType, unknown>> = {
  CountUnit: shared.CountUnit,
  DayPart,
  DelegationUnit,
  GroupColor: shared.GroupColor,
  GroupKind: shared.GroupKind,
  LearningAim,
  NormScope: shared.NormScope,
  OrganisationKind,
  OutcomeKind,
  RegistrationState: shared.RegistrationState,
  RequirementLevel: shared.RequirementLevel,
  SchoolHolidayRegion,
  SessionStatus: shared.SessionStatus,
  Visibility: shared.Visibility,
};

const KEY = 'Name of a new row: other edits of the same call refer to it as "#key" wherever an id is asked.';

/** One edit, of which exactly one kind is given. */
export type RowEditInput = Partial<Record<EditableKind, RowEdit>> & {
  remove?: RemoveRow;
  order?: OrderRows;
};
export interface RemoveRow {
  kind: EditableKind;
  id: string;
  version: number;
}
export interface OrderRows {
  kind: EditableKind;
  ids: string[];
}

const RemoveRowInput = builder.inputType('RemoveRowInput', {
  description: 'Removes a row with all that hangs on it.',
  fields: (t) => ({
    kind: t.field({ type: EditableRowKind, required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
  }),
});

const OrderRowsInput = builder.inputType('OrderRowsInput', {
  description: 'Gives these rows the positions 1, 2, 3 …; versions are neither asked nor raised.',
  fields: (t) => ({
    kind: t.field({ type: EditableRowKind, required: true }),
    ids: t.idList({ required: true }),
  }),
});

type Fields = InputFieldBuilder<SchemaTypes, 'InputObject'>;

function editInput(kind: EditableKind) {
  return builder.inputType(`${modelName(kind)}EditInput`, {
    description:
      'Without id a new row. With one the version that the editor saw, and what changes: absent stays, null empties.',
    fields: (t) => {
      const field = t as unknown as Fields;
      const columns = Object.entries(EDIT_MODELS[kind]).map(([name, column]) => [
        name,
        columnField(field, column),
      ]);
      return {
        id: t.id(),
        version: t.int(),
        key: t.string({ description: KEY }),
        ...Object.fromEntries(columns),
      };
    },
  });
}

function columnField(field: Fields, { type, isList, isVirtual, refersTo }: EditField) {
  const ref = (ENUMS[type] ?? type) as AnyInput;
  const description = isVirtual
    ? 'Found by its name, or made.'
    : refersTo && refersTo !== 'organisation'
      ? `Id, or #key, of a ${refersTo}.`
      : undefined;
  return field.field({ type: (isList ? [ref] : ref) as AnyInput, description });
}

export const RowEditInputType = builder.inputRef<RowEditInput>('RowEditInput').implement({
  description: 'One edit of one row, or of the order of some.',
  isOneOf: true,
  fields: (t) =>
    ({
      ...Object.fromEntries(EDITABLE_KINDS.map((kind) => [kind, t.field({ type: editInput(kind) })])),
      remove: t.field({ type: RemoveRowInput }),
      order: t.field({ type: OrderRowsInput }),
    }) as never,
}) as InputRef<RowEditInput>;
