/** A process of its own for one solver and one problem: it may hang, or run out of memory. Reads a call from the file that it is given, writes an answer. */

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Assignment, PlanProblem } from '@leerkring/domain/planner/format/types';
import { assignmentsOf } from '@leerkring/domain/planner/search/plan-numbers';
import { buildPlanModel } from './build-plan-model.ts';
import { solveWithCpSat } from './cp-sat.ts';
import { solveWithHighs } from './highs.ts';
import { hintOf } from './plan-hint.ts';
import type { PlanModel } from './plan-model.ts';

export interface PeerCall {
  solver: 'cp-sat' | 'highs';
  problem: PlanProblem;
  seconds: number;
  /** A plan to begin with. */
  hint: Assignment[] | null;
  /** File for the answer. */
  answer: string;
}

export interface PeerAnswer {
  variables: number;
  rows: number;
  terms: number;
  /** Seconds of writing the model, and of the solver with it. */
  modelled: number;
  solved: number | null;
  status: string;
  bound: number | null;
  assignments: Assignment[] | null;
  /** Most memory that the process had, in MB. */
  memory: number;
}

const { solver, problem, seconds, hint, answer } = JSON.parse(
  readFileSync(process.argv[2] as string, 'utf8'),
) as PeerCall;
const begin = performance.now();
const plan = buildPlanModel(problem);
const built = performance.now();
const { linear } = plan;
const size = {
  variables: linear.cost.length,
  rows: linear.rowLower.length,
  terms: linear.vars.length,
  modelled: (built - begin) / 1000,
};
write({ ...size, solved: null, status: 'no answer', bound: null, assignments: null, memory: memory() });
const solve = solver === 'cp-sat' ? solveWithCpSat : solveWithHighs;
const start = hint ? hintOf(plan, hint) : null;
const solving = performance.now();
const { status, values, bound } = await solve(linear, seconds, start);
const solved = (performance.now() - solving) / 1000;
write({
  ...size,
  solved,
  status,
  bound,
  assignments: values ? planOf(plan, values) : null,
  memory: memory(),
});
process.exit(0);

function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}

function write(found: PeerAnswer): void {
  writeFileSync(answer, JSON.stringify(found));
}

/** The slots and rooms whose booleans are 1. */
function planOf(
  { model, slotsOf, firstVariable, inRoom }: PlanModel,
  chosen: ArrayLike<number>,
): Assignment[] {
  const slot = new Int32Array(model.sessions).fill(-1);
  const room = new Int32Array(model.sessions).fill(-1);
  for (const [session, slots] of slotsOf.entries()) {
    for (const [at, each] of slots.entries())
      if ((chosen[(firstVariable[session] as number) + at] as number) > 0.5) slot[session] = each;
    for (const [key, variable] of inRoom[session] ?? [])
      if ((chosen[variable] as number) > 0.5) room[session] = key % model.rooms.ids.length;
  }
  return assignmentsOf(problem, model, { slot, room });
}
