import type { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { MigrationTarget } from './migrate.ts';

/** A PGlite database as something to migrate. */
export function embeddedTarget(database: PGlite): MigrationTarget {
  return {
    adapter: new PrismaPGlite(database),
    run: (script) => database.exec(script),
    rows: async (query) => (await database.query<Record<string, unknown>>(query)).rows,
  };
}
