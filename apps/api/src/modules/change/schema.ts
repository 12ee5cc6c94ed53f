import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError } from '../../graphql/user-error.ts';
import { Visibility } from '../network/enums.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { createNetwork } from './create-network.ts';
import { RowEditInputType } from './edit-inputs.ts';
import { editNetwork } from './edit-network.ts';
import './error-types.ts';
import { AlreadyUndoneError, LaterEditsError, StaleRowsError } from './errors.ts';
import './history-types.ts';
import { removeNetwork } from './remove-network.ts';
import { restoreRow } from './restore-row.ts';
import { changeOk, resultOf } from './result-types.ts';
import { RowKindType } from './row-kind-type.ts';
import { undoChange } from './undo-change.ts';

const EditNetworkInput = builder.inputType('EditNetworkInput', {
  fields: (t) => ({
    networkId: t.id({ required: true }),
    edits: t.field({
      type: [RowEditInputType],
      required: true,
      description: 'From 1 to 1,000; all are applied, or none.',
    }),
  }),
});

const CreateNetworkInput = builder.inputType('CreateNetworkInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    slug: t.string({ description: 'Absent: made from the name.' }),
    visibility: t.field({ type: Visibility }),
  }),
});

const RemoveNetworkInput = builder.inputType('RemoveNetworkInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

const UndoChangeInput = builder.inputType('UndoChangeInput', {
  fields: (t) => ({ changeSetId: t.id({ required: true }) }),
});

const RowStateToRestore = builder.enumType('RowStateToRestore', { values: ['before', 'after'] as const });

const RestoreRowInput = builder.inputType('RestoreRowInput', {
  description: 'Gives a row the state that an entry of history recorded, whatever came since.',
  fields: (t) => ({
    entryId: t.id({ required: true }),
    to: t.field({ type: RowStateToRestore, required: true }),
  }),
});

const MadeRowType = builder.objectRef<ChangeOutcome['made'][number]>('MadeRow').implement({
  description: 'A row that the call made, by the key under which the caller knows it.',
  fields: (t) => ({
    key: t.exposeString('key'),
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: RowKindType }),
  }),
});

const EditNetworkOk = changeOk('EditNetworkOk');
builder.objectField(EditNetworkOk, 'made', (t) =>
  t.field({ type: [MadeRowType], resolve: ({ made }) => [...made] }),
);

const EditNetworkResult = resultOf('EditNetworkResult', EditNetworkOk, [
  StaleRowsError,
  InvalidInputError,
  NotAllowedError,
]);
const CreateNetworkResult = resultOf('CreateNetworkResult', changeOk('CreateNetworkOk'), [
  InvalidInputError,
  NotAllowedError,
]);
const RemoveNetworkResult = resultOf('RemoveNetworkResult', changeOk('RemoveNetworkOk'), [
  StaleRowsError,
  NotAllowedError,
]);
const UndoChangeResult = resultOf('UndoChangeResult', changeOk('UndoChangeOk'), [
  LaterEditsError,
  AlreadyUndoneError,
  NotAllowedError,
]);
const RestoreRowResult = resultOf('RestoreRowResult', changeOk('RestoreRowOk'), [
  InvalidInputError,
  NotAllowedError,
]);

builder.mutationFields((t) => ({
  editNetwork: t.field({
    type: EditNetworkResult,
    description: 'The one way to change a network: all edits are applied, or none.',
    args: { input: t.arg({ type: EditNetworkInput, required: true }) },
    resolve: (_root, { input }, context) => editNetwork(context, input),
  }),
  createNetwork: t.field({
    type: CreateNetworkResult,
    args: { input: t.arg({ type: CreateNetworkInput, required: true }) },
    resolve: (_root, { input }, context) => createNetwork(context, input),
  }),
  removeNetwork: t.field({
    type: RemoveNetworkResult,
    args: { input: t.arg({ type: RemoveNetworkInput, required: true }) },
    resolve: (_root, { input }, context) => removeNetwork(context, input),
  }),
  undoChange: t.field({
    type: UndoChangeResult,
    description: 'Takes a change back whole; undoing an undo does it again.',
    args: { input: t.arg({ type: UndoChangeInput, required: true }) },
    resolve: (_root, { input }, context) => undoChange(context, String(input.changeSetId)),
  }),
  restoreRow: t.field({
    type: RestoreRowResult,
    args: { input: t.arg({ type: RestoreRowInput, required: true }) },
    resolve: (_root, { input }, context) => restoreRow(context, String(input.entryId), input.to),
  }),
}));
