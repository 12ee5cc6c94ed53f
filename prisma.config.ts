import { defineConfig } from 'prisma/config';

/**
 * For `prisma generate` (run by the bootstrap) and for administrators who prefer `prisma migrate deploy`. Migrations
 * are otherwise made and applied by packages/db, with the engine in WebAssembly: nothing downloads a binary.
 */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
