import { createHash } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MigrationError } from './database-errors.ts';
import { embeddedTarget } from './embedded-target.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './prisma-folder.ts';

let database: PGlite;
let blank: File | Blob;

beforeAll(async () => {
  const made = await PGlite.create();
  blank = await made.dumpDataDir('none');
  await made.close();
});

beforeEach(async () => {
  database = await PGlite.create({ loadDataDir: blank });
});

afterEach(() => database.close());

const first = migration('20260101000000_first', 'CREATE TABLE "rooms" ("id" TEXT PRIMARY KEY);');
const second = migration(
  '20260102000000_second',
  `CREATE FUNCTION two() RETURNS INT LANGUAGE plpgsql AS $$ BEGIN RETURN 1; RETURN 2; END; $$;
   ALTER TABLE "rooms" ADD COLUMN "name" TEXT;`,
);

describe('migrate', () => {
  it('applies what is pending, oldest first, and nothing the next time', async () => {
    const target = embeddedTarget(database);
    expect(await migrate(target, [first])).toEqual([first.name]);
    expect(await migrate(target, [first, second])).toEqual([second.name]);
    expect(await migrate(target, [first, second])).toEqual([]);
  });

  it('leaves nothing of a run in which a script fails', async () => {
    const target = embeddedTarget(database);
    const bad = migration('20260103000000_bad', 'CREATE TABLE "halls" (); CREATE TABEL "x";');
    await expect(migrate(target, [first, bad])).rejects.toThrow(MigrationError);
    await expect(migrate(target, [first, bad])).rejects.toThrow(/syntax error/);
    expect(await target.rows(`SELECT to_regclass('rooms') AS rooms, to_regclass('halls') AS halls`)).toEqual([
      { rooms: null, halls: null },
    ]);
  });

  it('refuses a database made by a newer version, and a migration that was changed', async () => {
    const target = embeddedTarget(database);
    await migrate(target, [first, second]);
    await expect(migrate(target, [first])).rejects.toThrow(second.name);
    const changed = migration(first.name, `${first.sql} -- changed`);
    await expect(migrate(target, [changed, second])).rejects.toThrow('changed after it was applied');
  });
});

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
