import { builder } from '../../builder.ts';
import { type NotAllowedError, UserError } from '../../graphql/user-error.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { findChangedNetwork, findChangedSessions, findChangeSet } from './reads.ts';

/** What every change answers: its change set, and what is to be seen of it now. */
export function changeOk(name: string) {
  return builder.objectRef<ChangeOutcome>(name).implement({
    fields: (t) => ({
      changeSet: t.prismaField({
        type: 'ChangeSet',
        nullable: true,
        description: 'Null when everything was so already.',
        resolve: (query, { changeSetId }, _args, context) => findChangeSet(context, query, changeSetId),
      }),
      network: t.prismaField({
        type: 'Network',
        nullable: true,
        description: 'Null when it is gone.',
        resolve: (query, { networkId }, _args, context) => findChangedNetwork(context, query, networkId),
      }),
      sessions: t.prismaField({
        type: ['Session'],
        description: 'Those that were touched and are still there.',
        resolve: (query, { sessionIds }, _args, context) => findChangedSessions(context, query, sessionIds),
      }),
      removedSessionIds: t.idList({ resolve: ({ removedSessionIds }) => [...removedSessionIds] }),
    }),
  });
}

/** A union of an answer and the errors that it can be; each error knows its own type. */
export function resultOf<Ok extends string>(
  name: Ok,
  ok: ReturnType<typeof changeOk>,
  errors: readonly (abstract new (...args: never[]) => UserError)[],
) {
  return builder.unionType(name, {
    types: [ok, ...(errors as readonly (typeof NotAllowedError)[])],
    resolveType: (value) => (value instanceof UserError ? (value.constructor as typeof NotAllowedError) : ok),
  });
}
