import type { Model } from './model.ts';
import { type State, shiftSession } from './state.ts';

/** Work of a member of a chain, and of looking whether a session is one, in the steps that State counts. */
const MEMBER = 10;
const STEP = 2;

/** Room for one chain at a time, so that no move makes garbage. */
export interface ChainBuffer {
  members: Int32Array;
  /** The chain in which a session was last seen. */
  seenIn: Int32Array;
  chain: number;
}

export function chainBuffer(model: Model): ChainBuffer {
  return { members: new Int32Array(model.sessions), seenIn: new Int32Array(model.sessions), chain: 0 };
}

/**
 * A Kempe chain: a session goes from its slot to another, whoever shares people with it there comes back the other way,
 * and so on until nobody meets herself. Such chains are what keeps a tight examination timetable moving (J. M. Thompson
 * and K. A. Dowsland, "Variants of simulated annealing for the examination timetabling problem", 1996).
 * Only for sessions that are tied by nothing but people, in slots that overlap no others; for these the change of energy
 * is known from the tables, without making the move.
 * @param longest more members than this, and the chain is left alone: long ones nearly swap whole slots.
 * @returns whether the chain was moved: it was when the energy changed by at most `threshold`.
 */
export function tryChainMove(
  state: State,
  buffer: ChainBuffer,
  session: number,
  to: number,
  longest: number,
  threshold: number,
  hardWeight: number,
): boolean {
  const size = collect(state, buffer, session, to, longest);
  if (size === 0) return false;
  const { model, slot } = state;
  const from = slot[session] as number;
  const [day, other] = [model.dayOf[from] as number, model.dayOf[to] as number];
  const { days, slots, dayNumber } = model.horizon;
  let soft = 0;
  let across = 0;
  let together = 0;
  for (let at = 0; at < size; at++) {
    const member = buffer.members[at] as number;
    const row = (model.seriesOf[member] as number) * slots;
    const near = member * days;
    const forth = slot[member] === from ? 1 : -1;
    soft +=
      forth *
      ((model.seriesSoft[row + to] as number) -
        (model.seriesSoft[row + from] as number) +
        (state.near[near + other] as number) -
        (state.near[near + day] as number));
    const there = state.clash[(forth === 1 ? to : from) * model.sessions + member] as number;
    const here = state.clash[(forth === 1 ? from : to) * model.sessions + member] as number;
    across += there;
    together += here;
  }
  // The tables think that the others stay: pairs that change places stay as far apart as they were, pairs that go
  // together stay together.
  const apart = Math.abs((dayNumber[day] as number) - (dayNumber[other] as number));
  // A chain is closed: whom its members meet across are members. Whom they meet where they are need not be.
  const people = together === 0 ? across : sharedInChain(state, buffer, size);
  const clashes = across - together - people;
  if (apart > 0 && apart < model.spacing.length) soft += (model.spacing[apart] as number) * people;
  const hard = clashes * model.weights.clash;
  if (hard * hardWeight + soft > threshold) return false;
  swapSides(state, buffer, size, from, to);
  state.hard += hard;
  state.soft += soft;
  return true;
}

/** Every member goes to the other of the two slots; the energy is for the caller to count. */
function swapSides(state: State, buffer: ChainBuffer, size: number, from: number, to: number): void {
  for (let at = 0; at < size; at++) {
    const member = buffer.members[at] as number;
    shiftSession(state, member, state.slot[member] === from ? to : from, 0, 0);
  }
}

/** Finds the members; 0 when one of them may not move so. */
function collect(state: State, buffer: ChainBuffer, session: number, to: number, longest: number): number {
  const { model, slot } = state;
  const { neighbours, shared, sharedTable } = model;
  const { members, seenIn } = buffer;
  const from = slot[session] as number;
  buffer.chain += 1;
  const { chain } = buffer;
  members[0] = session;
  seenIn[session] = chain;
  let size = 1;
  let steps = 0;
  for (let at = 0; at < size; at++) {
    const member = members[at] as number;
    const target = slot[member] === from ? to : from;
    if (!mayGo(model, member, target)) return giveUp(state, size, steps);
    let rest = state.clash[target * model.sessions + member] as number;
    if (sharedTable !== null) {
      const row = member * model.sessions;
      for (
        let other = state.firstIn[target] as number;
        rest > 0 && other >= 0;
        other = state.nextIn[other] as number
      ) {
        steps += 1;
        const people = sharedTable[row + other] as number;
        if (people === 0) continue;
        rest -= people;
        if (seenIn[other] === chain) continue;
        if (size === longest) return giveUp(state, size, steps);
        seenIn[other] = chain;
        members[size++] = other;
      }
      continue;
    }
    for (let cell = neighbours.start[member] as number; rest > 0 && cell < neighbours.items.length; cell++) {
      steps += 1;
      const other = neighbours.items[cell] as number;
      if (slot[other] !== target) continue;
      rest -= shared[cell] as number;
      if (seenIn[other] === chain) continue;
      if (size === longest) return giveUp(state, size, steps);
      seenIn[other] = chain;
      members[size++] = other;
    }
  }
  state.work += MEMBER * size + STEP * steps;
  return size;
}

function giveUp(state: State, size: number, steps: number): number {
  state.work += MEMBER * size + STEP * steps;
  return 0;
}

function mayGo(model: Model, session: number, slot: number): boolean {
  if (model.isLinked[session] === 1) return false;
  const cell = (model.seriesOf[session] as number) * model.horizon.slots + slot;
  return model.isOpen[cell] === 1 && model.seriesHard[cell] === 0;
}

/** People shared by members on opposite sides less those on the same side, counted from both ends. */
function sharedInChain(state: State, buffer: ChainBuffer, size: number): number {
  const { neighbours, shared } = state.model;
  let people = 0;
  for (let at = 0; at < size; at++) {
    const member = buffer.members[at] as number;
    const own = state.slot[member] as number;
    const end = neighbours.start[member + 1] as number;
    for (let cell = neighbours.start[member] as number; cell < end; cell++) {
      const other = neighbours.items[cell] as number;
      if (buffer.seenIn[other] !== buffer.chain) continue;
      people += state.slot[other] === own ? -(shared[cell] as number) : (shared[cell] as number);
    }
  }
  return people;
}
