import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** Writes the schema where web and tests read it: the contract is their only bond. */
const path = new URL('../../../packages/contract/schema.graphql', import.meta.url);
writeFileSync(path, `${printSchema(lexicographicSortSchema(schema))}\n`);
