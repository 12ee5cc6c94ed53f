import { type CapModel, type Model, NOWHERE } from './model.ts';
import { addToRoom, bestRoom, removeFromRoom } from './room-state.ts';
import { hardAt, softAt } from './session-cost.ts';

/** A plan in numbers, with tables that say what any session would meet anywhere. */
export interface State {
  model: Model;
  /** Slot of each session, or NOWHERE. */
  slot: Int32Array;
  /** Room of each session, or -1. */
  room: Int32Array;
  /** Chains of the sessions in each slot, linked both ways; -1 at the ends. */
  firstIn: Int32Array;
  nextIn: Int32Array;
  beforeIn: Int32Array;
  /**
   * Slots × sessions: people of others whom it would meet there at once. Slots first: whom a move concerns lie near each
   * other then.
   */
  clash: Int32Array;
  /** Session × days: cost of being so near to others' sessions there. */
  near: Float64Array;
  /** Days × capped people, and weeks × capped people: sessions there. */
  perDay: Uint8Array | Int32Array;
  perWeek: Uint8Array | Int32Array;
  /** Sessions in a room on a day, by `room * days + day`. */
  inRoom: Map<number, number[]>;
  /** Running score. */
  hard: number;
  soft: number;
  unplanned: number;
  /** Steps of work done, some nanoseconds each: what a search counts instead of time. */
  work: number;
}

/** Nothing placed yet: every session breaks its being planned. */
export function emptyState(model: Model): State {
  const { sessions, horizon, perDay, perWeek, weights } = model;
  return {
    model,
    slot: new Int32Array(sessions).fill(NOWHERE),
    room: new Int32Array(sessions).fill(-1),
    firstIn: new Int32Array(horizon.slots).fill(-1),
    nextIn: new Int32Array(sessions).fill(-1),
    beforeIn: new Int32Array(sessions).fill(-1),
    clash: new Int32Array(sessions * horizon.slots),
    near: new Float64Array(sessions * horizon.days),
    perDay: countsOf(perDay),
    perWeek: countsOf(perWeek),
    inRoom: new Map(),
    hard: sessions * weights.unplanned,
    soft: 0,
    unplanned: sessions,
    work: 0,
  };
}

/** A byte each where nobody has more sessions than it holds: the tables of large networks have to stay near the processor. */
function countsOf({ most, periods, mostSessions }: CapModel): Uint8Array | Int32Array {
  const size = most.length * periods;
  return mostSessions < 256 ? new Uint8Array(size) : new Int32Array(size);
}

/**
 * Moves a session to a slot, or NOWHERE, and keeps score and tables true.
 * @param room the room there; without it the best one.
 */
export function moveSession(state: State, session: number, to: number, room?: number): void {
  const from = state.slot[session] as number;
  const { unplanned } = state.model.weights;
  if (from === NOWHERE) {
    state.hard -= unplanned;
    state.unplanned -= 1;
  } else {
    state.hard -= hardAt(state, session, from);
    state.soft -= softAt(state, session, from);
    take(state, session, from);
  }
  if (to === NOWHERE) {
    state.hard += unplanned;
    state.unplanned += 1;
    return;
  }
  put(state, session, to, room);
  state.hard += hardAt(state, session, to);
  state.soft += softAt(state, session, to);
}

/** Moves a placed session to a slot when what it changes in the score is known already. */
export function shiftSession(state: State, session: number, to: number, hard: number, soft: number): void {
  take(state, session, state.slot[session] as number);
  put(state, session, to);
  state.hard += hard;
  state.soft += soft;
}

function put(state: State, session: number, slot: number, room = bestRoom(state, session, slot)): void {
  state.room[session] = room;
  state.slot[session] = slot;
  enter(state, session, slot);
  spread(state, session, slot, 1);
  if (state.model.isLinked[session] === 0) return;
  count(state, session, slot, 1);
  addToRoom(state, session, slot);
}

function take(state: State, session: number, slot: number): void {
  state.slot[session] = NOWHERE;
  leave(state, session, slot);
  spread(state, session, slot, -1);
  if (state.model.isLinked[session] === 0) return;
  count(state, session, slot, -1);
  removeFromRoom(state, session, slot);
}

function enter({ firstIn, nextIn, beforeIn }: State, session: number, slot: number): void {
  const next = firstIn[slot] as number;
  nextIn[session] = next;
  beforeIn[session] = -1;
  firstIn[slot] = session;
  if (next >= 0) beforeIn[next] = session;
}

function leave({ firstIn, nextIn, beforeIn }: State, session: number, slot: number): void {
  const next = nextIn[session] as number;
  const before = beforeIn[session] as number;
  if (before >= 0) nextIn[before] = next;
  else firstIn[slot] = next;
  if (next >= 0) beforeIn[next] = before;
}

/** Tells the neighbours that a session is at a slot (sign 1), or no longer (sign -1). */
function spread(state: State, session: number, slot: number, sign: number): void {
  const { model, clash, near } = state;
  const { neighbours, shared, nearDays, nearCost, horizon, seriesOf, extentOf, overlaps, extents } = model;
  const { sessions } = model;
  const { parts, days } = horizon;
  const day = model.dayOf[slot] as number;
  const first = nearDays.start[day] as number;
  const last = nearDays.start[day + 1] as number;
  const end = neighbours.start[session + 1] as number;
  const extent = (extentOf[(seriesOf[session] as number) * parts + slot - day * parts] as number) * extents;
  for (let at = neighbours.start[session] as number; at < end; at++) {
    const other = neighbours.items[at] as number;
    const people = sign * (shared[at] as number);
    if (parts === 1) {
      const cell = slot * sessions + other;
      clash[cell] = (clash[cell] as number) + people;
    } else {
      const theirs = (seriesOf[other] as number) * parts;
      for (let part = 0; part < parts; part++)
        if (overlaps[extent + (extentOf[theirs + part] as number)] === 1)
          addTo(clash, (day * parts + part) * sessions + other, people);
    }
    const row = other * days;
    for (let near_ = first; near_ < last; near_++) {
      const cell = row + (nearDays.items[near_] as number);
      near[cell] = (near[cell] as number) + people * (nearCost[near_] as number);
    }
  }
  state.work += 10 + (end - (neighbours.start[session] as number)) * (3 * parts + 2 * (last - first));
}

function addTo(table: Int32Array, cell: number, amount: number): void {
  table[cell] = (table[cell] as number) + amount;
}

function count(state: State, session: number, slot: number, sign: number): void {
  const { perDay, perWeek, horizon } = state.model;
  const day = Math.floor(slot / horizon.parts);
  const week = (horizon.week[day] as number) - horizon.firstWeek;
  for (
    let at = perDay.people.start[session] as number;
    at < (perDay.people.start[session + 1] as number);
    at++
  ) {
    const cell = day * perDay.most.length + (perDay.people.items[at] as number);
    state.perDay[cell] = (state.perDay[cell] as number) + sign;
  }
  for (
    let at = perWeek.people.start[session] as number;
    at < (perWeek.people.start[session + 1] as number);
    at++
  ) {
    const cell = week * perWeek.most.length + (perWeek.people.items[at] as number);
    state.perWeek[cell] = (state.perWeek[cell] as number) + sign;
  }
}

/** Places sessions as a list of slots says. */
export function fillState(state: State, slots: ArrayLike<number>): void {
  for (let session = 0; session < state.model.sessions; session++) {
    const to = slots[session] as number;
    if (to !== state.slot[session]) moveSession(state, session, to);
  }
}
