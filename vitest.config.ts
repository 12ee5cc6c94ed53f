import { defineConfig } from 'vitest/config';

// Without it graphql is loaded twice, as a module and as CommonJS, and each denies the types of the other.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

// A file beside the test is a file in Node only; in a browser it is an address.
const readsStyles = 'apps/web/src/styles/**/*.test.ts';

// They start a PostgreSQL of their own, to end it or to share it.
const ownServer = [
  'packages/testkit/src/postgres-server.test.ts',
  'apps/api/src/database-outage.test.ts',
  'apps/api/src/live/two-servers.test.ts',
];
const usingDatabase = {
  include: ['apps/api/src/**/*.test.ts', 'packages/testkit/src/**/*.test.ts', 'prisma/**/*.test.ts'],
  exclude: [...ownServer, '**/node_modules/**'],
};
const shared = { testTimeout: 120_000, hookTimeout: 120_000 };

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
          include: ['packages/!(testkit)/src/**/*.test.{ts,js}', ...ownServer],
        },
      },
      {
        extends: './apps/web/vite.config.ts',
        resolve: { alias },
        test: {
          ...shared,
          name: 'web',
          environment: 'jsdom',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          exclude: [readsStyles],
        },
      },
      {
        resolve: { alias },
        test: { ...shared, name: 'web-styles', include: [readsStyles] },
      },
      {
        resolve: { alias },
        test: { ...shared, ...usingDatabase, name: 'api-embedded' },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          ...usingDatabase,
          name: 'api-postgresql',
          env: { LEERKRING_TEST_DB: 'postgresql' },
          globalSetup: './packages/testkit/src/postgres-for-tests.ts',
        },
      },
    ],
  },
});
