import type { PlainDate } from '../calendar/plain-date.ts';

/** When something is: first and last day, and its times of day `HH:MM` on each of them as far as they are known. */
export interface Span {
  startsOn: PlainDate;
  endsOn: PlainDate;
  startTime: string | null;
  endTime: string | null;
}

/** `sameDay` is a shared day at other times, or at times that are not known. */
export type Overlap = 'apart' | 'sameDay' | 'overlaps';

/** A start without an end is taken for two hours. */
const USUAL_MINUTES = 120;

/** How two things lie to each other in time. What ends when the other starts does not overlap. */
export function overlapOf(one: Span, other: Span): Overlap {
  if (one.endsOn < other.startsOn || other.endsOn < one.startsOn) return 'apart';
  const [a, b] = [minutesOf(one), minutesOf(other)];
  if (!a || !b) return 'sameDay';
  return a.from < b.to && b.from < a.to ? 'overlaps' : 'sameDay';
}

function minutesOf({ startTime, endTime }: Span): { from: number; to: number } | null {
  if (!startTime) return null;
  const from = minuteOfDay(startTime);
  const to = endTime ? minuteOfDay(endTime) : from + USUAL_MINUTES;
  // Over several days the end may bear an earlier hour than the start: then the whole of each day counts.
  return to > from ? { from, to } : { from: 0, to: 24 * 60 };
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
