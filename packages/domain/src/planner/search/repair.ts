import type { Random } from '../random.ts';
import { NOWHERE } from './model.ts';
import { hardAt, softAt } from './session-cost.ts';
import { moveSession, type State } from './state.ts';

/** What a moved session weighs against cost, and a breach against moved sessions. */
const MOVED = 1e5;
const HARD = 1e9;
/** Rounds without a better plan after which the rest is taken to be impossible. */
const PATIENCE = 200;
/** Slots tried on behalf of a session that drives another one out. */
const LONGEST_PUSH = 4;

/** A plan in the making, beside the one that it should stay near to. */
interface Repair {
  state: State;
  /** Slots of the plan that was given; NOWHERE for a session that it did not have. */
  from: Int32Array;
  random: Random;
}

/**
 * Mends a plan with few moves: sessions that break something, or have no date, go where that breaks, moves and costs
 * least; when a place is taken, whoever stands there is pushed on, a few deep (ejection chains: F. Glover, 1996). Then
 * every moved session that can go back without a breach does.
 * @returns the sessions that stand elsewhere than before.
 */
export function repairPlan(state: State, random: Random): number[] {
  const repair: Repair = { state, from: state.slot.slice(), random };
  let [best, slots, rooms] = [scoreOf(repair), state.slot.slice(), state.room.slice()];
  for (let idle = 0; idle < PATIENCE && state.hard > 0; idle++) {
    const broken = brokenSessions(state);
    if (broken.length === 0) break;
    push(repair, broken[random.below(broken.length)] as number, LONGEST_PUSH);
    goBack(repair);
    const score = scoreOf(repair);
    if (score < best) {
      [best, slots, rooms, idle] = [score, state.slot.slice(), state.room.slice(), 0];
    } else if (score > best && idle % 10 === 9) restore(state, slots, rooms);
  }
  restore(state, slots, rooms);
  return [...slots.keys()].filter((session) => slots[session] !== repair.from[session]);
}

function scoreOf({ state, from }: Repair): number {
  let moved = 0;
  for (const [session, slot] of state.slot.entries())
    if (slot !== from[session] && from[session] !== NOWHERE) moved += 1;
  return (state.hard + state.unplanned * 0.5) * HARD + moved * MOVED + state.soft;
}

/** Sessions that break something where they stand, or stand nowhere, and could stand elsewhere. */
function brokenSessions(state: State): number[] {
  const broken: number[] = [];
  for (const session of state.model.movable) {
    const slot = state.slot[session] as number;
    if (slot === NOWHERE || hardAt(state, session, slot) > 0) broken.push(session);
  }
  for (const [session, slot] of state.slot.entries())
    if (slot === NOWHERE && state.model.allowed[session]?.length === 1) broken.push(session);
  return broken;
}

/** Puts a session where least goes wrong, then those whom it drives out. */
function push(repair: Repair, session: number, depth: number): void {
  const { state, random } = repair;
  const own = state.slot[session] as number;
  let best = NOWHERE;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of state.model.allowed[session] ?? []) {
    if (slot === own) continue;
    const moved = slot === repair.from[session] ? 0 : MOVED;
    const noise = random.next() * (depth === LONGEST_PUSH ? 0.01 : 5);
    const cost = hardAt(state, session, slot) * HARD + moved + softAt(state, session, slot) + noise;
    if (cost < least) [best, least] = [slot, cost];
  }
  if (best === NOWHERE) return;
  moveSession(state, session, best);
  if (depth === 0 || hardAt(state, session, best) === 0) return;
  const driven = brokenSessions(state).filter((each) => each !== session);
  if (driven.length > 0) push(repair, driven[random.below(driven.length)] as number, depth - 1);
}

/** Whoever can stand again where she stood, without breaking anything more, does. */
function goBack({ state, from }: Repair): void {
  for (const [session, slot] of from.entries()) {
    const now = state.slot[session] as number;
    if (slot === now || slot === NOWHERE || now === NOWHERE) continue;
    if (!state.model.allowed[session]?.includes(slot)) continue;
    if (hardAt(state, session, slot) <= hardAt(state, session, now)) moveSession(state, session, slot);
  }
}

function restore(state: State, slots: Int32Array, rooms: Int32Array): void {
  for (const [session, slot] of slots.entries())
    if (slot !== state.slot[session]) moveSession(state, session, slot, rooms[session]);
}
