import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** Runs a script of several statements at once, and ends when it has run. */
type RunScript = (script: string) => Promise<unknown>;

/**
 * The same adapter, whose scripts run whole. Of the two that we use, pglite-prisma-adapter 0.7.2 returns before the
 * script has run, so that a failing migration counts as applied, and @prisma/adapter-pg 7.10.0 cuts a script at every
 * semicolon, also inside a function body.
 */
export function withWholeScripts(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  runScript: RunScript,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => withRun(await adapter.connect(), runScript),
    connectToShadowDb: () => adapter.connectToShadowDb(),
  };
}

function withRun(connection: SqlDriverAdapter, runScript: RunScript): SqlDriverAdapter {
  return Object.assign(connection, {
    async executeScript(script: string): Promise<void> {
      await runScript(script);
    },
  });
}
