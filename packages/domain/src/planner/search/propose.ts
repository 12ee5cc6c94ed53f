import type { Random } from '../random.ts';
import { type ChainBuffer, tryChainMove } from './chain-move.ts';
import { type CompoundMove, tryCompoundMove } from './compound-move.ts';
import { type Model, NONE, NOWHERE } from './model.ts';
import { trySingleMove } from './single-move.ts';
import type { State } from './state.ts';

/** Domains longer than this are mostly searched near the present slot. */
const SHORT_DOMAIN = 60;
const NEAR_SHARE = 0.6;
/** Shares of moves of more than one session, where sessions are tied to each other. */
const SWAP_SHARE = 0.02;
const SHIFT_SHARE = 0.02;
/** Most chains are left alone when they grow longer than this. */
const SHORT_CHAIN = 8;
const LONG_SHARE = 0.02;
const UNPLAN_SHARE = 0.01;

export interface Proposer {
  state: State;
  random: Random;
  buffer: ChainBuffer;
  hardWeight: number;
}

/** Tries one random move; it stays when it changes the energy by at most `threshold`. */
export function proposeMove(proposer: Proposer, threshold: number): boolean {
  const { state, random, buffer, hardWeight } = proposer;
  const { model } = state;
  const session = model.movable[random.below(model.movable.length)] as number;
  if (model.isLinked[session] === 1) {
    const kind = random.next();
    if (kind < SWAP_SHARE) return trySwap(proposer, session, threshold);
    if (kind < SWAP_SHARE + SHIFT_SHARE) return tryShift(proposer, session, threshold);
    if (kind < SWAP_SHARE + SHIFT_SHARE + UNPLAN_SHARE) return tryUnplan(proposer, session, threshold);
  }
  const from = state.slot[session] as number;
  const to = randomSlot(model, session, from, random);
  if (to === from) return false;
  const meets = state.clash[to * model.sessions + session] !== 0;
  if (meets && from !== NOWHERE && model.isPlain && model.isLinked[session] === 0) {
    const longest = random.next() < LONG_SHARE ? model.sessions : SHORT_CHAIN;
    return tryChainMove(state, buffer, session, to, longest, threshold, hardWeight);
  }
  return trySingleMove(state, session, to, threshold, hardWeight);
}

function randomSlot(model: Model, session: number, from: number, random: Random): number {
  const slots = model.allowed[session] as Int32Array;
  const { length } = slots;
  if (length <= SHORT_DOMAIN || from === NOWHERE || random.next() > NEAR_SHARE)
    return slots[random.below(length)] as number;
  // Squaring the chance makes short steps likelier than long ones.
  const reach = 1 + Math.floor(random.next() ** 2 * 20 * model.horizon.parts);
  const at = positionOf(slots, from) + (random.next() < 0.5 ? -reach : reach);
  return slots[Math.max(0, Math.min(length - 1, at))] as number;
}

/** Index of a slot in a sorted list, or of the first one after it. */
function positionOf(slots: Int32Array, slot: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as number) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mayStand(model: Model, session: number, slot: number): boolean {
  const slots = model.allowed[session] as Int32Array;
  return slots[positionOf(slots, slot)] === slot;
}

/** Two sessions that share people change places. */
function trySwap({ state, random, hardWeight }: Proposer, session: number, threshold: number): boolean {
  const { model } = state;
  const first = model.neighbours.start[session] as number;
  const count = (model.neighbours.start[session + 1] as number) - first;
  if (count === 0) return false;
  const other = model.neighbours.items[first + random.below(count)] as number;
  const [own, theirs] = [state.slot[session] as number, state.slot[other] as number];
  if (own === theirs || own === NOWHERE || theirs === NOWHERE) return false;
  if (!mayStand(model, session, theirs) || !mayStand(model, other, own)) return false;
  return tryCompoundMove(state, { sessions: [session, other], to: [theirs, own] }, threshold, hardWeight);
}

/** A session and those that follow it in its series, or all of its series, go some days earlier or later. */
function tryShift({ state, random, hardWeight }: Proposer, session: number, threshold: number): boolean {
  const { model } = state;
  const series = model.seriesOf[session] as number;
  const first = random.next() < 0.5 ? session : (model.firstOf[series] as number);
  const days = (1 + random.below(10)) * (random.next() < 0.5 ? -1 : 1);
  const move: CompoundMove = { sessions: [], to: [] };
  for (let mate = first; mate < (model.firstOf[series + 1] as number); mate++) {
    const from = state.slot[mate] as number;
    if (from === NOWHERE || (model.allowed[mate]?.length ?? 0) < 2) continue;
    const to = from + days * model.horizon.parts;
    if (to < 0 || to >= model.horizon.slots || !mayStand(model, mate, to)) return false;
    move.sessions.push(mate);
    move.to.push(to);
  }
  return move.sessions.length > 0 && tryCompoundMove(state, move, threshold, hardWeight);
}

/** A session that breaks several things where it is may be better without a date; a fixed one stays. */
function tryUnplan({ state, hardWeight }: Proposer, session: number, threshold: number): boolean {
  if (state.model.fixedDay[session] !== NONE) return false;
  if (state.hard === 0 || state.slot[session] === NOWHERE) return false;
  return tryCompoundMove(state, { sessions: [session], to: [NOWHERE] }, threshold, hardWeight);
}
