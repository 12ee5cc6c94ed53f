import { fromDayNumber, type PlainDate, toDayNumber } from '../calendar/plain-date.ts';
import type { ConstraintId } from './constraint-table.ts';
import { createView, type PlanView } from './constraints/plan-view.ts';
import { findViolations, scoreOf } from './evaluate-plan.ts';
import type { Assignment, PlanProblem, Score } from './format/types.ts';
import { sessionTime } from './session-time.ts';

/** Which session: its series and its 1-based index. */
export interface SessionKey {
  series: string;
  index: number;
}

/** What one session would cost at one time, part by part. */
export interface DayCost extends Score {
  date: PlainDate;
  dayPart: string | null;
  reasons: { constraint: ConstraintId; amount: number; subjects: string[] }[];
}

/**
 * What a session would add to the rest of a plan on one date, or on every day of the horizon, in each day part: how many
 * hard requirements it would break, what it would cost, and why. It counts only what the session takes part in.
 * A session that needs a room gets the best one of its list at each time.
 */
export function explain(
  problem: PlanProblem,
  assignments: readonly Assignment[],
  key: SessionKey,
  date?: PlainDate,
): DayCost[] {
  const view = createView(problem);
  for (const each of assignments)
    if (each.series !== key.series || each.index !== key.index) view.add(view.place(each));
  const parts = problem.dayParts.length > 0 ? problem.dayParts.map((each) => each.id) : [null];
  return datesOf(problem, date).flatMap((day) => parts.map((part) => dayCost(view, key, day, part)));
}

function datesOf({ horizon }: PlanProblem, date?: PlainDate): PlainDate[] {
  if (date !== undefined) return [date];
  const first = toDayNumber(horizon.start);
  return Array.from({ length: toDayNumber(horizon.end) - first + 1 }, (_, at) => fromDayNumber(first + at));
}

function dayCost(view: PlanView, key: SessionKey, date: PlainDate, dayPart: string | null): DayCost {
  const series = view.problem.series.find(({ id }) => id === key.series);
  const fixedRoom = series?.fixed.find(({ index }) => index === key.index)?.room;
  const rooms = fixedRoom ? [fixedRoom] : series && !series.online ? series.rooms : [];
  let best: DayCost | null = null;
  for (const room of rooms.length > 0 ? rooms : [null]) {
    const session = view.place({
      ...key,
      date,
      dayPart,
      ...sessionTime(view.problem, series, dayPart),
      room,
    });
    const found = findViolations(view, session);
    const cost: DayCost = {
      date,
      dayPart,
      ...scoreOf(view.problem, found),
      reasons: found.map(({ constraint, amount, subjects }) => ({ constraint, amount, subjects })),
    };
    if (best === null || cost.hard < best.hard) best = cost;
  }
  return best as DayCost;
}
