import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { accessList } from './access-list.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

it('docs/access.md is the list that the code makes', async () => {
  await api.app.ready();
  const path = new URL('../../../../docs/access.md', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(accessList(schema, api.app));
});
