import type { Context } from '../../context.ts';

/** School holidays that touch the days from..to (inclusive), of all regions; at most 2,000. */
export function schoolHolidaysBetween({ prisma }: Context, query: object, from: Date, to: Date) {
  return prisma.schoolHoliday.findMany({
    ...query,
    where: { startsOn: { lte: to }, endsOn: { gte: from } },
    orderBy: [{ startsOn: 'asc' }, { region: 'asc' }],
    take: 2000,
  });
}

/** The rows with these ids, in order of time. */
export function findSchoolHolidays({ prisma }: Context, query: object, ids: readonly string[]) {
  return prisma.schoolHoliday.findMany({
    ...query,
    where: { id: { in: [...ids] } },
    orderBy: [{ startsOn: 'asc' }, { region: 'asc' }],
  });
}
