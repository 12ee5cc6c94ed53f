import { CONSTRAINT_IDS, CONSTRAINT_TABLE } from '../constraint-table.ts';
import type { Conflict, PlanProblem, Violation } from '../format/types.ts';
import { type Droppable, requirementsOf } from './requirements.ts';

/** Says whether a plan without a breach was found. */
export type IsPossible = (problem: PlanProblem) => boolean;

/** Larger problems would take minutes; their violations must speak for themselves. */
const MOST_SERIES = 40;

/**
 * A small set of requirements that cannot hold together, of a problem whose best plan breaks something: requirements are
 * left out one by one, and stay out as long as the rest is still impossible (the deletion filter of J. Chinneck and
 * E. Dravnieks, 1991). What is left needs each of its members: without any one of them a plan was found. That no plan
 * meets them all is what the search could not disprove; it is no proof.
 * @returns undefined when the series that break something are too many, or can be planned by themselves.
 */
export function findConflict(
  problem: PlanProblem,
  violations: readonly Violation[],
  isPossible: IsPossible,
): Conflict | undefined {
  const whole = withoutSoft(problem);
  const start = [broken(whole, violations), whole].find(
    (each) => each.series.length <= MOST_SERIES && !isPossible(each),
  );
  if (!start) return undefined;
  let rest: PlanProblem = start;
  let kept: Droppable[] = requirementsOf(start);
  // Twice: what was needed beside others may be needless once these are gone.
  for (const _ of [1, 2])
    for (const each of kept) {
      const less = each.drop(rest);
      if (isPossible(less)) continue;
      rest = less;
      kept = kept.filter((other) => other !== each);
    }
  const still = new Set(rest.series.map(({ id }) => id));
  const requirements = kept
    .map(({ requirement }) => requirement)
    .filter(({ constraint, subjects }) => constraint !== 'sessions' || still.has(subjects[0] ?? ''));
  return { requirements, isMinimal: kept.every((each) => isPossible(each.drop(rest))) };
}

function withoutSoft(problem: PlanProblem): PlanProblem {
  const weights = { ...problem.weights };
  for (const id of CONSTRAINT_IDS) if (CONSTRAINT_TABLE[id].level === 'soft') weights[id] = 0;
  return { ...problem, weights };
}

/** The problem of those series alone that break something hard. */
function broken(problem: PlanProblem, violations: readonly Violation[]): PlanProblem {
  const named = new Set(
    violations.filter(({ level }) => level === 'hard').flatMap(({ subjects }) => subjects.map(seriesOf)),
  );
  const series = problem.series.filter(({ id }) => named.has(id));
  const among = (ids: readonly string[]) => ids.filter((id) => named.has(id));
  return {
    ...problem,
    series: series.map((each) => ({ ...each, after: among(each.after), sameWeekAs: [] })),
    previous: [],
  };
}

function seriesOf(subject: string): string {
  return subject.slice(0, Math.max(0, subject.lastIndexOf('#')));
}
