import { builder } from '../../builder.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { UserErrorInterface } from '../../graphql/user-error-types.ts';
import { SessionStatus } from '../network/enums.ts';
import { updateSession } from './commands.ts';
import { findSession } from './reads.ts';
import { SessionRef } from './schema.ts';
import { StaleSessionError } from './update-errors.ts';

const SessionChanges = builder.inputType('SessionChanges', {
  description: 'What changes; what is absent stays as it is.',
  fields: (t) => ({
    title: t.string(),
    startsOn: t.field({ type: 'Date' }),
    endsOn: t.field({ type: 'Date' }),
    startTime: t.field({ type: 'LocalTime' }),
    endTime: t.field({ type: 'LocalTime' }),
    placeNote: t.string(),
    status: t.field({ type: SessionStatus }),
    cancelReason: t.string(),
  }),
});

const UpdateSessionInput = builder.inputType('UpdateSessionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({
      required: true,
      description: 'The version that the editor saw.',
    }),
    changes: t.field({ type: SessionChanges, required: true }),
  }),
});

builder.objectType(StaleSessionError, {
  name: 'StaleSessionError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof StaleSessionError,
  fields: (t) => ({
    current: t.prismaField({
      type: SessionRef,
      nullable: true,
      resolve: (query, { sessionId }, _args, context) => findSession(context, query, sessionId),
    }),
  }),
});

const UpdateSessionOk = builder.objectRef<{ sessionId: string }>('UpdateSessionOk').implement({
  isTypeOf: (value) => !(value instanceof UserError),
  fields: (t) => ({
    session: t.prismaField({
      type: SessionRef,
      nullable: true,
      resolve: (query, { sessionId }, _args, context) => findSession(context, query, sessionId),
    }),
  }),
});

const UpdateSessionResult = builder.unionType('UpdateSessionResult', {
  types: [UpdateSessionOk, StaleSessionError, InvalidInputError, NotAllowedError],
});

builder.mutationField('updateSession', (t) =>
  t.field({
    type: UpdateSessionResult,
    args: { input: t.arg({ type: UpdateSessionInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const result = await updateSession(context, input);
      return result instanceof UserError ? result : { sessionId: result.id };
    },
  }),
);
