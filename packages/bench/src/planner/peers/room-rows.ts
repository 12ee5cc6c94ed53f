import { roomBreaches } from '@leerkring/domain/planner/search/room-state';
import { emptyState } from '@leerkring/domain/planner/search/state';
import { addRow, addVariable, type Term } from './linear-model.ts';
import type { PlanModel } from './plan-model.ts';

/** A boolean for each session, slot and room that it may have; a room holds one session at a time. */
export function addRoomRows(plan: PlanModel): void {
  const { model, linear } = plan;
  const { rooms } = model;
  const state = emptyState(model);
  const takers = new Map<number, Term[]>();
  for (let session = 0; session < model.sessions; session++) {
    const variables = new Map<number, number>();
    plan.inRoom.push(variables);
    const choice = rooms.ofSeries[model.seriesOf[session] as number];
    if (!choice) continue;
    const first = plan.firstVariable[session] as number;
    for (const [at, slot] of (plan.slotsOf[session] as Int32Array).entries()) {
      const own: Term[] = [];
      for (const room of choice) {
        // Asked as if it stood there in that room, alone.
        state.slot[session] = slot;
        state.room[session] = room;
        if (roomBreaches(state, session, slot) > 0) continue;
        const variable = addVariable(linear, 0, 1);
        variables.set(slot * rooms.ids.length + room, variable);
        own.push([variable, 1]);
        for (const other of touchedSlots(plan, session, slot)) {
          const key = other * rooms.ids.length + room;
          takers.set(key, [...(takers.get(key) ?? []), [variable, 1]]);
        }
      }
      addRow(linear, [...own, [first + at, -1]], 0, 0);
    }
    state.slot[session] = -1;
  }
  for (const terms of takers.values()) if (terms.length > 1) addRow(linear, terms, 0, 1);
}

/** Slots of its day of which a session takes time, its own among them. */
export function touchedSlots({ model }: PlanModel, session: number, slot: number): number[] {
  const { extentOf, extentTouches, horizon, seriesOf } = model;
  const { parts } = horizon;
  const extent = extentOf[(seriesOf[session] as number) * parts + (slot % parts)] as number;
  const first = slot - (slot % parts);
  const touched: number[] = [];
  for (let part = 0; part < parts; part++)
    if (extentTouches[extent * parts + part] === 1) touched.push(first + part);
  return touched;
}
