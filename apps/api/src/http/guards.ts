import type { FastifyInstance } from 'fastify';
import { holdsUnstorable, UNSTORABLE } from './unstorable.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a Host names this machine itself. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** In demo mode anybody may be anyone, so only this machine may ask, under its own name (no DNS rebinding). */
export function allowLoopbackOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isLoopback(request.host)) return;
    await reply.code(421).send({ message: 'Demo mode answers on localhost only' });
  });
}

/** A name or port that no address can have is refused at once, since answers are addressed with it. */
export function refuseBadHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (URL.canParse(`${request.protocol}://${request.host}/`)) return;
    await reply.code(400).send({ message: 'The Host of the request is no address' });
  });
}

/** Text that the database cannot hold is refused before it is used, and so is a body that is nested too deep. */
export function refuseUnstorableText(app: FastifyInstance): void {
  app.addHook('preValidation', async (request, reply) => {
    if (!holdsUnstorable(request.body) && !holdsUnstorable(request.query)) return;
    await reply.code(400).send({ errors: [{ message: UNSTORABLE }] });
  });
}
