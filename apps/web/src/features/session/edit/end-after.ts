import { laterBy, minutesBetween } from '@leerkring/domain/planning/day-part-of';

interface Times {
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
}

/** When a session ends that begins at another time and lasts as long as it did; null when that is not known. */
export function endAfter({ startTime, endTime }: Times, newStart: string): string | null {
  const minutes = minutesBetween(startTime ?? null, endTime ?? null);
  return minutes === null ? null : laterBy(newStart, minutes);
}
