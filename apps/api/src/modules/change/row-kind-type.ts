import { EDITABLE_KINDS } from '@leerkring/contract/edit-models';
import { builder } from '../../builder.ts';
import { ROW_KINDS } from './row-kinds.ts';

export const RowKindType = builder.enumType('RowKind', {
  description: 'The kinds of rows that a change can touch.',
  values: ROW_KINDS,
});

export const EditableRowKind = builder.enumType('EditableRowKind', {
  description: 'The kinds of rows that coordinators edit.',
  values: EDITABLE_KINDS,
});
