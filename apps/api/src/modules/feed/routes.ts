import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../context.ts';
import { attachment } from '../../http/attachment.ts';
import { matchesTag, weakTag } from '../../http/entity-tag.ts';
import { languageOf } from '../../http/language.ts';
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
const FORMAT = '1';

/** Slugs and ids are made of these; anything else is no address of ours, and need not reach the database. */
const NAME = /^[\w-]{1,200}$/;

const NOT_FOUND = {
  nl: 'Deze agenda bestaat niet of is niet openbaar.\n',
  en: 'This calendar does not exist or is not public.\n',
};

/** Serves the calendar of each public network and of its groups, to subscribe to or (?download=1) to keep. */
export async function registerFeeds(app: FastifyInstance, options: FeedOptions): Promise<void> {
  const networks = '/feeds/networks/:slug.ics';
  const groups = '/feeds/groups/:id.ics';
  app.get<{ Params: { slug: string } }>(
    networks,
    { config: { access: routeAccess[networks] } },
    (request, reply) => sendFeed(options, { slug: request.params.slug }, request, reply),
  );
  app.get<{ Params: { id: string } }>(groups, { config: { access: routeAccess[groups] } }, (request, reply) =>
    sendFeed(options, { groupId: request.params.id }, request, reply),
  );
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
  const name = 'slug' in address ? address.slug : address.groupId;
  const feed = NAME.test(name) ? await findFeed(prisma, address) : null;
  if (!feed) return sendNotFound(request, reply);
  const origin = baseUrl ?? originOf(request);
  const tag = weakTag(FORMAT, origin, feed.mark);
  reply
    .header('etag', tag)
    .header('last-modified', feed.changedAt.toUTCString())
    // Kept by anyone, asked anew each time: a change shows at once, and no change costs almost nothing.
    .header('cache-control', 'public, no-cache');
  if (matchesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (wantsDownload(request.query)) reply.header('content-disposition', attachment(feedName(feed), 'ics'));
  const sessions = await feedSessions(prisma, feed);
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

function originOf({ protocol, host }: FastifyRequest): string {
  const own = `${protocol}://${host}`;
  return URL.canParse(own) ? new URL(own).origin : 'http://localhost';
}
