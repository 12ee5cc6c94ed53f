/** How much faster the cost of a year is known than by evaluating each day. */

import process from 'node:process';
import { prepareYear } from '@leerkring/domain/planner/cost-of-year';
import { evaluatePlan } from '@leerkring/domain/planner/evaluate-plan';
import { explain } from '@leerkring/domain/planner/explain';
import { realProblem } from '@leerkring/domain/planner/testing/real-problem';
import { timedPlan } from './timed-plan.ts';

const SESSIONS = 5;
const ROUNDS = 300;

export interface YearRow {
  /** Milliseconds for the whole year of one session. */
  incremental: number;
  /** The same by evaluating the plan afresh for each day. */
  afresh: number;
  ratio: number;
  /** True when both gave the same numbers, and `explain` too. */
  isEqual: boolean;
}

/** `costOfYear` beside a fresh evaluation of each day, on 1,000 sessions; some of the days stand for all. */
export function measureYear(): YearRow {
  const problem = realProblem({ groups: 200, sessions: SESSIONS, people: 2000 }, 1);
  const { assignments } = timedPlan(problem, 2, 1, true).plan;
  const key = { series: 'g1', index: 3 };
  const year = prepareYear(problem, assignments);
  const incremental = millisecondsOf(ROUNDS, () => year.costOfYear(key));
  const costs = year.costOfYear(key);
  const rest = assignments.filter((each) => each.series !== key.series || each.index !== key.index);
  const base = evaluatePlan(problem, rest).score;
  const sample = costs.filter((_, at) => at % 40 === 0);
  let isEqual = true;
  const afresh = millisecondsOf(1, () => {
    for (const { date, dayPart, hard, soft } of sample) {
      const there = { ...key, date, dayPart, start: null, end: null, room: null };
      const { score } = evaluatePlan(problem, [...rest, there]);
      // Without the session the base misses its date, which is one breach.
      isEqual &&= score.hard - base.hard + 1 === hard && Math.abs(score.soft - base.soft - soft) < 1e-5;
    }
  });
  const days = new Map(explain(problem, assignments, key).map((day) => [`${day.date} ${day.dayPart}`, day]));
  for (const { date, dayPart, hard, soft } of costs) {
    const day = days.get(`${date} ${dayPart}`);
    isEqual &&= day?.hard === hard && day.soft === soft;
  }
  const whole = (afresh / sample.length) * costs.length;
  return { incremental, afresh: whole, ratio: whole / incremental, isEqual };
}

/** Milliseconds of the processor that one of so many runs takes: hardly more on a busy machine. */
function millisecondsOf(runs: number, run: () => unknown): number {
  const begin = process.cpuUsage();
  for (let at = 0; at < runs; at++) run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / runs;
}
