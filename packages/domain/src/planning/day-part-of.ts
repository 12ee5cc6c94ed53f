import type { DayPartHours, DayPartName } from '../availability/types.ts';
import { minutesOf } from '../planner/constraints/plan-view.ts';

/** A start without an end is taken for two hours, as in clashes. */
const USUAL_MINUTES = 120;

/** The part of the day of which some hours take most; where they take none, the one that begins nearest. Null without a start. */
export function dayPartOf(
  { startTime, endTime }: { startTime: string | null; endTime: string | null },
  parts: readonly DayPartHours[],
): DayPartName | null {
  if (startTime === null) return null;
  const from = minutesOf(startTime);
  const to = endTime !== null && endTime > startTime ? minutesOf(endTime) : from + USUAL_MINUTES;
  let best: { id: DayPartName; fit: number } | null = null;
  for (const { id, start, end } of parts) {
    const shared = Math.min(to, minutesOf(end)) - Math.max(from, minutesOf(start));
    const fit = shared > 0 ? shared : -Math.abs(from - minutesOf(start));
    if (best === null || fit > best.fit) best = { id, fit };
  }
  return best?.id ?? null;
}

/** How long some hours take; null when not known. */
export function minutesBetween(startTime: string | null, endTime: string | null): number | null {
  if (startTime === null || endTime === null) return null;
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  return minutes > 0 ? minutes : null;
}

/** `HH:MM` so many minutes later, at the latest one minute before midnight. */
export function laterBy(time: string, minutes: number): string {
  const at = Math.min(1439, minutesOf(time) + minutes);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
