import { evaluatePlan } from '@leerkring/domain/planner/evaluate-plan';
import type { Plan, PlanProblem } from '@leerkring/domain/planner/format/types';
import { searchPlan } from '@leerkring/domain/planner/plan-year';

export interface TimedPlan {
  plan: Plan;
  /** Seconds until the first plan without a hard breach; null when there was none. */
  feasibleAfter: number | null;
  seconds: number;
}

/**
 * Plans with the product's own search; the score is the checker's.
 * @param byWork go by counted work alone: the same plan on a busy machine, however long it takes.
 */
export function timedPlan(problem: PlanProblem, seconds: number, seed: number, byWork = false): TimedPlan {
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / 1000;
  let feasibleAfter: number | null = null;
  let finish: (() => Plan) | null = null;
  const clock = byWork ? {} : { clock: () => performance.now() };
  for (const look of searchPlan(problem, { seconds, seed, ...clock })) {
    if (feasibleAfter === null && look.score.hard === 0) feasibleAfter = passed();
    finish = look.plan;
  }
  const used = passed();
  const plan = finish?.() as Plan;
  const { score } = evaluatePlan(problem, plan.assignments);
  return { plan: { ...plan, score }, feasibleAfter, seconds: used };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
