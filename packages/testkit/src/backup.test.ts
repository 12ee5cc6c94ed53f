import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { restoreBackup } from '@leerkring/db/backup/restore-backup';
import { writeBackup } from '@leerkring/db/backup/write-backup';
import type { Database } from '@leerkring/db/open-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGroup } from './build-group.ts';
import { buildNetwork } from './build-network.ts';
import { buildOrganisation } from './build-organisation.ts';
import { buildPerson } from './build-person.ts';
import { openTestDatabase } from './test-database.ts';

const SESSIONS = 100_000;
const ODD = 'Aanhef: "quotes", \\ schuin, \n nieuwe regel, 🙂, ‮andersom‬, =1+1, \t tab';

let folder: string;
let file: string;
let from: Database;
let to: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leerkring-backup-'));
  file = join(folder, 'whole.leerkring');
  [from, to] = [await openTestDatabase(), await openTestDatabase()];
  await fill(from);
});

afterAll(async () => {
  await Promise.all([from.close(), to.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('backup and restore', () => {
  it(`bring ${SESSIONS} sessions back with the same checksum of every table`, async () => {
    const written = await writeBackup(from.prisma, file);
    expect(written.sessions).toBe(SESSIONS);
    expect(await restoreBackup(to.prisma, file)).toEqual(written);
    expect(await checksums(to)).toEqual(await checksums(from));
  });

  it('leave every rule of the database in force', async () => {
    await expect(to.prisma.$executeRaw`UPDATE sessions SET group_id = 'nobody'`).rejects.toThrow();
    await expect(to.prisma.$executeRaw`UPDATE audit_entries SET command = 'other'`).rejects.toThrow(
      /never changed/,
    );
    expect(await rules(to)).toEqual(await rules(from));
  });

  it('refuse a database that holds something, unless told to replace it', async () => {
    await expect(restoreBackup(to.prisma, file)).rejects.toThrow(/holds \d+ rows/);
    await to.prisma.network.update({ where: { slug: 'kring' }, data: { goal: 'Later bedacht' } });
    await restoreBackup(to.prisma, file, { replace: true });
    expect(await checksums(to)).toEqual(await checksums(from));
  });

  it('refuse a file that is cut off, altered, newer or none of ours, and leave all as it was', async () => {
    const before = await checksums(to);
    const text = gunzipSync(readFileSync(file)).toString();
    const bad = {
      'is cut off': gzipSync(text.slice(0, text.lastIndexOf('\n{"end"') + 1)),
      'or cut off': readFileSync(file).subarray(0, 5000),
      'is damaged': gzipSync(text.replace('Een doel', 'Een duel')),
      'newer version': gzipSync(text.replace('"migrations":[', '"migrations":["29990101000000_later",')),
      'is no backup': gzipSync('name;date\n'),
    };
    for (const [message, bytes] of Object.entries(bad)) {
      const path = join(folder, 'bad.leerkring');
      writeFileSync(path, bytes);
      await expect(restoreBackup(to.prisma, path, { replace: true })).rejects.toThrow(message);
    }
    await expect(restoreBackup(to.prisma, join(folder, 'none'), { replace: true })).rejects.toThrow(
      'is not there',
    );
    expect(await checksums(to)).toEqual(before);
  });

  it('never write over a file', async () => {
    await expect(writeBackup(from.prisma, file)).rejects.toThrow('is there already');
  });
});

/** A person who works for an organisation whose contact she is: rows that point at each other. */
async function fill({ prisma }: Database): Promise<void> {
  const network = await buildNetwork(prisma, { slug: 'kring', goal: 'Een doel', background: ODD });
  const organisation = await buildOrganisation(prisma);
  const person = await buildPerson(prisma, { organisationId: organisation.id });
  await prisma.organisation.update({ where: { id: organisation.id }, data: { contactPersonId: person.id } });
  const group = await buildGroup(prisma, { networkId: network.id });
  await prisma.auditEntry.create({
    data: {
      command: 'test',
      subjectType: 'Group',
      subjectId: group.id,
      before: { name: ODD, list: [1, null] },
    },
  });
  await prisma.$executeRaw`
    INSERT INTO sessions (id, network_id, group_id, title, starts_on, ends_on, start_time, ical_uid, updated_at)
    SELECT 's' || n, ${network.id}, ${group.id}, 'Bijeenkomst ' || n, '2020-01-01'::date + n % 3000,
      '2020-01-01'::date + n % 3000, '10:00', 'u' || n, '2026-11-22 10:00:00.123Z'
    FROM generate_series(1, ${SESSIONS}) n`;
}

async function checksums({ prisma }: Database): Promise<Record<string, string>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_name <> '_prisma_migrations'`;
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await prisma.$queryRawUnsafe<{ sum: string }[]>(
      `SELECT count(*) || ':' || coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) AS sum FROM "${name}" t`,
    );
    sums[name] = row?.sum ?? '';
  }
  return sums;
}

async function rules({ prisma }: Database): Promise<unknown> {
  return prisma.$queryRaw`
    SELECT conrelid::regclass::text AS "table", conname::text AS name, pg_get_constraintdef(oid) AS rule
    FROM pg_constraint WHERE connamespace = current_schema()::regnamespace ORDER BY 1, 2`;
}
