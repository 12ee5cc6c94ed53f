import type { FastifyInstance } from 'fastify';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** In demo mode anybody may be anyone, so only this machine may ask, under its own name (no DNS rebinding). */
export function allowLoopbackOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (LOOPBACK.test(request.host)) return;
    await reply.code(421).send({ message: 'Demo mode answers on localhost only' });
  });
}

/** PostgreSQL cannot hold NUL characters nor half surrogate pairs: such a body is refused before it is used. */
export function refuseUnstorableText(app: FastifyInstance): void {
  app.addHook('preValidation', async (request, reply) => {
    if (!holdsUnstorable(request.body) && !holdsUnstorable(request.query)) return;
    await reply.code(400).send({
      errors: [{ message: 'The text holds characters that cannot be stored (NUL, or half of a pair)' }],
    });
  });
}

function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (Array.isArray(value)) return value.some(holdsUnstorable);
  if (value && typeof value === 'object') {
    return Object.entries(value).some(([key, inner]) => holdsUnstorable(key) || holdsUnstorable(inner));
  }
  return false;
}
