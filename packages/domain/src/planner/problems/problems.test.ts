import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../calendar/plain-date.ts';
import { publicHolidaysBetween } from '../../calendar/public-holidays.ts';
import { evaluatePlan } from '../evaluate-plan.ts';
import { readPlan } from '../format/read-plan.ts';
import { readProblem } from '../format/read-problem.ts';
import type { Assignment, PlanProblem } from '../format/types.ts';
import { planYear } from '../plan-year.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));

function problemOf(name: string): PlanProblem {
  const reading = readProblem(json(name));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

const NAMES = ['000-geweld-hoort-nergens-thuis', '002-samen-leren-met-impact', '004-lerende-praktijken'];
const networks = NAMES.map((name) => {
  const problem = problemOf(name);
  return { name, problem, plan: planYear(problem, { seconds: 1.5 }) };
});
const dates = (plan: readonly Assignment[], series: string) =>
  plan.filter((each) => each.series === series).map(({ date }) => date);
const months = (plan: readonly Assignment[], series: string) =>
  dates(plan, series).map((date) => Number(date.slice(5, 7)));

describe.each(networks)('network $name, planned from nothing', ({ problem, plan }) => {
  it('has a date for everything and breaks nothing', () => {
    expect(plan.unplanned).toEqual([]);
    expect(plan.violations.filter(({ level }) => level === 'hard')).toEqual([]);
    expect(plan.score.hard).toBe(0);
  });

  it('meets on working days that are no public holidays', () => {
    const holidays = publicHolidaysBetween(problem.horizon.start, problem.horizon.end);
    for (const { date } of plan.assignments) {
      expect(weekdayOf(date)).toBeLessThan(6);
      expect((holidays.get(date) ?? []).filter(({ kind }) => kind === 'public')).toEqual([]);
    }
  });

  it('has no facilitator in two places', () => {
    const taken = new Set<string>();
    for (const { series, date, dayPart } of plan.assignments)
      for (const person of problem.series.find(({ id }) => id === series)?.facilitators ?? []) {
        expect(taken).not.toContain(`${person} ${date} ${dayPart}`);
        taken.add(`${person} ${date} ${dayPart}`);
      }
  });
});

describe('network 000', () => {
  const [network] = networks;
  const { assignments } = network?.plan ?? { assignments: [] };
  const regions = network?.problem.series.filter(({ id }) => id.startsWith('round-table-')) ?? [];

  it('covers every norm in its months, in all 25 regions', () => {
    expect(regions).toHaveLength(25);
    expect(months(assignments, 'information-day')).toEqual([3, 11]);
    expect(months(assignments, 'dialogue')).toEqual([11, 3, 6]);
    for (const { id } of regions) {
      expect(months(assignments, id)).toEqual([9]);
      const [first, second] = months(assignments, id.replace('round-table-', 'regional-talk-'));
      expect([1, 2]).toContain(first);
      expect(second).toBe(6);
    }
  });

  it('keeps every region out of its school holidays', () => {
    expect(network?.plan.costs.costlyPeriod ?? 0).toBe(0);
  });
});

describe('network 002', () => {
  const problem = problemOf('002-samen-leren-met-impact');
  const human = readPlan(json('002-chosen-by-people'), problem);
  const planned = networks[1]?.plan;

  it('plans three groups of six, and costs less than the dates that people chose', () => {
    if (!human.ok) throw new Error(JSON.stringify(human.issues));
    const chosen = evaluatePlan(problem, human.value);
    // The text lists five dates for the third group.
    expect(chosen.unplanned).toEqual([{ series: 'group-3', index: 6 }]);
    for (const group of ['group-1', 'group-2', 'group-3'])
      expect(dates(planned?.assignments ?? [], group)).toHaveLength(6);
    expect(planned?.score.soft).toBeLessThan(chosen.score.soft);
  });
});

describe('network 004', () => {
  it('closes in the regions after all workshops and networks, and nationally after that', () => {
    const { assignments } = networks[2]?.plan ?? { assignments: [] };
    const last = (prefix: string) =>
      assignments
        .filter(({ series }) => series.startsWith(prefix))
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '';
    const [firstRegional] = dates(assignments, 'closing-regional');
    expect(firstRegional && firstRegional > last('workshop') && firstRegional > last('network')).toBe(true);
    expect(dates(assignments, 'closing-national')[0]?.localeCompare(last('closing-regional'))).toBe(1);
  });
});
