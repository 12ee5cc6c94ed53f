import type { FastifyRequest } from 'fastify';

/** The public address of this server as the request names it, without a path. */
export function requestOrigin({
  protocol,
  host,
}: Partial<Pick<FastifyRequest, 'protocol' | 'host'>>): string {
  const own = `${protocol}://${host}`;
  return URL.canParse(own) ? new URL(own).origin : 'http://localhost';
}
