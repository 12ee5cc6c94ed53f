import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { NotAllowedError } from '../graphql/user-error.ts';

/** A subscription has no union to answer with, so a refusal is an error, in the words of all refusals. */
export function notAllowed({ language }: Context): GraphQLError {
  return new GraphQLError(new NotAllowedError().messages[language], { extensions: { code: 'NOT_ALLOWED' } });
}
