import { isPlainDate, type PlainDate } from '@leerkring/domain/calendar/plain-date';

/**
 * A calendar date as Prisma wants it for a `DATE` column: midnight UTC of that day, whatever the zone of the machine.
 * @throws {RangeError} on a string that is no existing date
 */
export function calendarDay(date: PlainDate): Date {
  if (!isPlainDate(date)) throw new RangeError(`Not a date: ${date}`);
  return new Date(`${date}T00:00:00Z`);
}
