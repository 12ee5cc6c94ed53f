import { describe, expect, it } from 'vitest';
import { evaluatePlan } from './evaluate-plan.ts';
import type { Assignment, Plan, PlanProblem } from './format/types.ts';
import { type PlanOptions, planYear, searchPlan } from './plan-year.ts';
import { seededRandom } from './random.ts';
import { randomProblem } from './testing/random-problem.ts';
import { realProblem } from './testing/real-problem.ts';

const SEEDS = Array.from({ length: 16 }, (_, seed) => seed + 300);

/** Breaches first, a session without a date as one and a half, then cost. */
function rankOf({ score, unplanned }: Pick<Plan, 'score' | 'unplanned'>): number {
  return (score.hard + unplanned.length / 2) * 1e9 + score.soft;
}

/** The plan alone, without the search for what cannot hold together. */
function searched(problem: PlanProblem, options: PlanOptions): Plan {
  return [...searchPlan(problem, options)].at(-1)?.plan() as Plan;
}

/** A plan as a careless person would make it: dates mixed up, some sessions forgotten, those that are fixed apart. */
function carelessPlan(problem: PlanProblem, seed: number): Assignment[] {
  const random = seededRandom(seed);
  const { assignments } = searched(problem, { seconds: 0.002, seed });
  const dates = assignments.map(({ date }) => date);
  const isFixed = (each: Assignment) =>
    problem.series.some(
      ({ id, fixed }) => id === each.series && fixed.some(({ index }) => index === each.index),
    );
  return assignments
    .filter((each) => isFixed(each) || random.next() < 0.8)
    .map((each) =>
      isFixed(each) || random.next() < 0.7
        ? each
        : { ...each, date: dates[random.below(dates.length)] ?? '' },
    );
}

const placeOf = ({ date, dayPart }: Pick<Assignment, 'date' | 'dayPart'>) => `${date} ${dayPart}`;
const nameOf = ({ series, index }: Pick<Assignment, 'series' | 'index'>) => `${series}#${index}`;

describe('a search from a given plan', () => {
  it.each(SEEDS)(
    'gives no plan that is worse, and leaves fixed sessions where they are (problem %i)',
    (seed) => {
      const problem = randomProblem(seed);
      const fixed = new Map(
        problem.series.flatMap(({ id, fixed }) => fixed.map((each) => [`${id}#${each.index}`, each.date])),
      );
      const start = carelessPlan(problem, seed);
      const before = rankOf(evaluatePlan(problem, start));
      for (const look of searchPlan(problem, { seconds: 0.02, start })) {
        const plan = look.plan();
        expect(rankOf(plan)).toBeLessThanOrEqual(before + 1e-6);
        for (const each of plan.assignments)
          expect(fixed.get(nameOf(each)) ?? each.date, nameOf(each)).toBe(each.date);
      }
    },
  );

  it.each(SEEDS)('moves the sessions of free series only (problem %i)', (seed) => {
    const problem = randomProblem(seed);
    const start = carelessPlan(problem, seed);
    const free = problem.series.filter((_, at) => at % 2 === 0).map(({ id }) => id);
    const plan = searched(problem, { seconds: 0.02, start, free });
    const held = ({ series }: { series: string }) => !free.includes(series);
    const placed = (each: Assignment) => `${nameOf(each)} ${placeOf(each)} ${each.room}`;
    expect(plan.assignments.filter(held).map(placed).sort()).toEqual(start.filter(held).map(placed).sort());
  });

  it('makes a plan better that can be', () => {
    const problem = realProblem({ groups: 12, sessions: 4, people: 100 }, 5);
    const first = planYear(problem, { seconds: 0.01 });
    const next = planYear(problem, { seconds: 0.5, start: first.assignments });
    expect(next.score.hard).toBe(0);
    expect(next.score.soft).toBeLessThan(first.score.soft);
    const again = planYear(problem, { seconds: 0.05, start: next.assignments });
    expect(again.score.soft).toBeLessThanOrEqual(next.score.soft);
  });

  it('leaves out what the problem has not', () => {
    const problem = realProblem({ groups: 2, sessions: 2, people: 12 }, 5);
    const { assignments } = planYear(problem, { seconds: 0.05 });
    const [first] = assignments;
    if (!first) throw new Error('a plan without sessions');
    const start = [...assignments, { ...first, series: 'unknown' }, { ...first, index: 3 }];
    const plan = planYear(problem, { seconds: 0.05, start });
    expect(plan.assignments).toHaveLength(assignments.length);
    expect(plan.score.soft).toBeLessThanOrEqual(evaluatePlan(problem, assignments).score.soft);
  });
});
