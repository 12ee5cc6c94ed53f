import { CONSTRAINT_TABLE, type ConstraintId } from './constraint-table.ts';
import { CONSTRAINTS } from './constraints/constraints.ts';
import { createView, type Placed, type PlanView } from './constraints/plan-view.ts';
import type { Assignment, Plan, PlanProblem, Score, Violation } from './format/types.ts';

/** Costs are sums of weighted amounts; what binary fractions add beyond a millionth is dropped. */
export function roundCost(cost: number): number {
  return Math.round(cost * 1e6) / 1e6;
}

/** What one session adds to the sessions of the view, in which it is not; constraints of weight 0 are off. */
export function findViolations(view: PlanView, session: Placed): Violation[] {
  const found: Violation[] = [];
  for (const { id, find } of CONSTRAINTS) {
    if (view.problem.weights[id] === 0) continue;
    const { level } = CONSTRAINT_TABLE[id];
    find(view, session, (amount, ...subjects) => found.push({ constraint: id, level, subjects, amount }));
  }
  return found;
}

/** Hard counts violations; soft sums their amounts times their weights. */
export function scoreOf(problem: PlanProblem, violations: readonly Violation[]): Score {
  let hard = 0;
  let soft = 0;
  for (const { level, constraint, amount } of violations)
    if (level === 'hard') hard += 1;
    else soft += amount * problem.weights[constraint];
  return { hard, soft: roundCost(soft) };
}

/**
 * The checker: score, costs and violations of a plan, worked out from nothing, with none of the tables of the search.
 * @param assignments of sessions that the problem has (see readPlan); those that are missing count as unplanned.
 */
export function evaluatePlan(
  problem: PlanProblem,
  assignments: readonly Assignment[],
): Pick<Plan, 'unplanned' | 'score' | 'costs' | 'violations'> {
  const view = createView(problem);
  const violations: Violation[] = [];
  for (const assignment of sortAssignments(assignments)) {
    const session = view.place(assignment);
    violations.push(...findViolations(view, session));
    view.add(session);
  }
  const unplanned = problem.series
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, sessions }) =>
      Array.from({ length: sessions }, (_, at) => ({ series: id, index: at + 1 })).filter(
        ({ index }) => !view.inSeries(id).has(index),
      ),
    );
  if (problem.weights.unplanned > 0)
    for (const { series, index } of unplanned)
      violations.push({
        constraint: 'unplanned',
        level: 'hard',
        subjects: [`${series}#${index}`],
        amount: 1,
      });
  return { unplanned, score: scoreOf(problem, violations), costs: costsOf(problem, violations), violations };
}

/** By date and start, then series and index: the order in which people read a year. */
export function sortAssignments(assignments: readonly Assignment[]): Assignment[] {
  return assignments.toSorted(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.start ?? '', b.start ?? '') ||
      compareText(a.series, b.series) ||
      a.index - b.index,
  );
}

/** By code units: the same order in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function costsOf(problem: PlanProblem, violations: readonly Violation[]): Plan['costs'] {
  const costs = new Map<ConstraintId, number>();
  for (const { constraint, level, amount } of violations)
    if (level === 'soft')
      costs.set(constraint, (costs.get(constraint) ?? 0) + amount * problem.weights[constraint]);
  return Object.fromEntries([...costs].map(([id, cost]) => [id, roundCost(cost)]));
}
