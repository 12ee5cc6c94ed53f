import type { Assignment, PlanProblem, Violation } from '@leerkring/domain/planner/format/types';
import type { Replan } from '@leerkring/domain/planner/replan';
import { editsOfPlan, keyOf } from '@leerkring/domain/planning/edits-of-plan';
import type { PlanEdit, Planning } from '@leerkring/domain/planning/types';

/** The problem in which one session stays where it is now, whatever else has to move. */
export function fixedWhere(
  problem: PlanProblem,
  assignments: readonly Assignment[],
  key: string,
): PlanProblem {
  const own = assignments.find((one) => keyOf(one) === key);
  if (!own) return problem;
  const { series: id, index, date, dayPart, room } = own;
  return {
    ...problem,
    series: problem.series.map((series) =>
      series.id === id
        ? {
            ...series,
            fixed: [...series.fixed.filter((one) => one.index !== index), { index, date, dayPart, room }],
          }
        : series,
    ),
  };
}

export interface Replanned {
  /** The sessions that stand and move, in order of their new day. */
  moves: PlanEdit[];
  /** What it still breaks, but for what has no date: that was not asked. */
  broken: Violation[];
}

/** What a plan made anew changes of the sessions that stand; sessions that had no date yet keep having none. */
export function replannedMoves(planning: Planning, { assignments, moved, violations }: Replan): Replanned {
  const isMoved = new Set(moved.map(keyOf));
  const moves = editsOfPlan(planning, assignments)
    .filter(({ sessionId, item }) => sessionId !== null && isMoved.has(item.key))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const stands = (name: string) => !name.includes('#') || planning.itemOfKey.get(name)?.sessionId !== null;
  const broken = violations.filter(
    ({ level, constraint, subjects }) =>
      level === 'hard' && constraint !== 'unplanned' && subjects.every(stands),
  );
  return { moves, broken };
}
