import { toDayNumber } from '@leerkring/domain/calendar/plain-date';
import type { Assignment } from '@leerkring/domain/planner/format/types';
import { completeValues } from './linear-model.ts';
import type { PlanModel } from './plan-model.ts';

/** Values of all variables of a model for a plan. */
export function hintOf(
  { model, linear, slotsOf, firstVariable, inRoom }: PlanModel,
  plan: readonly Assignment[],
) {
  const chosen = new Map<number, number>();
  const numberOf = new Map(model.series.map(({ id }, at) => [id, at]));
  for (const { series, index, date, dayPart, room } of plan) {
    const session = (model.firstOf[numberOf.get(series) ?? 0] as number) + index - 1;
    const day = model.horizon.dayIndex.get(toDayNumber(date)) ?? 0;
    const slot = day * model.horizon.parts + (model.horizon.partIndex.get(dayPart) ?? 0);
    const at = slotsOf[session]?.indexOf(slot) ?? -1;
    if (at >= 0) chosen.set((firstVariable[session] as number) + at, 1);
    const inThat = inRoom[session]?.get(slot * model.rooms.ids.length + model.rooms.ids.indexOf(room ?? ''));
    if (inThat !== undefined) chosen.set(inThat, 1);
  }
  return completeValues(linear, chosen);
}
