import type { Prisma, Season } from '@leerkring/db/generated/prisma/client';
import type { BuildingClient } from './building-client.ts';
import { calendarDay } from './calendar-day.ts';
import { nextNumber } from './next-number.ts';

type SeasonOverrides = Partial<Prisma.SeasonCreateManyInput> &
  Pick<Prisma.SeasonCreateManyInput, 'networkId'>;

/** A season as it goes into the database. */
export function seasonRow(overrides: SeasonOverrides): Prisma.SeasonCreateManyInput {
  return {
    name: `Seizoen ${nextNumber()}`,
    startsOn: calendarDay('2026-09-01'),
    endsOn: calendarDay('2027-08-31'),
    ...overrides,
  };
}

/** Writes a season; the school year 2026–2027 unless other days are given. */
export function buildSeason(prisma: BuildingClient, overrides: SeasonOverrides): Promise<Season> {
  return prisma.season.create({ data: seasonRow(overrides) });
}
