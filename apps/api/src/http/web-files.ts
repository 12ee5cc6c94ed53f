import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { isDatabaseGone } from './database-gone.ts';
import { previewOf } from './link-preview.ts';
import { contentSecurityPolicy } from './security-headers.ts';

/** Paths that never fall back to the app's page: a missing one of these, or a missing file, is a plain 404. */
const NOT_PAGES = /^\/((graphql|api|feeds|exports|embed|imports|assets)(\/|$)|.*\.[a-z0-9]+$)/i;

/** Serves the built web app: its files as they are, and its one page for every other address. */
export async function registerWebFiles(
  app: FastifyInstance,
  webDir: string,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): Promise<void> {
  const indexPath = join(webDir, 'index.html');
  if (!existsSync(indexPath)) return;
  const index = readFileSync(indexPath, 'utf8');
  await app.register(async (files) => {
    files.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'everyone' };
    });
    await files.register(fastifyStatic, {
      root: webDir,
      index: false,
      wildcard: false,
      // Only as the page that is made of it, with its nonce and policy.
      globIgnore: ['index.html'],
      cacheControl: false,
      setHeaders: (response, path) =>
        response.header('cache-control', cacheControl(path.includes(`${webDir}/assets/`))),
    });
  });
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    const path = request.url.split('?')[0] ?? '/';
    const preview = await contextOf(request)
      .then((context) => previewOf(context, path))
      .catch(pageWithoutDatabase);
    return reply
      .code(preview.status ?? (preview.found ? 200 : 404))
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(preview.apply(index).replaceAll('__CSP_NONCE__', nonce));
  };
  app.get('/', { config: { access: 'everyone' } }, sendPage);
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !NOT_PAGES.test(request.url.split('?')[0] ?? '');
    if (isPage) return sendPage(request, reply);
    return reply.code(404).send({ message: 'Niet gevonden / Not found' });
  });
}

/** The name of an asset says its content, so it never changes; everything else is asked again. */
function cacheControl(isAsset: boolean): string {
  return isAsset ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The app itself tells its reader that nothing can be read now, and tries again. */
function pageWithoutDatabase(error: unknown) {
  if (!isDatabaseGone(error)) throw error;
  return { found: true, status: 503, apply: (html: string) => html };
}
