import { laterBy, minutesOf } from '../../../lib/clock-time.ts';

interface Times {
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
}

/** When a session ends that begins at another time and lasts as long as it did; null when that is not known. */
export function endAfter({ startTime, endTime }: Times, newStart: string): string | null {
  if (!startTime || !endTime) return null;
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  return minutes > 0 ? laterBy(newStart, minutes) : null;
}
