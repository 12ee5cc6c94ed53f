import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { calendarCsv } from '@leerkring/domain/export/calendar-csv';
import { calendarJson } from '@leerkring/domain/export/calendar-json';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { attachment } from '../../http/attachment.ts';
import { matchesTag, weakTag } from '../../http/entity-tag.ts';
import { languageOf } from '../../http/language.ts';
import { requestOrigin } from '../../http/request-origin.ts';
import { type FeedState, findFeed } from '../feed/reads.ts';
import { routeAccess } from './access.ts';
import { calendarXlsx } from './calendar-xlsx.ts';
import { type ExportFilter, type ExportKind, readFileName, readFilter } from './export-request.ts';
import { exportSeason, exportSessions } from './reads.ts';

export interface ExportOptions {
  prisma: PrismaClient;
  /** The public address of this server, where it is set; else that of the request. */
  baseUrl?: string;
}

/** Raise it when the same data are written differently. */
const FORMAT = '1';

const TYPES: Record<ExportKind, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const NOT_FOUND = {
  nl: 'Deze kalender bestaat niet, of u mag haar niet lezen.\n',
  en: 'This calendar does not exist, or you may not read it.\n',
};

/** Gives a network's calendar as a file: `/exports/networks/<slug>.xlsx`, `.csv` or `.json`, with the calendar's filters. */
export async function registerExports(
  app: FastifyInstance,
  options: ExportOptions,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): Promise<void> {
  const path = '/exports/networks/:file';
  app.get<{ Params: { file: string } }>(
    path,
    { config: { access: routeAccess[path] } },
    async (request, reply) => {
      const asked = readFileName(request.params.file);
      const context = await contextOf(request);
      const network = asked ? await findFeed(options.prisma, { slug: asked.slug }, context.viewer) : null;
      if (!asked || !network) return sendNotFound(request, reply);
      return sendExport({ ...options, context, network, kind: asked.kind }, request, reply);
    },
  );
}

interface Asked extends ExportOptions {
  context: Context;
  network: FeedState;
  kind: ExportKind;
}

async function sendExport(asked: Asked, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { prisma, baseUrl, network, kind, context } = asked;
  const query = request.query as { lang?: unknown };
  const language = query.lang === 'en' || query.lang === 'nl' ? query.lang : context.language;
  const filter = readFilter(query);
  const origin = baseUrl ?? requestOrigin(request);
  const tag = weakTag(FORMAT, kind, language, origin, JSON.stringify(filter), network.mark);
  reply
    .header('etag', tag)
    // Another reader may see more or less, so only her own browser keeps it, and asks each time.
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-language, cookie');
  if (matchesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
  const season = await exportSeason(prisma, network.networkId, filter.season);
  const name = [network.networkName, season?.name].filter(Boolean).join(' ');
  const body = await fileBody(asked, filter, season, origin, language);
  return reply.header('content-disposition', attachment(name, kind)).type(TYPES[kind]).send(body);
}

async function fileBody(
  { prisma, context, network, kind }: Asked,
  filter: ExportFilter,
  season: Awaited<ReturnType<typeof exportSeason>>,
  origin: string,
  language: 'nl' | 'en',
): Promise<string | Buffer> {
  const sessions = await exportSessions(prisma, network.networkId, context.viewer, filter);
  if (kind === 'csv') return calendarCsv(sessions, language);
  if (kind === 'xlsx') return calendarXlsx(sessions, language);
  const { networkId: id, slug, networkName: name, timeZone } = network;
  return `${JSON.stringify(
    calendarJson({
      network: { id, slug, name, language: network.language, timeZone },
      season,
      sessions,
      origin,
    }),
    null,
    2,
  )}\n`;
}

/** The same answer for what does not exist and for what she may not know. */
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
