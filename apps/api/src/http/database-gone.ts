import type { PrismaClient } from '@leerkring/db/generated/prisma/client';

export const DATABASE_GONE =
  'De database is nu niet bereikbaar. Probeer het zo weer. / The database cannot be reached now. Please try again.';

/** Prisma's codes for a server that is not there, does not answer, or has no connection left. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']);

/** PostgreSQL's own: shutting down, crashed, starting up, and too many connections. */
const SQL_STATES = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006']);

const WORDS =
  /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|database system is (starting up|shutting down|in recovery mode)|ConnectionClosed|DatabaseNotReachable|SocketTimeout/;

/** Whether an error says that the database is not there; its causes are looked at as well. */
export function isDatabaseGone(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, originalCode, kind, message, cause, meta } = error as Record<string, unknown>;
  if (PRISMA_CODES.has(String(code)) || SQL_STATES.has(String(code)) || SQL_STATES.has(String(originalCode)))
    return true;
  if (WORDS.test(String(message ?? '')) || WORDS.test(String(kind ?? ''))) return true;
  const { driverAdapterError } = (meta ?? {}) as Record<string, unknown>;
  return isDatabaseGone(cause, depth + 1) || isDatabaseGone(driverAdapterError, depth + 1);
}

/**
 * The sign-in library tells every failure in the same words: this asks the database itself, and throws what it says
 * when it is not there.
 */
export async function assertDatabase(prisma: PrismaClient): Promise<void> {
  await prisma.$queryRaw`SELECT 1`;
}
