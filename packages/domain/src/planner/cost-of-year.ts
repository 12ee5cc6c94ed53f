import type { PlainDate } from '../calendar/plain-date.ts';
import { roundCost } from './evaluate-plan.ts';
import type { SessionKey } from './explain.ts';
import type { Assignment, PlanProblem, Score } from './format/types.ts';
import { compileModel } from './search/compile-model.ts';
import { daysOf, placeAssignments, sessionNumber } from './search/plan-numbers.ts';
import { hardAt, softAt } from './search/session-cost.ts';
import { emptyState, moveSession } from './search/state.ts';

/** What one session would cost at one time; see `explain` for the reasons. */
export interface TimeCost extends Score {
  date: PlainDate;
  dayPart: string | null;
}

/** A plan, ready to be asked and changed. */
export interface YearCosts {
  /** What a session would add on every day of the horizon, in each day part; empty for an unknown session. */
  costOfYear(key: SessionKey): TimeCost[];
  /** Puts a session elsewhere, or nowhere (null), so that what is asked next reckons with it. */
  move(key: SessionKey, to: { date: PlainDate; dayPart: string | null; room?: string | null } | null): void;
}

/**
 * Prepares a plan so that the whole year of any session is costed at once while a pointer moves: from tables that change
 * with each move, not by a fresh evaluation of each day. The numbers are those of `explain`.
 */
export function prepareYear(problem: PlanProblem, assignments: readonly Assignment[]): YearCosts {
  const model = compileModel(problem, { everyDay: true, extraDays: daysOf(assignments) });
  const state = emptyState(model);
  placeAssignments(state, assignments);
  const { horizon } = model;
  const { start, end } = problem.horizon;
  const times = Array.from({ length: horizon.slots }, (_, slot) => ({
    slot,
    date: horizon.dates[model.dayOf[slot] as number] as string,
    dayPart: horizon.partIds[slot % horizon.parts] as string | null,
  })).filter(({ date }) => start <= date && date <= end);
  return {
    costOfYear(key) {
      const session = sessionNumber(model, key);
      if (session === undefined) return [];
      // Where it stands now must not keep a room from being chosen afresh.
      const [from, room] = [state.slot[session] as number, state.room[session] as number];
      moveSession(state, session, -1);
      const costs = times.map(({ slot, date, dayPart }) => ({
        date,
        dayPart,
        hard: hardAt(state, session, slot),
        soft: roundCost(softAt(state, session, slot)),
      }));
      moveSession(state, session, from, room);
      return costs;
    },
    move(key, to) {
      const session = sessionNumber(model, key);
      if (session === undefined) return;
      moveSession(state, session, -1);
      if (to === null) return;
      placeAssignments(state, [{ ...key, ...to, start: null, end: null, room: to.room ?? null }]);
    },
  };
}
