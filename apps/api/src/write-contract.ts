import { writeFileSync } from 'node:fs';
import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { accessList } from './access/access-list.ts';
import { schema } from './schema.ts';
import { buildServer } from './server.ts';

/**
 * Writes what others read of the API: the schema, by which web and tests are typed, and the access list.
 * The server is built but asks no database.
 */
const app = await buildServer({
  prisma: {} as PrismaClient,
  clock: { now: () => new Date() },
  secret: 'not used, since nobody can sign in to this',
  demoMode: true,
});
const root = new URL('../../../', import.meta.url);
writeFileSync(
  new URL('packages/contract/schema.graphql', root),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
writeFileSync(new URL('docs/access.md', root), accessList(schema, app));
await app.close();
