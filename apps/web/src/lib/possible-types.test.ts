import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, isInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { possibleTypes } from './possible-types.ts';

it('names every type behind every interface of the schema', () => {
  const file = resolve(import.meta.dirname, '../../../../packages/contract/schema.graphql');
  const schema = buildSchema(readFileSync(file, 'utf8'));
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const expected = interfaces.map((one) => [
    one.name,
    schema
      .getPossibleTypes(one)
      .map((type) => type.name)
      .sort(),
  ]);
  expect(possibleTypes).toEqual(Object.fromEntries(expected));
});
