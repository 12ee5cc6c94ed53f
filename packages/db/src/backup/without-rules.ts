import { quoted, type Transaction } from './tables.ts';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Runs the work while references between rows are not looked at and triggers rest, and then checks all of them at
 * once: rows that point at each other have no order in which each finds the other. Needs no more than owning the
 * tables, and ends with the transaction.
 */
export async function withoutRules<Result>(tx: Transaction, work: () => Promise<Result>): Promise<Result> {
  const keys = await tx.$queryRaw<ForeignKey[]>`
    SELECT c.conrelid::regclass::text AS "table", c.conname::text AS name, pg_get_constraintdef(c.oid) AS definition
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
    ORDER BY 1, 2`;
  const tables = [...new Set(keys.map(({ table }) => table))];
  // A name that regclass writes is quoted already where it must be.
  for (const { table, name } of keys) {
    await tx.$executeRawUnsafe(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  }
  for (const table of tables) await tx.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const result = await work();
  for (const table of tables) await tx.$executeRawUnsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys) {
    await tx.$executeRawUnsafe(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }
  return result;
}
