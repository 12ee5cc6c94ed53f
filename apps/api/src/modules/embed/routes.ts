import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { calendarJson } from '@leerkring/domain/export/calendar-json';
import type { ExportSession } from '@leerkring/domain/export/export-session';
import { colorOf } from '@leerkring/domain/export/readable-color';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../context.ts';
import { matchesTag, weakTag } from '../../http/entity-tag.ts';
import { languageOf } from '../../http/language.ts';
import { requestOrigin } from '../../http/request-origin.ts';
import { exportSeason, exportSessions } from '../export/reads.ts';
import { feedReader } from '../feed/access.ts';
import { type FeedState, findFeed } from '../feed/reads.ts';
import { routeAccess } from './access.ts';
import { embedPage, missingPage } from './embed-page.ts';
import { type EmbedRequest, readEmbedRequest } from './embed-request.ts';
import { embedStyle } from './embed-style.ts';

export interface EmbedOptions {
  prisma: PrismaClient;
  clock: Clock;
  baseUrl?: string;
}

/** Raise it when the same data are shown differently. */
const FORMAT = '1';

/**
 * A public network's programme for an organisation's own website: a page for an iframe, the only one that others may
 * frame, and the same as JSON that scripts of any site may read.
 */
export async function registerEmbeds(app: FastifyInstance, options: EmbedOptions): Promise<void> {
  const path = '/embed/networks/:file';
  app.get<{ Params: { file: string } }>(
    path,
    {
      config: { access: routeAccess[path] },
      helmet: { frameguard: false, crossOriginResourcePolicy: { policy: 'cross-origin' } },
    },
    async (request, reply) => {
      const asked = readEmbedRequest(request.params.file, request.query);
      const feed = asked ? await findFeed(options.prisma, { slug: asked.slug }) : null;
      if (!asked || !feed) return sendMissing(asked, request, reply);
      return sendEmbed(options, asked, feed, request, reply);
    },
  );
}

async function sendEmbed(
  { prisma, clock, baseUrl }: EmbedOptions,
  asked: EmbedRequest,
  feed: FeedState,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const origin = baseUrl ?? requestOrigin(request);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: feed.timeZone }).format(clock.now());
  const tag = weakTag(FORMAT, origin, JSON.stringify(asked), asked.all ? '' : today, feed.mark);
  reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (asked.kind === 'json') allowOtherSites(reply);
  const isKnown = matchesTag(request.headers['if-none-match'], tag);
  // The policy goes with the page; a 304 leaves the kept one as it is.
  if (isKnown) return reply.code(304).send();
  const sessions = await exportSessions(prisma, feed.networkId, feedReader, asked.filter);
  const shown = asked.all ? sessions : sessions.filter(({ endsOn }) => endsOn >= today);
  if (asked.kind === 'json') return sendJson(prisma, asked, feed, shown, origin, reply);
  const page = embedPage({
    name: feed.networkName,
    slug: feed.slug,
    feed: feedOf(asked),
    language: asked.language ?? networkLanguage(feed),
    wordsLanguage: networkLanguage(feed),
    all: asked.all,
    sessions: shown,
    origin,
    style: embedStyle(asked.color ?? colorOf(feed.color ?? ''), asked.scheme),
  });
  return reply
    .header('content-security-policy', page.policy)
    .type('text/html; charset=utf-8')
    .send(page.body);
}

async function sendJson(
  prisma: PrismaClient,
  asked: EmbedRequest,
  { networkId, slug, networkName, language, timeZone }: FeedState,
  sessions: ExportSession[],
  origin: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const season = await exportSeason(prisma, networkId, asked.filter.season);
  const network = { id: networkId, slug, name: networkName, language, timeZone };
  return reply
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(calendarJson({ network, season, sessions, origin })));
}

function sendMissing(asked: EmbedRequest | null, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = asked?.language ?? languageOf(request.headers['accept-language']);
  reply.code(404).header('cache-control', 'no-store').header('vary', 'accept-language');
  if (asked?.kind === 'json') {
    allowOtherSites(reply);
    return reply.type('application/json; charset=utf-8').send('{"leerkring":"missing"}');
  }
  const { body, policy } = missingPage(language, embedStyle(asked?.color ?? null, asked?.scheme ?? 'light'));
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(body);
}

/** Scripts of other sites may read what everyone may; no cookie is heeded here, so none is let in. */
function allowOtherSites(reply: FastifyReply): void {
  reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag');
}

const networkLanguage = ({ language }: FeedState) => (language === 'en' ? 'en' : 'nl');

function feedOf({ slug, filter }: EmbedRequest): string {
  if (filter.group) return `/feeds/groups/${encodeURIComponent(filter.group)}.ics`;
  if (filter.track) return `/feeds/tracks/${encodeURIComponent(filter.track)}.ics`;
  return `/feeds/networks/${encodeURIComponent(slug)}.ics`;
}
