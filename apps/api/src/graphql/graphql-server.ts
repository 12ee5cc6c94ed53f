import { ApolloServer } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { PothosValidationError } from '@pothos/core';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';
import { documentLimits } from './limits.ts';
import { checkRequestValues } from './request-values.ts';

/** More tokens than the largest document of the app has. */
const MAX_TOKENS = 1500;

/** Apollo Server with our limits. What is a bug of ours is logged, and told without its insides. */
export function makeGraphqlServer(log: FastifyBaseLogger, introspection: boolean): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: [documentLimits],
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [ApolloServerPluginLandingPageDisabled(), checkRequestValues],
    // Documents kept by hash would grow in memory as anybody likes; the app sends its own whole.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => plainError(formatted, error, log),
  });
}

function plainError(
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
  log.error({ err: cause, path: formatted.path }, 'A resolver failed');
  return {
    message: isDatabaseGone(cause)
      ? 'De database is nu niet bereikbaar. Probeer het zo weer. / The database cannot be reached now. Please try again.'
      : 'Er ging hier iets mis; het is vastgelegd. / Something went wrong here; it has been recorded.',
    path: formatted.path,
    extensions: { code: isDatabaseGone(cause) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
  };
}

/** Prisma's codes for a server that is not there, and the driver's own word for it. */
function isDatabaseGone(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return (
    ['P1001', 'P1002', 'P1008', 'P1017', 'P2024'].includes(code ?? '') || /ECONNREFUSED/.test(message ?? '')
  );
}
