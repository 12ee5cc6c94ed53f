import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../http/guards.ts';

export interface GuardOptions {
  demoMode: boolean;
  baseUrl?: string;
}

/** A refusal before there is a socket, as an HTTP status and its words. */
export interface UpgradeRefusal {
  status: number;
  words: string;
}

/**
 * Whether a request may become a WebSocket. Browsers let any page open one, cookies and all, and only say from where;
 * so a request without the origin of the app itself is refused.
 */
export function refuseUpgrade(request: IncomingMessage, options: GuardOptions): UpgradeRefusal | null {
  const host = hostOf(request, options);
  if ((request.url ?? '').split('?')[0] !== '/graphql') return { status: 404, words: 'Not Found' };
  if (request.method !== 'GET') return { status: 405, words: 'Method Not Allowed' };
  if (!URL.canParse(`http://${host}/`)) return { status: 400, words: 'Bad Request' };
  if (options.demoMode && !isLoopback(host)) return { status: 421, words: 'Misdirected Request' };
  if (!isOwnOrigin(request.headers.origin, host, options)) return { status: 403, words: 'Forbidden' };
  return null;
}

/** The address of who asks: as the proxy tells it, where there is one. */
export function addressOf(request: IncomingMessage, { demoMode }: GuardOptions): string {
  const told = demoMode ? undefined : firstOf(request.headers['x-forwarded-for']);
  return told ?? request.socket.remoteAddress ?? '';
}

function hostOf({ headers }: IncomingMessage, { demoMode }: GuardOptions): string {
  return (demoMode ? undefined : firstOf(headers['x-forwarded-host'])) ?? headers.host ?? '';
}

function isOwnOrigin(origin: string | undefined, host: string, { baseUrl }: GuardOptions): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  return baseUrl ? origin === baseUrl : new URL(origin).host === host.toLowerCase();
}

function firstOf(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  return text?.split(',')[0]?.trim() || undefined;
}
