import { evaluatePlan } from './evaluate-plan.ts';
import type { Assignment, Plan, PlanProblem } from './format/types.ts';
import { seededRandom } from './random.ts';
import { compileModel } from './search/compile-model.ts';
import { sendFixedHome, sendSingleHome } from './search/hold.ts';
import { assignmentsOf, daysOf, placeAssignments } from './search/plan-numbers.ts';
import { repairPlan } from './search/repair.ts';
import { emptyState } from './search/state.ts';

/** A mended plan, with what had to move for it. */
export interface Replan extends Plan {
  moved: { series: string; index: number }[];
}

/**
 * Makes a plan meet a problem that has changed since (someone cannot any more, a session was fixed elsewhere), by moving
 * as few sessions as it finds a way to; cost decides among equals. Sessions that were not in the plan are added. What
 * stays broken is said, as by `planYear`. The same input gives the same plan.
 */
export function replan(problem: PlanProblem, plan: readonly Assignment[], seed = 1): Replan {
  const model = compileModel(problem, { extraDays: daysOf(plan) });
  const state = emptyState(model);
  placeAssignments(state, plan);
  sendFixedHome(state);
  sendSingleHome(state);
  repairPlan(state, seededRandom(seed));
  const assignments = assignmentsOf(problem, model, state);
  const before = new Map(plan.map((each) => [`${each.series}#${each.index}`, each]));
  const moved = assignments
    .filter((each) => {
      const was = before.get(`${each.series}#${each.index}`);
      return was !== undefined && (was.date !== each.date || was.dayPart !== each.dayPart);
    })
    .map(({ series, index }) => ({ series, index }));
  return { version: 1, assignments, ...evaluatePlan(problem, assignments), moved };
}
