import type { Random } from '../random.ts';
import type { Model } from './model.ts';
import { NOWHERE } from './model.ts';
import { hardAt, softAt } from './session-cost.ts';
import { moveSession, type State } from './state.ts';

const HARD = 1e6;
/** What a day off the expected place in the year weighs while the first plan is made. */
const DAY_OFF = 0.25;

/**
 * A first plan: the session with the fewest free slots goes next (saturation degree, as D. Brélaz colours graphs, 1979),
 * to where it breaks and costs least. Sessions that are placed already stay.
 */
export function constructPlan(state: State, random: Random): void {
  const { model } = state;
  const waiting: number[] = [];
  for (let session = 0; session < model.sessions; session++)
    if (state.slot[session] === NOWHERE && (model.allowed[session]?.length ?? 0) > 0) waiting.push(session);
  const free = Int32Array.from({ length: model.sessions }, (_, session) => freeSlots(state, session));
  while (waiting.length > 0) {
    const at = mostUrgent(model, waiting, free);
    const session = waiting[at] as number;
    waiting[at] = waiting.at(-1) as number;
    waiting.pop();
    moveSession(state, session, cheapestSlot(state, session, random));
    countTaken(state, session, free);
  }
}

function freeSlots(state: State, session: number): number {
  const { allowed, sessions } = state.model;
  let free = 0;
  for (const slot of allowed[session] ?? []) if (state.clash[slot * sessions + session] === 0) free += 1;
  return free;
}

function mostUrgent({ neighbours }: Model, waiting: readonly number[], free: Int32Array): number {
  let best = 0;
  for (let at = 1; at < waiting.length; at++) {
    const [session, other] = [waiting[at] as number, waiting[best] as number];
    const fewer = (free[session] as number) - (free[other] as number);
    const degree = (each: number) =>
      (neighbours.start[each + 1] as number) - (neighbours.start[each] as number);
    if (fewer < 0 || (fewer === 0 && degree(session) > degree(other))) best = at;
  }
  return best;
}

function cheapestSlot(state: State, session: number, random: Random): number {
  const { model } = state;
  const slots = model.allowed[session] as Int32Array;
  const expected = expectedDay(model, session);
  let best = NOWHERE;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    const number = model.horizon.dayNumber[model.dayOf[slot] as number] as number;
    const off = expected === null ? 0 : Math.abs(number - expected) * DAY_OFF;
    const cost =
      hardAt(state, session, slot) * HARD + softAt(state, session, slot) + off + random.next() * 0.01;
    if (cost < least) {
      least = cost;
      best = slot;
    }
  }
  state.work += slots.length * 10;
  return best;
}

/** Where in its time a session of a series belongs, before anything else is known; null for a series of one. */
function expectedDay(model: Model, session: number): number | null {
  const series = model.seriesOf[session] as number;
  const first = model.firstOf[series] as number;
  const count = (model.firstOf[series + 1] as number) - first;
  if (count < 2) return null;
  const slots = model.allowed[session] as Int32Array;
  const dayAt = (slot: number | undefined) =>
    model.horizon.dayNumber[model.dayOf[slot ?? 0] as number] as number;
  const from = dayAt(slots[0]);
  const span = dayAt(slots.at(-1)) - from;
  const ideal = model.idealGap[series] as number;
  const step = ideal >= 0 ? Math.min(ideal, span / (count - 1)) : span / count;
  return from + (span - step * (count - 1)) / 2 + step * (session - first);
}

function countTaken(state: State, session: number, free: Int32Array): void {
  const { neighbours, shared, horizon, sessions } = state.model;
  const slot = state.slot[session] as number;
  const day = slot - (slot % horizon.parts);
  for (let at = neighbours.start[session] as number; at < (neighbours.start[session + 1] as number); at++) {
    const other = neighbours.items[at] as number;
    for (let cell = day; cell < day + horizon.parts; cell++)
      if (state.clash[cell * sessions + other] === shared[at]) free[other] = (free[other] as number) - 1;
  }
}
