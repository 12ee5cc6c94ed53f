import { builder } from '../../builder.ts';
import { UserErrorInterface } from '../../graphql/user-error-types.ts';
import { findSession } from '../session/reads.ts';
import {
  AlreadyUndoneError,
  type LaterEdit,
  LaterEditsError,
  type StaleRow,
  StaleRowsError,
} from './errors.ts';
import { RowKindType } from './row-kind-type.ts';

const StaleRowType = builder.objectRef<StaleRow>('StaleRow').implement({
  description: 'A row that is not as the editor saw it, as it is now.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RowKindType }),
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    isRemoved: t.boolean({ resolve: ({ current }) => current === null }),
    version: t.exposeInt('version'),
    current: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Its values by the names of the edit input; null when it is removed.',
      resolve: ({ current }) => current,
    }),
    session: t.prismaField({
      type: 'Session',
      nullable: true,
      description: 'Of a session: as it is now.',
      resolve: (query, { kind, id }, _args, context) =>
        kind === 'session' ? findSession(context, query, id) : null,
    }),
    removalEntryId: t.exposeID('removalEntryId', {
      nullable: true,
      description: 'Of a removed row: the entry of history that restoreRow brings it back from.',
    }),
    changedBy: t.exposeString('changedBy', { nullable: true }),
    changedAt: t.expose('changedAt', { type: 'DateTime', nullable: true }),
  }),
});

builder.objectType(StaleRowsError, {
  name: 'StaleRowsError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof StaleRowsError,
  fields: (t) => ({ rows: t.field({ type: [StaleRowType], resolve: ({ rows }) => [...rows] }) }),
});

builder.objectType(AlreadyUndoneError, {
  name: 'AlreadyUndoneError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof AlreadyUndoneError,
});

const LaterEditType = builder.objectRef<LaterEdit>('LaterEdit').implement({
  fields: (t) => ({ kind: t.exposeString('kind'), name: t.exposeString('name') }),
});

builder.objectType(LaterEditsError, {
  name: 'LaterEditsError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof LaterEditsError,
  fields: (t) => ({ edits: t.field({ type: [LaterEditType], resolve: (error) => [...error.edits] }) }),
});
