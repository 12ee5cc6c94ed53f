import type { FastifyInstance } from 'fastify';
import { toWebRequest } from '../http/web-request.ts';
import type { SignIn } from './sign-in.ts';

/** Hands everything under /api/auth to the sign-in library. */
export function registerSignIn(app: FastifyInstance, signIn: SignIn): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { access: 'everyone' },
    onRequest: app.rateLimit({ max: 300, timeWindow: '1 minute' }),
    async handler(request, reply) {
      const response = await signIn.handler(toWebRequest(request));
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
