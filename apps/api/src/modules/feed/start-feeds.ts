import { openTestDatabase } from '@leerkring/testkit/test-database';
import Fastify from 'fastify';
import { registerFeeds } from './routes.ts';

export const NOW = new Date('2026-11-22T12:00:00Z');

/** For tests: the feeds on a database of their own, and a list of every statement that they send. */
export async function startFeeds() {
  const statements: string[] = [];
  const database = await openTestDatabase({ onStatement: (sql) => statements.push(sql) });
  const app = Fastify();
  await registerFeeds(app, {
    prisma: database.prisma,
    clock: { now: () => NOW },
    baseUrl: 'https://leerkring.example.nl',
  });
  return {
    app,
    prisma: database.prisma,
    statements,
    get: (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers }),
    async close() {
      await app.close();
      await database.close();
    },
  };
}
