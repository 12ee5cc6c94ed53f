import type { Mutation, Query } from '@leerkring/contract/generated/schema-types';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { buildServer } from '../server.ts';

/** The day on which all API tests take place. */
export const TEST_NOW = new Date('2026-11-22T12:00:00Z');

export const TEST_SECRET = 'a secret that only the tests of the api know';

export interface GraphqlAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

const HEADERS = { host: 'localhost:4000', origin: 'http://localhost:4000' };

/**
 * The whole server on a fresh database of its own, asked through its public doors.
 * `statements` collects every SQL statement sent, for tests that count them.
 */
export async function startTestApi() {
  const statements: string[] = [];
  const database = await openTestDatabase({ onStatement: (sql) => statements.push(sql) });
  const app = await buildServer({
    prisma: database.prisma,
    clock: { now: () => TEST_NOW },
    secret: TEST_SECRET,
    demoMode: true,
    // Whether one is kept depends on how long it took, and statements would be counted by the clock.
    keepAnswersAfterMs: Number.POSITIVE_INFINITY,
  });
  const inject = (
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) => app.inject({ method, url, payload, headers: { ...HEADERS, ...headers } });

  /** Signs a demo user in; the answer is her cookie. */
  async function signIn(userId: string): Promise<string> {
    const response = await inject('POST', '/api/auth/sign-in/demo', { userId });
    if (response.statusCode !== 200) throw new Error(`Sign-in failed: ${response.body}`);
    return String(response.headers['set-cookie']).split(';')[0] ?? '';
  }

  /** Asks GraphQL, as a visitor or with a cookie. */
  async function ask<Data = Partial<Query & Mutation>>(
    query: string,
    { variables, cookie, language }: { variables?: object; cookie?: string; language?: 'nl' | 'en' } = {},
  ): Promise<GraphqlAnswer<Data>> {
    const headers: Record<string, string> = { 'accept-language': language ?? 'nl' };
    if (cookie) headers.cookie = cookie;
    const response = await inject('POST', '/graphql', { query, variables }, headers);
    return JSON.parse(response.body) as GraphqlAnswer<Data>;
  }

  return {
    app,
    prisma: database.prisma,
    statements,
    inject,
    signIn,
    ask,
    async close() {
      await app.close();
      await database.close();
    },
  };
}

export type TestApi = Awaited<ReturnType<typeof startTestApi>>;
