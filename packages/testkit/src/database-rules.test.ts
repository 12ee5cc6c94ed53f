import type { Database } from '@leerkring/db/open-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGroup } from './build-group.ts';
import { buildNetwork } from './build-network.ts';
import { buildSession } from './build-session.ts';
import { calendarDay } from './calendar-day.ts';
import { openTestDatabase } from './test-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

describe('the database itself', () => {
  it('has an index that begins with each foreign key', async () => {
    const missing = await database.prisma.$queryRaw`
      SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
      FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND NOT EXISTS (
        SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`;
    expect(missing).toEqual([]);
  });

  it('refuses a session that ends before it starts', async () => {
    const { prisma } = database;
    const { id: networkId } = await buildNetwork(prisma);
    const days = { startsOn: calendarDay('2026-12-10'), endsOn: calendarDay('2026-12-09') };
    await expect(buildSession(prisma, { networkId, ...days })).rejects.toThrow();
    const times = { startTime: '12:00', endTime: '11:00' };
    await expect(buildSession(prisma, { networkId, ...times })).rejects.toThrow();
    await expect(buildSession(prisma, { networkId, startTime: '24:00' })).rejects.toThrow();
    await expect(
      buildSession(prisma, { networkId, startTime: '11:00', endTime: '12:00' }),
    ).resolves.toBeDefined();
  });

  it("refuses a session of another network's group", async () => {
    const { prisma } = database;
    const { id: networkId } = await buildNetwork(prisma);
    const other = await buildNetwork(prisma);
    const foreign = await buildGroup(prisma, { networkId: other.id });
    await expect(buildSession(prisma, { networkId, groupId: foreign.id })).rejects.toThrow();
    const own = await buildGroup(prisma, { networkId });
    await expect(buildSession(prisma, { networkId, groupId: own.id })).resolves.toBeDefined();
  });

  it('never changes the audit trail, and keeps it when its network goes', async () => {
    const { prisma } = database;
    const network = await buildNetwork(prisma);
    const line = { command: 'editNetwork', subjectType: 'Session', subjectId: 'x', networkId: network.id };
    const { id } = await prisma.auditEntry.create({ data: line });
    await expect(prisma.auditEntry.update({ where: { id }, data: { command: 'other' } })).rejects.toThrow();
    await prisma.network.delete({ where: { id: network.id } });
    expect(await prisma.auditEntry.findUnique({ where: { id } })).toMatchObject({
      networkId: null,
      command: 'editNetwork',
    });
  });
});
