import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';
import { keepAnswers } from './answer-cache.ts';
import { documentLimits, noSubscriptions } from './limits.ts';
import { DATABASE_UNAVAILABLE, plainError } from './plain-error.ts';
import { checkRequestValues } from './request-values.ts';

/** More tokens than the largest document of the app has. */
export const MAX_TOKENS = 1500;

/** Apollo Server with our limits. What is a bug of ours is logged, and told without its insides. */
export function makeGraphqlServer(
  log: FastifyBaseLogger,
  { demoMode: introspection, keepAnswersAfterMs }: { demoMode: boolean; keepAnswersAfterMs?: number },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: [documentLimits, noSubscriptions],
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Nobody caches by its hints, and it looks at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      checkRequestValues,
      answerUnavailable,
      keepAnswers(keepAnswersAfterMs),
    ],
    // Documents kept by hash would grow in memory as anybody likes; the app sends its own whole.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => plainError(formatted, error, log),
  });
}

/** An answer that the database did not give is 503, so that whoever asks tries again later. */
const answerUnavailable: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (errors?.some(({ extensions }) => extensions?.code === DATABASE_UNAVAILABLE)) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '5');
        }
      },
    };
  },
};
