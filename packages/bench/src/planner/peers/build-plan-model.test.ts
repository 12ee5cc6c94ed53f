import { readFileSync } from 'node:fs';
import { readProblem } from '@leerkring/domain/planner/format/read-problem';
import type { Assignment, PlanProblem } from '@leerkring/domain/planner/format/types';
import { searchPlan } from '@leerkring/domain/planner/plan-year';
import { realProblem } from '@leerkring/domain/planner/testing/real-problem';
import { describe, expect, it } from 'vitest';
import { buildPlanModel } from './build-plan-model.ts';
import { hintOf } from './plan-hint.ts';

function network(name: string): PlanProblem {
  const file = new URL(`../../../../domain/src/planner/problems/${name}.json`, import.meta.url);
  const reading = readProblem(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

const PROBLEMS: [string, PlanProblem][] = [
  ['of network 000', network('000-geweld-hoort-nergens-thuis')],
  ['of network 002', network('002-samen-leren-met-impact')],
  ['of network 004', network('004-lerende-praktijken')],
  ['of a year with rooms, sisters and limits', realProblem({ groups: 20, sessions: 5, people: 200 }, 1)],
];

/** What the model says of a plan: its cost, and how many rows and bounds it breaks. */
function judge(problem: PlanProblem, plan: readonly Assignment[]) {
  const built = buildPlanModel(problem);
  const { linear } = built;
  const values = hintOf(built, plan);
  const cost = values.reduce((sum, value, at) => sum + value * (linear.cost[at] as number), 0);
  let broken = values.filter(
    (value, at) => value < (linear.lower[at] as number) || value > (linear.upper[at] as number),
  ).length;
  for (const [row, lower] of linear.rowLower.entries()) {
    let sum = 0;
    for (let at = linear.starts[row] as number; at < (linear.starts[row + 1] as number); at++)
      sum += (linear.coefs[at] as number) * (values[linear.vars[at] as number] as number);
    if (sum < lower - 1e-6 || sum > (linear.rowUpper[row] as number) + 1e-6) broken += 1;
  }
  return { cost, broken };
}

describe.each(PROBLEMS)('the linear model %s', (_, problem) => {
  const looks = [...searchPlan(problem, { seconds: 0.2 })];
  const [first, plan] = [looks[0]?.plan(), looks.at(-1)?.plan()];

  it('holds a plan that breaks nothing, and charges what the checker does', () => {
    for (const each of [first, plan]) {
      expect(each?.score.hard).toBe(0);
      const { cost, broken } = judge(problem, each?.assignments ?? []);
      expect(broken).toBe(0);
      expect(cost).toBeCloseTo(each?.score.soft ?? 0, 5);
    }
  });

  it('refuses a plan with a session put a day on another one of its series, or left out', () => {
    const [own, ...rest] = plan?.assignments ?? [];
    const mate = rest.find(({ series }) => series === own?.series);
    expect(judge(problem, rest).broken).toBeGreaterThan(0);
    if (!own || !mate) return;
    const moved = { ...own, date: mate.date, dayPart: mate.dayPart };
    expect(judge(problem, [moved, ...rest]).broken).toBeGreaterThan(0);
  });
});
