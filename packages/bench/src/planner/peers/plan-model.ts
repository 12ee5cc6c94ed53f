import type { PlanProblem } from '@leerkring/domain/planner/format/types';
import type { Model } from '@leerkring/domain/planner/search/model';
import type { LinearModel, Term } from './linear-model.ts';

/** A plan problem as a linear model: a boolean for each session and slot, rows for what ties sessions to each other. */
export interface PlanModel {
  problem: PlanProblem;
  model: Model;
  linear: LinearModel;
  /** For each session its slots, and the number of the variable of the first: the others follow. */
  slotsOf: Int32Array[];
  firstVariable: number[];
  /** For each session the variables of its day number, from the first day on, and of when it is (see `timeOf`). */
  dayVariable: number[];
  timeVariable: number[];
  /** Of sessions that need a room: variables by `slot * rooms + room`. */
  inRoom: Map<number, number>[];
}

/** The booleans of a session, each with what it says of its slot; those of which it says 0 are left out. */
export function slotTerms(plan: PlanModel, session: number, amountOf: (slot: number) => number): Term[] {
  const first = plan.firstVariable[session] as number;
  const terms: Term[] = [];
  for (const [at, slot] of (plan.slotsOf[session] as Int32Array).entries()) {
    const value = amountOf(slot);
    if (value !== 0) terms.push([first + at, value]);
  }
  return terms;
}

/**
 * When a slot begins, to put sessions in order: its number where slots never overlap (small numbers are what solvers
 * reckon well with), else minutes since the first day.
 */
export function timeOf({ isPlain, horizon, dayOf }: Model, slot: number): number {
  if (isPlain) return slot;
  const day =
    (horizon.dayNumber[dayOf[slot] ?? horizon.days - 1] as number) - (horizon.dayNumber[0] as number);
  return (
    (dayOf[slot] === undefined ? day + 1 : day) * 1440 + (horizon.partFrom[slot % horizon.parts] as number)
  );
}
