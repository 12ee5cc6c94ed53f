import { defineConfig } from 'vitest/config';

// Without it graphql is loaded twice, as a module and as CommonJS, and each denies the types of the other.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

const usingDatabase = [
  'apps/api/src/**/*.test.ts',
  'packages/testkit/src/**/*.test.ts',
  'prisma/**/*.test.ts',
];
const shared = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Two cores is what a small machine has; each worker of an API test carries a database.
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,js}'],
          exclude: ['packages/testkit/**', '**/node_modules/**'],
        },
      },
      {
        extends: './apps/web/vite.config.ts',
        resolve: { alias },
        test: { ...shared, name: 'web', include: ['apps/web/src/**/*.test.ts'] },
      },
      {
        extends: './apps/web/vite.config.ts',
        resolve: { alias },
        test: { ...shared, name: 'web-dom', environment: 'jsdom', include: ['apps/web/src/**/*.test.tsx'] },
      },
      {
        resolve: { alias },
        test: { ...shared, name: 'api-embedded', include: usingDatabase, exclude: ['**/node_modules/**'] },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'api-postgresql',
          include: usingDatabase,
          exclude: ['**/node_modules/**'],
          env: { LEERKRING_TEST_DB: 'postgresql' },
          globalSetup: './packages/testkit/src/postgres-for-tests.ts',
        },
      },
    ],
  },
});
