import { describe, expect, it } from 'vitest';
import { prepareYear } from './cost-of-year.ts';
import { evaluatePlan } from './evaluate-plan.ts';
import { explain, prepareExplain } from './explain.ts';
import type { PlanProblem } from './format/types.ts';
import { planYear, searchPlan } from './plan-year.ts';
import { randomProblem } from './testing/random-problem.ts';

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed + 100);
const quick = { seconds: 0.02 };

describe('planYear', () => {
  it.each(SEEDS)('breaks nothing hard in silence, and the checker agrees (problem %i)', (seed) => {
    const problem = randomProblem(seed);
    const plan = planYear(problem, quick);
    const { score, violations, unplanned } = evaluatePlan(problem, plan.assignments);
    expect(plan.score).toEqual(score);
    expect(plan.violations).toEqual(violations);
    expect(violations.filter(({ level }) => level === 'hard')).toHaveLength(score.hard);
    const asked = problem.series.reduce((sum, { sessions }) => sum + sessions, 0);
    expect(plan.assignments.length + unplanned.length).toBe(asked);
  });

  it.each(SEEDS.slice(0, 10))(
    'gives the same plan for the same seed, however the input is listed (problem %i)',
    (seed) => {
      const problem = randomProblem(seed);
      const turned: PlanProblem = {
        ...problem,
        people: problem.people.toReversed(),
        rooms: problem.rooms.toReversed(),
        series: problem.series.toReversed().map((each) => ({
          ...each,
          attendees: each.attendees.toReversed(),
          rooms: each.rooms.toReversed(),
        })),
        dayParts: problem.dayParts.toReversed(),
        closedDays: problem.closedDays.toReversed(),
      };
      const plan = planYear(problem, quick);
      expect(planYear(problem, quick)).toEqual(plan);
      const { assignments, score } = planYear(turned, quick);
      expect(assignments).toEqual(plan.assignments);
      expect(score).toEqual(plan.score);
    },
  );

  it('yields better and better plans, the first at once, and can be left at any', () => {
    const problem = randomProblem(7);
    const soft: number[] = [];
    for (const look of searchPlan(problem, { seconds: 0.2 })) {
      soft.push(look.score.hard * 1e6 + look.score.soft);
      if (soft.length === 1) expect(look.plan().assignments.length).toBeGreaterThan(0);
    }
    expect(soft).toEqual(soft.toSorted((a, b) => b - a));
    for (const look of searchPlan(problem)) {
      expect(look.share).toBe(0);
      break;
    }
  });

  it('ends when its seconds have passed by the clock it was given, and says that the clock ended it', () => {
    let now = 0;
    const plan = planYear(randomProblem(3), { seconds: 1, clock: () => (now += 20) });
    expect(plan.stats?.reproducible).toBe(false);
    expect(now).toBeLessThan(3000);
  });
});

describe('costOfYear', () => {
  it.each(SEEDS)('gives the numbers of explain, and of evaluating each day afresh (problem %i)', (seed) => {
    const problem = randomProblem(seed);
    const { assignments } = planYear(problem, quick);
    const year = prepareYear(problem, assignments);
    const series = problem.series[0]?.id ?? '';
    const key = { series, index: 1 };
    const costs = year.costOfYear(key);
    const days = explain(problem, assignments, key);
    const byTime = (a: { date: string; dayPart: string | null }, b: typeof a) =>
      a.date.localeCompare(b.date) || (a.dayPart ?? '').localeCompare(b.dayPart ?? '');
    expect(costs.toSorted(byTime)).toEqual(days.map(({ reasons: _, ...cost }) => cost).toSorted(byTime));
    const rest = assignments.filter((each) => each.series !== series || each.index !== 1);
    const without = evaluatePlan({ ...problem, weights: { ...problem.weights, unplanned: 0 } }, rest).score;
    const room = assignments.find((each) => each.series === series && each.index === 1)?.room ?? null;
    const { rooms, fixed } = problem.series[0] ?? { rooms: [], fixed: [] };
    if (rooms.length > 0 || fixed.length > 0) return;
    for (const { date, dayPart, hard, soft } of costs.filter((_, at) => at % 17 === 0)) {
      const there = { ...key, date, dayPart, start: null, end: null, room };
      const score = evaluatePlan({ ...problem, weights: { ...problem.weights, unplanned: 0 } }, [
        ...rest,
        there,
      ]).score;
      expect(score.hard - without.hard).toBe(hard);
      expect(score.soft - without.soft).toBeCloseTo(soft, 5);
    }
  });
});

function firstOf(problem: PlanProblem) {
  for (const look of searchPlan(problem, quick)) return look.plan();
  throw new Error('a search that shows nothing');
}

describe('prepareExplain', () => {
  it.each(SEEDS)(
    'answers as explain does, before and after moves, whatever was asked (problem %i)',
    (seed) => {
      const problem = randomProblem(seed);
      const { assignments } = firstOf(problem);
      const explanation = prepareExplain(problem, assignments);
      const scores = (days: ReturnType<typeof explain>) =>
        days.map(({ reasons, ...rest }) => ({
          ...rest,
          reasons: reasons.map((each) => JSON.stringify(each)).sort(),
        }));
      const keys = assignments.slice(0, 3).map(({ series, index }) => ({ series, index }));
      for (const key of keys)
        expect(scores(explanation.explain(key))).toEqual(scores(explain(problem, assignments, key)));
      const [first] = assignments;
      const [moved] = keys;
      if (!first || !moved) return;
      const to = { date: problem.horizon.start, dayPart: first.dayPart };
      explanation.move(moved, to);
      const elsewhere = assignments.map((each) => (each === first ? { ...each, ...to, room: null } : each));
      for (const key of keys)
        expect(scores(explanation.explain(key, to.date))).toEqual(
          scores(explain(problem, elsewhere, key, to.date)),
        );
      expect(explanation.explain({ series: 'unknown', index: 1 })).toEqual([]);
    },
  );
});
