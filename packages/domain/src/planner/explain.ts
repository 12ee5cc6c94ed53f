import { fromDayNumber, type PlainDate, toDayNumber } from '../calendar/plain-date.ts';
import type { ConstraintId } from './constraint-table.ts';
import { createView, type PlanView } from './constraints/plan-view.ts';
import { findViolations, scoreOf } from './evaluate-plan.ts';
import type { Assignment, PlanProblem, PlanSeries, Score } from './format/types.ts';
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

/** A plan, ready to be asked why. */
export interface Explanation {
  /** Of one date in each day part, or of every day of the horizon; empty for a session that the problem has not. */
  explain(key: SessionKey, date?: PlainDate): DayCost[];
  /** Puts a session elsewhere, or nowhere (null), so that what is asked next reckons with it. */
  move(key: SessionKey, to: { date: PlainDate; dayPart: string | null; room?: string | null } | null): void;
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
  return prepareExplain(problem, assignments).explain(key, date);
}

/**
 * Prepares a plan so that one question after another is answered without going through all of it again: a date takes a
 * fraction of a millisecond, the year of one session some tens. Assignments of sessions that the problem has not are
 * left out.
 */
export function prepareExplain(problem: PlanProblem, assignments: readonly Assignment[]): Explanation {
  const view = createView(problem);
  const seriesOf = new Map(problem.series.map((each) => [each.id, each]));
  const isKnown = ({ series, index }: SessionKey) => index <= (seriesOf.get(series)?.sessions ?? 0);
  for (const each of assignments) if (isKnown(each)) view.add(view.place(each));
  const dates = datesOf(problem);
  const parts = problem.dayParts.length > 0 ? problem.dayParts.map(({ id }) => id) : [null];
  return {
    explain(key, date) {
      const series = seriesOf.get(key.series);
      if (!series || !isKnown(key)) return [];
      const own = view.inSeries(key.series).get(key.index);
      if (own) view.remove(own);
      const costs = (date === undefined ? dates : [date]).flatMap((day) =>
        parts.map((part) => dayCost(view, series, key.index, day, part)),
      );
      if (own) view.add(own);
      return costs;
    },
    move(key, to) {
      if (!isKnown(key)) return;
      const own = view.inSeries(key.series).get(key.index);
      if (own) view.remove(own);
      if (to === null) return;
      const { series, index } = key;
      const time = sessionTime(problem, seriesOf.get(series), to.dayPart);
      view.add(view.place({ series, index, ...to, ...time, room: to.room ?? null }));
    },
  };
}

function datesOf({ horizon }: PlanProblem): PlainDate[] {
  const first = toDayNumber(horizon.start);
  return Array.from({ length: toDayNumber(horizon.end) - first + 1 }, (_, at) => fromDayNumber(first + at));
}

function dayCost(
  view: PlanView,
  series: PlanSeries,
  index: number,
  date: PlainDate,
  dayPart: string | null,
): DayCost {
  const fixedRoom = series.fixed.find((each) => each.index === index)?.room;
  const rooms = fixedRoom ? [fixedRoom] : series.online ? [] : series.rooms;
  const time = sessionTime(view.problem, series, dayPart);
  let best: DayCost | null = null;
  for (const room of rooms.length > 0 ? rooms : [null]) {
    const found = findViolations(
      view,
      view.place({ series: series.id, index, date, dayPart, ...time, room }),
    );
    const cost: DayCost = {
      date,
      dayPart,
      ...scoreOf(view.problem, found),
      reasons: found.map(({ constraint, amount, subjects }) => ({ constraint, amount, subjects })),
    };
    if (best === null || cost.hard < best.hard) best = cost;
    if (best.hard === 0) break;
  }
  return best as DayCost;
}
