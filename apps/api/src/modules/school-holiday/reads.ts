import type { Context } from '../../context.ts';

/** School holidays that touch the days from..to (inclusive), of all regions; at most 500. */
export function schoolHolidaysBetween({ prisma }: Context, query: object, from: Date, to: Date) {
  return prisma.schoolHoliday.findMany({
    ...query,
    where: { startsOn: { lte: to }, endsOn: { gte: from } },
    orderBy: [{ startsOn: 'asc' }, { region: 'asc' }],
    take: 500,
  });
}
