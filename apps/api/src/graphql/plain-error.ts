import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { PothosValidationError } from '@pothos/core';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { DATABASE_GONE, isDatabaseGone } from '../http/database-gone.ts';

/** The code of an answer that there is none now; it is asked again with reason. */
export const DATABASE_UNAVAILABLE = 'DATABASE_UNAVAILABLE';

/** What is told of an error. What is a bug of ours is logged, and told without its insides. */
export function plainError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: FastifyBaseLogger,
): GraphQLFormattedError {
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  const cause = unwrapResolverError(error);
  if (cause instanceof PothosValidationError) {
    return {
      message: cause.message,
      path: formatted.path,
      extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT },
    };
  }
  const isGone = isDatabaseGone(cause);
  if (isGone) log.warn({ path: formatted.path }, 'The database cannot be reached');
  else log.error({ err: cause, path: formatted.path }, 'A resolver failed');
  return {
    message: isGone
      ? DATABASE_GONE
      : 'Er ging hier iets mis; het is vastgelegd. / Something went wrong here; it has been recorded.',
    path: formatted.path,
    extensions: { code: isGone ? DATABASE_UNAVAILABLE : ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}
