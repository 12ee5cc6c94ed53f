import { toDayNumber } from '../../calendar/plain-date.ts';
import type { BusyRange } from '../format/types.ts';
import type { State } from './state.ts';

/** The room in which a session at a slot would break least; -1 when it needs none, or there is none for it. */
export function bestRoom(state: State, session: number, slot: number): number {
  const { rooms, series, seriesOf, firstOf } = state.model;
  const at = seriesOf[session] as number;
  if (rooms.fixed.size > 0) {
    const index = session - (firstOf[at] as number) + 1;
    const fixed = rooms.fixed.get(`${series[at]?.id}#${index}`);
    if (fixed !== undefined) return fixed;
  }
  const choice = rooms.ofSeries[at];
  if (!choice) return -1;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const room of choice) {
    const breaches = breachesIn(state, session, slot, room);
    if (breaches < least) {
      best = room;
      least = breaches;
    }
    if (least === 0) break;
  }
  return best;
}

/** Hard requirements of rooms that a session breaks at a slot: in its own room where it stands, else in the best one. */
export function roomBreaches(state: State, session: number, slot: number): number {
  const { rooms, seriesOf } = state.model;
  if (rooms.ids.length === 0)
    return needsRoom(state, seriesOf[session] as number) ? rooms.weightUnsuitable : 0;
  const isThere = state.slot[session] === slot;
  return breachesIn(
    state,
    session,
    slot,
    isThere ? (state.room[session] as number) : bestRoom(state, session, slot),
  );
}

export function addToRoom(state: State, session: number, slot: number): void {
  const room = state.room[session] as number;
  if (room < 0) return;
  const key = keyOf(state, room, slot);
  const there = state.inRoom.get(key);
  if (there) there.push(session);
  else state.inRoom.set(key, [session]);
}

export function removeFromRoom(state: State, session: number, slot: number): void {
  const room = state.room[session] as number;
  if (room < 0) return;
  const there = state.inRoom.get(keyOf(state, room, slot));
  const at = there?.indexOf(session) ?? -1;
  if (there && at >= 0) there.splice(at, 1);
}

function needsRoom(state: State, series: number): boolean {
  return state.model.rooms.ofSeries[series] !== null;
}

function keyOf(state: State, room: number, slot: number): number {
  return room * state.model.horizon.days + Math.floor(slot / state.model.horizon.parts);
}

function breachesIn(state: State, session: number, slot: number, room: number): number {
  const { model } = state;
  const { rooms, seriesOf, extentOf, overlaps, extents, horizon } = model;
  const series = seriesOf[session] as number;
  if (room < 0) return needsRoom(state, series) ? rooms.weightUnsuitable : 0;
  const part = slot % horizon.parts;
  const extent = extentOf[series * horizon.parts + part] as number;
  let breaches = isUnsuitable(state, series, room, slot) ? rooms.weightUnsuitable : 0;
  for (const other of state.inRoom.get(keyOf(state, room, slot)) ?? []) {
    if (other === session) continue;
    const theirPart = (state.slot[other] as number) % horizon.parts;
    const theirs = extentOf[(seriesOf[other] as number) * horizon.parts + theirPart] as number;
    breaches += rooms.weightTaken * (overlaps[extent * extents + theirs] as number);
  }
  return breaches;
}

/** A room that is not one of those asked or too small, or closed then. One that nobody asked for may be anything. */
function isUnsuitable(state: State, series: number, room: number, slot: number): boolean {
  const { rooms, horizon } = state.model;
  const choice = rooms.ofSeries[series];
  if (!choice) return false;
  if (!choice.includes(room)) return true;
  const ranges = rooms.unavailable[room] ?? [];
  if (ranges.length === 0) return false;
  const number = horizon.dayNumber[Math.floor(slot / horizon.parts)] as number;
  return ranges.some((range) => touches(state, series, range, number, slot % horizon.parts));
}

function touches(state: State, series: number, range: BusyRange, number: number, part: number): boolean {
  if (number < toDayNumber(range.start) || number > toDayNumber(range.end)) return false;
  if (range.dayPart === null) return true;
  const { extentTouches, extentOf, horizon } = state.model;
  const extent = extentOf[series * horizon.parts + part] as number;
  return extentTouches[extent * horizon.parts + (horizon.partIndex.get(range.dayPart) ?? 0)] === 1;
}
