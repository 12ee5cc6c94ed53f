import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { networkRows } from './seed/network-rows.ts';
import { networkSeeds } from './seed/network-seeds.ts';
import { seedOrganisations } from './seed/seed-organisations.ts';
import { seedPeople } from './seed/seed-people.ts';
import { seedReleases } from './seed/seed-releases.ts';
import { insertRows } from './seed/seed-rows.ts';
import { seedSchoolHolidays } from './seed/seed-school-holidays.ts';

export interface SeedOptions {
  /** The day around which the demo seasons lie. */
  today: PlainDate;
}

/**
 * Writes the five networks in their own years with a demo season of each, the demo people, and the school holidays.
 * What is there already stays as people left it: a network is written whole or, if it exists, not touched at all.
 * Answers the slugs of the networks that were written.
 */
export async function seed(prisma: PrismaClient, { today }: SeedOptions): Promise<{ created: string[] }> {
  const seeds = networkSeeds(today);
  const slugs = seeds.map((one) => one.network.slug);
  const present = await prisma.network.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true },
  });
  const missing = seeds.filter((one) => !present.some(({ slug }) => slug === one.network.slug));
  await seedSchoolHolidays(prisma);
  if (missing.length === 0) return { created: [] };
  await prisma.$transaction(
    async (transaction) => {
      const organisations = await seedOrganisations(transaction);
      const people = await seedPeople(transaction, organisations, today);
      for (const one of missing) {
        const rows = networkRows(one, { organisations, people });
        await insertRows(transaction, rows);
        for (const { id } of rows.network) await seedReleases(transaction, id ?? '');
      }
    },
    { timeout: 60_000 },
  );
  return { created: missing.map((one) => one.network.slug) };
}

/** `node prisma/seed.ts`: fills the database of DATABASE_URL, or the data folder of LEERKRING_DATA (.data). */
async function seedFromEnvironment(): Promise<void> {
  const { openDatabase } = await import('@leerkring/db/open-database');
  const { DATABASE_URL: databaseUrl, LEERKRING_DATA: dataDir = '.data' } = process.env;
  const database = await openDatabase(databaseUrl ? { databaseUrl } : { dataDir });
  try {
    const today = new Intl.DateTimeFormat('sv', {
      timeZone: 'Europe/Amsterdam',
    }).format(new Date());
    const { created } = await seed(database.prisma, { today });
    console.log(created.length > 0 ? `Wrote ${created.join(', ')}.` : 'Everything was there already.');
  } finally {
    await database.close();
  }
}

if (import.meta.main) await seedFromEnvironment();
