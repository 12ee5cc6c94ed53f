import type { PrismaClient, SchoolHolidayRegion } from '@leerkring/db/generated/prisma/client';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import stored from './dutch-school-holidays.json' with { type: 'json' };

const REGIONS = new Map<string, SchoolHolidayRegion>([
  ['NO', 'north'],
  ['MI', 'middle'],
  ['ZU', 'south'],
]);

/** Fills the school holidays if there are none at all; an administrator may since have loaded better ones. */
export async function seedSchoolHolidays(prisma: PrismaClient): Promise<void> {
  if ((await prisma.schoolHoliday.findFirst({ select: { id: true } })) !== null) return;
  await prisma.schoolHoliday.createMany({
    data: stored.holidays.flatMap(({ name, regions, start, end }) =>
      regions.map((letters) => ({
        name,
        region: regionOf(letters),
        startsOn: calendarDay(start),
        endsOn: calendarDay(end),
        source: stored.source,
      })),
    ),
    skipDuplicates: true,
  });
}

function regionOf(letters: string): SchoolHolidayRegion {
  const region = REGIONS.get(letters);
  if (!region) throw new Error(`No school-holiday region is called ${letters}.`);
  return region;
}
