import { NONE, NOWHERE } from './model.ts';
import { moveSession, type State } from './state.ts';

/** Sessions of series other than these keep their slot from now on, or have none; see `PlanOptions.free`. */
export function holdOthers(state: State, free: ReadonlySet<string>): void {
  const { model } = state;
  for (const [session, series] of model.seriesOf.entries()) {
    if (free.has(model.series[series]?.id ?? '')) continue;
    const slot = state.slot[session] as number;
    model.allowed[session] = Int32Array.from(slot === NOWHERE ? [] : [slot]);
    // What is tied is never part of a chain, which asks the calendar only.
    model.isLinked[session] = 1;
  }
  model.movable = model.movable.filter((session) => (model.allowed[session]?.length ?? 0) > 1);
}

/** Fixed sessions that stand elsewhere, or nowhere, go to where they are fixed. */
export function sendFixedHome(state: State): void {
  const { allowed, fixedDay } = state.model;
  for (const [session, slots] of allowed.entries())
    if (fixedDay[session] !== NONE && !slots.includes(state.slot[session] as number))
      sendTo(state, session, slots[0]);
}

/** Sessions that can be in one slot only go there. */
export function sendSingleHome(state: State): void {
  for (const [session, slots] of state.model.allowed.entries())
    if (slots.length === 1 && state.slot[session] !== slots[0]) sendTo(state, session, slots[0]);
}

function sendTo(state: State, session: number, slot: number | undefined): void {
  if (slot !== undefined) moveSession(state, session, slot);
}
