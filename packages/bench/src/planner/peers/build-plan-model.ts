import type { PlanProblem } from '@leerkring/domain/planner/format/types';
import { compileModel } from '@leerkring/domain/planner/search/compile-model';
import { type Model, NONE } from '@leerkring/domain/planner/search/model';
import { addRow, addSum, addVariable, emptyModel } from './linear-model.ts';
import { addPeopleRows } from './people-rows.ts';
import { type PlanModel, slotTerms, timeOf } from './plan-model.ts';
import { addRoomRows } from './room-rows.ts';
import { addSeriesRows } from './series-rows.ts';

/**
 * The whole problem as rows. Costs and closed places that hang on one session alone are those of the search's tables
 * (`compileModel`); everything between sessions is written here anew. One thing is charged less than the checker does:
 * who has several sessions a day pays once for days near each other, not for each pair of sessions.
 */
export function buildPlanModel(problem: PlanProblem): PlanModel {
  const model = compileModel(problem);
  const plan: PlanModel = {
    ...{ problem, model, linear: emptyModel() },
    ...{ slotsOf: [], firstVariable: [], dayVariable: [], timeVariable: [], inRoom: [] },
  };
  for (let session = 0; session < model.sessions; session++) addSession(plan, session);
  addRoomRows(plan);
  addSeriesRows(plan);
  addPeopleRows(plan);
  return plan;
}

function addSession(plan: PlanModel, session: number): void {
  const { model, linear } = plan;
  const { horizon } = model;
  const slots = reachableSlots(model, session);
  const first = linear.cost.length;
  for (const slot of slots) addVariable(linear, 0, 1, slotCost(model, session, slot));
  plan.slotsOf.push(slots);
  plan.firstVariable.push(first);
  addRow(
    linear,
    slotTerms(plan, session, () => 1),
    1,
    1,
  );
  const start = horizon.dayNumber[0] as number;
  const dayOf = (slot: number) => (horizon.dayNumber[model.dayOf[slot] as number] as number) - start;
  const last = (horizon.dayNumber.at(-1) as number) - start;
  plan.dayVariable.push(addSum(linear, slotTerms(plan, session, dayOf), 0, last));
  const isTimed = horizon.parts > 1;
  const inTime = (slot: number) => timeOf(model, slot);
  plan.timeVariable.push(
    isTimed ? addSum(linear, slotTerms(plan, session, inTime), 0, inTime(horizon.slots)) : -1,
  );
}

/** Slots that are not out of reach by the least gap to the ends of its series: a kindness to the solvers. */
function reachableSlots(model: Model, session: number): Int32Array {
  const series = model.seriesOf[session] as number;
  const [first, end] = [model.firstOf[series] as number, model.firstOf[series + 1] as number];
  const gap = model.minGap[series] as number;
  const dayOf = (slot: number | undefined) =>
    model.horizon.dayNumber[model.dayOf[slot ?? 0] as number] as number;
  const from = dayOf(model.allowed[first]?.[0]) + gap * (session - first);
  const to = dayOf(model.allowed[end - 1]?.at(-1)) - gap * (end - 1 - session);
  const row = series * model.horizon.slots;
  return (model.allowed[session] as Int32Array).filter(
    (slot) => model.seriesHard[row + slot] === 0 && dayOf(slot) >= from && dayOf(slot) <= to,
  );
}

function slotCost(model: Model, session: number, slot: number): number {
  const cost = model.seriesSoft[(model.seriesOf[session] as number) * model.horizon.slots + slot] as number;
  const previous = model.previousDay[session] as number;
  if (previous === NONE) return cost;
  const days = Math.abs((model.horizon.dayNumber[model.dayOf[slot] as number] as number) - previous);
  const part = model.previousPart[session] as number;
  if (days === 0 && (part < 0 || part === slot % model.horizon.parts)) return cost;
  return cost + model.weights.previousDate * (1 + Math.min(4, Math.floor(days / 7)));
}
