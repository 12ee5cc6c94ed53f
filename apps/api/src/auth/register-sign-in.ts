import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { FastifyInstance } from 'fastify';
import { assertDatabase } from '../http/database-gone.ts';
import { toWebRequest } from '../http/web-request.ts';
import type { SignIn } from './sign-in.ts';

/**
 * What is used of the sign-in library. It has many more doors (to change one's name, e-mail address or password, for
 * one), and each would be a way past the commands and their audit trail.
 */
const DOORS = new Set(['GET /get-session', 'POST /sign-in/demo', 'POST /sign-out']);

/** Hands these requests under /api/auth to the sign-in library; all others find nothing. */
export function registerSignIn(app: FastifyInstance, signIn: SignIn, prisma: PrismaClient): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { access: 'everyone' },
    onRequest: app.rateLimit({ max: 300, timeWindow: '1 minute' }),
    async handler(request, reply) {
      const path = (request.params as { '*': string })['*'];
      if (!DOORS.has(`${request.method} /${path}`)) {
        return reply.code(404).send({ message: 'Niet gevonden / Not found' });
      }
      const response = await signIn.handler(toWebRequest(request));
      if (response.status >= 500) await assertDatabase(prisma);
      reply.code(response.status);
      for (const [name, value] of response.headers) {
        if (name !== 'set-cookie') reply.header(name, value);
      }
      const cookies = response.headers.getSetCookie();
      if (cookies.length) reply.header('set-cookie', cookies);
      return reply.send(response.body ? await response.text() : null);
    },
  });
}
