import type { Prisma } from '../generated/prisma/client.ts';

/** The client inside a transaction: a backup is of one moment. */
export type Transaction = Prisma.TransactionClient;

/** A table of ours with its columns in their order; Prisma's own bookkeeping is none of them. */
export interface Table {
  name: string;
  columns: string[];
}

export async function readTables(tx: Transaction): Promise<Table[]> {
  return tx.$queryRaw<Table[]>`
    SELECT c.table_name AS name, array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'
    GROUP BY c.table_name ORDER BY c.table_name`;
}

/** Names of the migrations that this database has had, oldest first. */
export async function readAppliedMigrations(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`;
  return rows.map(({ name }) => name);
}

/** A name of the database itself, as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
