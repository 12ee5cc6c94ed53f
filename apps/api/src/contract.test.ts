import { readFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from './schema.ts';

it('packages/contract/schema.graphql is the schema that the code makes', () => {
  const path = new URL('../../../packages/contract/schema.graphql', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});
