import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../context.ts';
import { attachment } from '../../http/attachment.ts';
import { matchesTag, weakTag } from '../../http/entity-tag.ts';
import { languageOf } from '../../http/language.ts';
import { requestOrigin } from '../../http/request-origin.ts';
import { routeAccess } from './access.ts';
import { buildFeed, feedName } from './build-feed.ts';
import { type FeedAddress, feedSessions, findFeed } from './reads.ts';

export interface FeedOptions {
  prisma: PrismaClient;
  clock: Clock;
  /** The public address of this server, where it is set; else that of the request. */
  baseUrl?: string;
}

/** Raise it when the same data are written differently, so that nobody keeps the old file. */
const FORMAT = '2';

/** Slugs and ids are made of these; anything else is no address of ours, and need not reach the database. */
const NAME = /^[\w-]{1,200}$/;

const NOT_FOUND = {
  nl: 'Deze agenda bestaat niet of is niet openbaar.\n',
  en: 'This calendar does not exist or is not public.\n',
};

/** Serves the calendar of each public network, of its groups and tracks, to subscribe to or (?download=1) to keep. */
export async function registerFeeds(app: FastifyInstance, options: FeedOptions): Promise<void> {
  const networks = '/feeds/networks/:slug.ics';
  app.get<{ Params: { slug: string } }>(
    networks,
    { config: { access: routeAccess[networks] } },
    (request, reply) => sendFeed(options, { slug: request.params.slug }, request, reply),
  );
  const parts = [
    ['/feeds/groups/:id.ics', (groupId: string) => ({ groupId })],
    ['/feeds/tracks/:id.ics', (trackId: string) => ({ trackId })],
  ] as const;
  for (const [path, addressOf] of parts) {
    app.get<{ Params: { id: string } }>(path, { config: { access: routeAccess[path] } }, (request, reply) =>
      sendFeed(options, addressOf(request.params.id), request, reply),
    );
  }
}

/**
 * Answers with the file, or with 304 when the program has it already: that costs one statement. If-Modified-Since is
 * not heeded, since a session that is withdrawn or a group that is renamed leaves no later time.
 */
async function sendFeed(
  { prisma, clock, baseUrl }: FeedOptions,
  address: FeedAddress,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [name = ''] = Object.values(address);
  const feed = NAME.test(name) ? await findFeed(prisma, address) : null;
  if (!feed) return sendNotFound(request, reply);
  const origin = baseUrl ?? requestOrigin(request);
  const tag = weakTag(FORMAT, origin, feed.mark);
  reply
    .header('etag', tag)
    .header('last-modified', feed.changedAt.toUTCString())
    // Kept by anyone, asked anew each time: a change shows at once, and no change costs almost nothing.
    .header('cache-control', 'public, no-cache');
  if (matchesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (wantsDownload(request.query)) reply.header('content-disposition', attachment(feedName(feed), 'ics'));
  const sessions = await feedSessions(prisma, address, feed);
  return reply.type('text/calendar; charset=utf-8').send(buildFeed(feed, sessions, origin, clock.now()));
}

/** The same answer for what does not exist and for what is not public: no existence is told. */
function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  return reply
    .code(404)
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .header('vary', 'accept-language')
    .type('text/plain; charset=utf-8')
    .send(NOT_FOUND[language]);
}

const wantsDownload = (query: unknown) => (query as { download?: unknown } | undefined)?.download === '1';
