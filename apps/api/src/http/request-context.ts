import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';
import { loadViewer } from '../access/load-viewer.ts';
import { visitor } from '../access/viewer.ts';
import type { SignIn } from '../auth/sign-in.ts';
import type { Clock, Context } from '../context.ts';
import type { Live } from '../live/live.ts';
import { assertDatabase } from './database-gone.ts';
import { languageOf } from './language.ts';
import { requestOrigin } from './request-origin.ts';

interface Parts {
  prisma: PrismaClient;
  signIn: SignIn;
  clock: Clock;
  demoMode: boolean;
  live: Live;
  secret: string;
  baseUrl?: string;
}

/** A request, or the headers of a socket, of which nobody asks for an address. */
export type Asking = Pick<FastifyRequest, 'headers'> & Partial<Pick<FastifyRequest, 'protocol' | 'host'>>;

/** Finds out who asks, in a fixed number of statements: none at all for a visitor without a cookie. */
export async function requestContext(request: Asking, parts: Parts): Promise<Context> {
  const { prisma, signIn, clock, demoMode, live, secret } = parts;
  const origin = parts.baseUrl ?? requestOrigin(request);
  const language = languageOf(request.headers['accept-language']);
  const found = request.headers.cookie
    ? await signIn.api.getSession({ headers: fromNodeHeaders(request.headers) }).catch(async (error) => {
        await assertDatabase(prisma);
        throw error;
      })
    : null;
  const viewer = found ? await loadViewer(prisma, found.user.id, clock.now()) : visitor;
  return { prisma, viewer, clock, language, demoMode, live, origin, secret };
}
