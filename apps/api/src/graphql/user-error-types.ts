import { builder } from '../builder.ts';
import { InvalidInputError, NotAllowedError, type UserError } from './user-error.ts';

export const UserErrorInterface = builder.interfaceRef<UserError>('UserError').implement({
  description: 'A failure that a user can do something about.',
  fields: (t) => ({
    message: t.string({
      description: "In the reader's language.",
      resolve: (error, _args, context) => error.messages[context.language],
    }),
  }),
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof InvalidInputError,
  fields: (t) => ({
    path: t.stringList({
      description: 'Where in the input.',
      resolve: (error) => [...error.path],
    }),
  }),
});

builder.objectType(NotAllowedError, {
  name: 'NotAllowedError',
  interfaces: [UserErrorInterface],
  isTypeOf: (value) => value instanceof NotAllowedError,
});
