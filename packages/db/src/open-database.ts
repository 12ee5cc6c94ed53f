import type { DatabaseWatch } from './database-watch.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { type OpenedAdapter, openEmbedded, openInMemory } from './open-embedded.ts';
import { openPostgresql } from './open-postgresql.ts';

/** Where the data live: a folder, a PostgreSQL server, or (for tests) nowhere but in memory. */
export type DatabasePlace =
  | { dataDir: string }
  | { databaseUrl: string }
  | { inMemory: true; template?: Blob };

export interface DatabaseOptions {
  /** Is told every SQL statement that Prisma sends, BEGIN and COMMIT included, so that a test can count them. */
  onStatement?: (sql: string) => void;
}

/** An open, migrated database. `close` waits for running statements, and frees the folder. */
export interface Database {
  prisma: PrismaClient;
  kind: 'embedded' | 'postgresql';
  /** Says whether the server is there, and carries messages to other processes; the embedded one has none. */
  watch?: DatabaseWatch;
  close(): Promise<void>;
}

/**
 * Opens a database and brings it to the newest migration. On the embedded one everything runs on one connection: a
 * call on the outer client within `$transaction` waits for ever, so use the transaction's own client there.
 *
 * @throws {DatabaseOpenError} (see database-errors.ts) with a message of one line for whoever started the program
 */
export async function openDatabase(place: DatabasePlace, options: DatabaseOptions = {}): Promise<Database> {
  const opened = await openAdapter(place);
  const prisma = makeClient(opened, options.onStatement);
  return {
    prisma,
    watch: opened.watch,
    kind: 'databaseUrl' in place ? 'postgresql' : 'embedded',
    async close() {
      await prisma.$disconnect();
      await opened.close();
    },
  };
}

function openAdapter(place: DatabasePlace): Promise<OpenedAdapter> {
  if ('dataDir' in place) return openEmbedded(place.dataDir);
  if ('databaseUrl' in place) return openPostgresql(place.databaseUrl);
  return openInMemory(place.template);
}

function makeClient({ adapter }: OpenedAdapter, onStatement?: (sql: string) => void): PrismaClient {
  if (!onStatement) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', (event) => onStatement(event.query));
  return client;
}
