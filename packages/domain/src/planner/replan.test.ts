import { describe, expect, it } from 'vitest';
import { prepareExplain } from './explain.ts';
import type { PlanProblem } from './format/types.ts';
import { planYear } from './plan-year.ts';
import { replan } from './replan.ts';
import { realProblem } from './testing/real-problem.ts';

const problem = realProblem({ groups: 12, sessions: 4, people: 100 }, 5);
const plan = planYear(problem, { seconds: 0.3 });

function withoutFacilitator(id: string, date: string): PlanProblem {
  const away = { start: date, end: date, dayPart: null };
  return {
    ...problem,
    people: problem.people.map((each) =>
      each.id === id ? { ...each, unavailable: [...each.unavailable, away] } : each,
    ),
  };
}

describe('replan', () => {
  it('moves nothing when nothing has to', () => {
    expect(plan.score.hard).toBe(0);
    const again = replan(problem, plan.assignments);
    expect(again.moved).toEqual([]);
    expect(again.assignments).toEqual(plan.assignments);
  });

  it('moves only the sessions of a facilitator on the day that she cannot', () => {
    const first = plan.assignments.find(({ series }) => series === 'g3');
    const changed = withoutFacilitator('f0', first?.date ?? '');
    const hit = plan.assignments.filter(
      ({ series, date }) => date === first?.date && ['g0', 'g1', 'g2', 'g3', 'g4'].includes(series),
    );
    const next = replan(changed, plan.assignments);
    expect(next.score.hard).toBe(0);
    expect(next.moved.map(({ series, index }) => `${series}#${index}`).sort()).toEqual(
      hit.map(({ series, index }) => `${series}#${index}`).sort(),
    );
  });

  it.each(Array.from({ length: 12 }, (_, at) => at))(
    'moves one session alone when that one can go elsewhere by itself (facilitator %i)',
    (at) => {
      const hit = plan.assignments[at * 4];
      if (!hit) throw new Error('a plan of fewer sessions');
      const { facilitators } = problem.series.find(({ id }) => id === hit.series) ?? { facilitators: [] };
      const changed = withoutFacilitator(facilitators[0] ?? '', hit.date);
      const theirs = changed.series.filter((each) => each.facilitators.includes(facilitators[0] ?? ''));
      const broken = plan.assignments.filter(
        ({ series, date }) => date === hit.date && theirs.some(({ id }) => id === series),
      );
      // Whoever has a day without a breach beside all others as they stand has to move alone.
      const explanation = prepareExplain(changed, plan.assignments);
      const ways = broken.map((each) => explanation.explain(each).filter(({ hard }) => hard === 0));
      expect(ways.every(({ length }) => length > 0)).toBe(true);
      const next = replan(changed, plan.assignments);
      expect(next.score.hard).toBe(0);
      expect(next.moved).toHaveLength(broken.length);
      if (broken.length > 1) return;
      // And goes where it costs least.
      const least = Math.min(...(ways[0] ?? []).map(({ soft }) => soft));
      const there = next.assignments.find(
        ({ series, index }) => series === hit.series && index === hit.index,
      );
      const [taken] = explanation
        .explain(hit, there?.date)
        .filter(({ dayPart }) => dayPart === there?.dayPart);
      expect(taken?.soft).toBeCloseTo(least, 5);
    },
  );

  it('brings a session to where it was fixed since', () => {
    const { series, index, dayPart } = plan.assignments.find((each) => each.series === 'g5') ?? {
      series: '',
      index: 0,
    };
    const date = '2026-01-06';
    const changed = {
      ...problem,
      series: problem.series.map((each) =>
        each.id === series
          ? { ...each, fixed: [{ index, date, dayPart: dayPart ?? null, room: null }] }
          : each,
      ),
    };
    const next = replan(changed, plan.assignments);
    const there = next.assignments.find((each) => each.series === series && each.index === index);
    expect(there?.date).toBe(date);
    expect(next.violations.filter(({ constraint }) => constraint === 'fixedMoved')).toEqual([]);
  });

  it('adds sessions that the plan did not have, and moves none for them', () => {
    const fewer = plan.assignments.filter(({ series }) => series !== 'g7');
    const next = replan(problem, fewer);
    expect(next.unplanned).toEqual([]);
    expect(next.score.hard).toBe(0);
    expect(next.moved).toEqual([]);
  });
});
