import { afterAll, describe, expect, it } from 'vitest';
import { buildNetwork } from './build-network.ts';
import { openTestDatabase } from './test-database.ts';

const database = await openTestDatabase();

afterAll(() => database.close());

describe('openTestDatabase', () => {
  it('opens the kind of database that the project asks for', () => {
    const asked = process.env.LEERKRING_TEST_DB === 'postgresql' ? 'postgresql' : 'embedded';
    expect(database.kind).toBe(asked);
  });

  it('is empty, and shares nothing with another', async () => {
    expect(await database.prisma.network.count()).toBe(0);
    const other = await openTestDatabase();
    await buildNetwork(other.prisma);
    expect(await database.prisma.network.count()).toBe(0);
    await other.close();
  });
});
