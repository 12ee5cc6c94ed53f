import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseUnreachableError, DatabaseUrlInvalidError } from './database-errors.ts';
import { openDatabase } from './open-database.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'leerkring-data-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('openDatabase', () => {
  it('keeps what was written in the folder', async () => {
    const before = await openDatabase({ dataDir });
    await before.prisma.$executeRaw`CREATE TABLE kept AS SELECT 1 AS one`;
    await before.close();
    const after = await openDatabase({ dataDir });
    expect(await after.prisma.$queryRaw`SELECT one FROM kept`).toEqual([{ one: 1 }]);
    await after.close();
  });

  it('tells each statement that it sends', async () => {
    const statements: string[] = [];
    const database = await openDatabase({ inMemory: true }, { onStatement: (sql) => statements.push(sql) });
    await database.prisma.network.count();
    expect(statements).toHaveLength(1);
    await database.close();
  });

  it('says in one line what is wrong with DATABASE_URL, without its password', async () => {
    await expect(openDatabase({ databaseUrl: 'nonsense' })).rejects.toThrow(DatabaseUrlInvalidError);
    const refused = openDatabase({ databaseUrl: 'postgresql://piet:geheim@localhost:1/leerkring' });
    await expect(refused).rejects.toThrow(DatabaseUnreachableError);
    await expect(refused).rejects.toThrow(/^(?!.*geheim)[^\n]+$/);
  });
});
