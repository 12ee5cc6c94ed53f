import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { DatabaseWatch } from '@leerkring/db/database-watch';
import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { registerSignIn } from './auth/register-sign-in.ts';
import { makeSignIn } from './auth/sign-in.ts';
import type { Clock, Context } from './context.ts';
import { makeGraphqlServer } from './graphql/graphql-server.ts';
import { DATABASE_UNAVAILABLE } from './graphql/plain-error.ts';
import { DATABASE_GONE, isDatabaseGone } from './http/database-gone.ts';
import { allowLoopbackOnly, refuseBadHosts, refuseUnstorableText } from './http/guards.ts';
import { type Asking, requestContext } from './http/request-context.ts';
import { watchRoutes } from './http/route-access.ts';
import { registerWebFiles } from './http/web-files.ts';
import { startLive } from './live/live.ts';
import { registerLiveSocket } from './live/register-live-socket.ts';
import { registerEmbeds } from './modules/embed/routes.ts';
import { registerExports } from './modules/export/routes.ts';
import { registerFeeds } from './modules/feed/routes.ts';
import { registerImports } from './modules/text-import/routes.ts';

/** What a reader is told of a fault of ours; the rest is in the log. */
const FAILED = 'Er ging hier iets mis; het is vastgelegd. / Something went wrong here; it has been recorded.';

/** How long a request that is under way may hold up the end; a client that never finishes its own would for ever. */
const CLOSING_MS = 1000;

/** Bodies beyond this are refused with 413. */
const BODY_BYTES = 200 * 1024;

export interface ServerOptions {
  prisma: PrismaClient;
  clock: Clock;
  secret: string;
  demoMode: boolean;
  baseUrl?: string;
  /** Where the built web app lies; without it only the API is served. */
  webDir?: string;
  logger?: FastifyBaseLogger;
  /** Of a PostgreSQL server: whether it is there, and news from other processes. */
  watch?: DatabaseWatch;
  /** Answers to queries that take longer (milliseconds) are kept while nothing changes; Infinity keeps none. */
  keepAnswersAfterMs?: number;
}

/** Builds the whole server without listening: GraphQL, sign-in, feeds and the web app on one port. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = options.logger ?? pino({ level: 'silent' });
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    trustProxy: !options.demoMode,
    // Other upgrades (HTTP/2 without encryption) are left unheeded, as HTTP says they may be.
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' },
  });
  watchRoutes(app);
  await app.register(helmet, { contentSecurityPolicy: false, hsts: !options.demoMode });
  await app.register(compress, { global: true });
  await app.register(rateLimit, { global: false });
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), CLOSING_MS).unref();
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (isDatabaseGone(error)) {
      log.warn('The database cannot be reached');
      return reply.code(503).header('retry-after', '5').send({ message: DATABASE_GONE });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'A request failed');
    return reply.code(status).send({ message: status >= 500 ? FAILED : error.message });
  });
  refuseBadHosts(app);
  if (options.demoMode) allowLoopbackOnly(app);
  refuseUnstorableText(app);

  const signIn = makeSignIn(options);
  const live = startLive(options.clock, options.watch);
  app.addHook('onClose', () => live.close());
  const contextOf = (request: Asking) => requestContext(request, { ...options, signIn, live });
  registerLiveSocket(app, { ...options, log, contextOf: (headers) => contextOf({ headers }) });
  registerSignIn(app, signIn, options.prisma);
  await registerGraphql(app, makeGraphqlServer(log, options), contextOf);
  await registerFeeds(app, options);
  await registerExports(app, options, contextOf);
  await registerEmbeds(app, options);
  await registerImports(app, contextOf);
  if (options.webDir) await registerWebFiles(app, options.webDir, contextOf);
  return app;
}

async function registerGraphql(
  app: FastifyInstance,
  graphql: ApolloServer<Context>,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): Promise<void> {
  await graphql.start();
  app.addHook('onClose', () => graphql.stop());
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    config: { access: 'everyone' },
    handler: fastifyApolloHandler(graphql, {
      context: (request) => contextOf(request).catch((error) => Promise.reject(unavailable(error))),
    }),
  });
}

/** Apollo Server answers 500 when nobody can be found out to ask; that the database is gone is another thing. */
function unavailable(error: unknown): unknown {
  if (!isDatabaseGone(error)) return error;
  const extensions = { code: DATABASE_UNAVAILABLE, http: { status: 503 } };
  return new GraphQLError(DATABASE_GONE, { extensions });
}
