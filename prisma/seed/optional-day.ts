import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { calendarDay } from '@leerkring/testkit/calendar-day';

/** The day for its column, or nothing where the seed leaves it open. */
export function optionalDay(date: PlainDate | undefined): Date | undefined {
  return date === undefined ? undefined : calendarDay(date);
}
