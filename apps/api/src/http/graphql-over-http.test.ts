import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await startTestApi();
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => api?.close());

/** The server wants this header where a request could come from a foreign page without asking (CSRF). */
const fetchFn = (input: string, init: RequestInit = {}) =>
  fetch(input, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': 'true' } });

describe('GraphQL over HTTP, by the audit of graphql-http', () => {
  for (const audit of serverAudits({ url: () => url, fetchFn })) {
    it(audit.name, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').not.toBe('error');
    });
  }
});
