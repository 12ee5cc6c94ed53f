import { minutesOf } from './constraints/plan-view.ts';
import type { PlanProblem, PlanSeries } from './format/types.ts';

/** Local times HH:MM of a session in a day part: from its start, for the duration of the series, else to its end. */
export function sessionTime(
  problem: PlanProblem,
  series: PlanSeries | undefined,
  dayPart: string | null,
): { start: string | null; end: string | null } {
  const part = problem.dayParts.find(({ id }) => id === dayPart);
  if (!part) return { start: null, end: null };
  const duration = series?.durationMinutes ?? null;
  if (duration === null) return { start: part.start, end: part.end };
  const minutes = Math.min(1439, minutesOf(part.start) + duration);
  const pad = (value: number) => String(value).padStart(2, '0');
  return { start: part.start, end: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
}
