import type { DayPartHours, DayPartName } from './types.ts';

/** Less than this of a part (minutes) and a meeting does not claim it, unless it claims no other. */
const CLAIMS_MINUTES = 60;
/** A start without an end is taken for two hours, as in clashes. */
const USUAL_MINUTES = 120;

/**
 * The parts of a day that some hours claim: those of which they take an hour or more, else the one of which they take
 * most. None where they lie outside all parts.
 * @param startTime `HH:MM`
 * @param endTime `HH:MM`; null: two hours after the start
 */
export function dayPartsOfHours(
  startTime: string,
  endTime: string | null,
  parts: readonly DayPartHours[],
): DayPartName[] {
  const start = minuteOfDay(startTime);
  const end = endTime ? minuteOfDay(endTime) : start + USUAL_MINUTES;
  const shared = parts.map((part) => ({
    id: part.id,
    minutes: Math.min(end, minuteOfDay(part.end)) - Math.max(start, minuteOfDay(part.start)),
  }));
  const claimed = shared.filter(({ minutes }) => minutes >= CLAIMS_MINUTES);
  if (claimed.length > 0) return claimed.map(({ id }) => id);
  const most = Math.max(0, ...shared.map(({ minutes }) => minutes));
  return most === 0 ? [] : shared.filter(({ minutes }) => minutes === most).map(({ id }) => id);
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
