import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';

/** The same request in the form of the web standard, as the sign-in library wants it. */
export function toWebRequest(request: FastifyRequest): Request {
  const url = `${request.protocol}://${request.host}${request.url}`;
  const withBody = request.method !== 'GET' && request.body !== undefined && request.body !== null;
  return new Request(url, {
    method: request.method,
    headers: fromNodeHeaders(request.headers),
    body: withBody ? JSON.stringify(request.body) : undefined,
  });
}
