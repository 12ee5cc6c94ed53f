import { ANY, NONE, NOWHERE } from './model.ts';
import { roomBreaches } from './room-state.ts';
import type { State } from './state.ts';

const WEEK = 7;

/**
 * Hard requirements that a session breaks, or would break, at a slot beside the other sessions of the state. The session
 * may be placed: its own traces in the tables are left out.
 */
export function hardAt(state: State, session: number, slot: number): number {
  const { model } = state;
  const { horizon, weights } = model;
  const row = (model.seriesOf[session] as number) * horizon.slots;
  const hard =
    (model.seriesHard[row + slot] as number) +
    weights.clash * (state.clash[slot * model.sessions + session] as number);
  return model.isLinked[session] === 0 ? hard : hard + linkedHard(state, session, slot);
}

/** Cost of a session at a slot beside the other sessions of the state. */
export function softAt(state: State, session: number, slot: number): number {
  const { model } = state;
  const { horizon } = model;
  const row = (model.seriesOf[session] as number) * horizon.slots;
  const day = model.dayOf[slot] as number;
  const soft =
    (model.seriesSoft[row + slot] as number) + (state.near[session * horizon.days + day] as number);
  return model.isLinked[session] === 0 ? soft : soft + linkedSoft(state, session, slot, day);
}

function linkedHard(state: State, session: number, slot: number): number {
  const { model } = state;
  const { horizon, weights } = model;
  const day = model.dayOf[slot] as number;
  const number = horizon.dayNumber[day] as number;
  let hard = weights.perDay * crowdedDays(state, session, day);
  hard += matesHard(state, session, slot, number);
  const { mustFollow, mustPrecede } = model;
  for (let at = mustFollow.start[session] as number; at < (mustFollow.start[session + 1] as number); at++) {
    const other = mustFollow.items[at] as number;
    if (!isBefore(state, other, state.slot[other] as number, session, slot)) hard += weights.order;
  }
  for (let at = mustPrecede.start[session] as number; at < (mustPrecede.start[session + 1] as number); at++) {
    const other = mustPrecede.items[at] as number;
    if (!isBefore(state, session, slot, other, state.slot[other] as number)) hard += weights.order;
  }
  if (number < (model.slotFrom[session] as number) || number > (model.slotTo[session] as number))
    hard += weights.outsideSlot;
  const fixed = model.fixedDay[session] as number;
  const part = model.fixedPart[session] as number;
  if (fixed !== NONE && (fixed !== number || (part !== ANY && part !== slot % horizon.parts)))
    hard += weights.fixedMoved;
  return hard + roomBreaches(state, session, slot);
}

/** Least gap and order with the other sessions of its series. */
function matesHard(state: State, session: number, slot: number, number: number): number {
  const { model } = state;
  const { horizon, weights } = model;
  const series = model.seriesOf[session] as number;
  const least = model.minGap[series] as number;
  const end = model.firstOf[series + 1] as number;
  let hard = 0;
  for (let other = model.firstOf[series] as number; other < end; other++) {
    const theirs = state.slot[other] as number;
    if (other === session || theirs === NOWHERE) continue;
    const apart = number - (horizon.dayNumber[model.dayOf[theirs] as number] as number);
    if (Math.abs(apart) < least) hard += weights.leastGap;
    const isInOrder =
      other < session
        ? isBefore(state, other, theirs, session, slot)
        : isBefore(state, session, slot, other, theirs);
    if (!isInOrder) hard += weights.order;
  }
  return hard;
}

/** True when the first ends before the second begins, or when either is not placed. */
function isBefore(
  state: State,
  first: number,
  slotOfFirst: number,
  second: number,
  slotOfSecond: number,
): boolean {
  if (slotOfFirst === NOWHERE || slotOfSecond === NOWHERE) return true;
  const { parts, partFrom } = state.model.horizon;
  const [day, later] = [Math.floor(slotOfFirst / parts), Math.floor(slotOfSecond / parts)];
  if (day !== later) return day < later;
  const { seriesOf, extentOf, overlaps, extents } = state.model;
  const [a, b] = [slotOfFirst % parts, slotOfSecond % parts];
  const ofFirst = extentOf[(seriesOf[first] as number) * parts + a] as number;
  const ofSecond = extentOf[(seriesOf[second] as number) * parts + b] as number;
  return (partFrom[a] as number) < (partFrom[b] as number) && overlaps[ofFirst * extents + ofSecond] === 0;
}

function crowdedDays(state: State, session: number, day: number): number {
  const { perDay, horizon } = state.model;
  const own = state.slot[session] as number;
  const isThere = own !== NOWHERE && Math.floor(own / horizon.parts) === day;
  const row = day * perDay.most.length;
  let crowded = 0;
  for (
    let at = perDay.people.start[session] as number;
    at < (perDay.people.start[session + 1] as number);
    at++
  ) {
    const person = perDay.people.items[at] as number;
    const others = (state.perDay[row + person] as number) - Number(isThere);
    if (others >= (perDay.most[person] as number)) crowded += 1;
  }
  return crowded;
}

function crowdedWeeks(state: State, session: number, day: number): number {
  const { perWeek, horizon } = state.model;
  const week = (horizon.week[day] as number) - horizon.firstWeek;
  const own = state.slot[session] as number;
  const isThere =
    own !== NOWHERE && horizon.week[Math.floor(own / horizon.parts)] === (horizon.week[day] as number);
  const row = week * perWeek.most.length;
  let crowded = 0;
  for (
    let at = perWeek.people.start[session] as number;
    at < (perWeek.people.start[session + 1] as number);
    at++
  ) {
    const person = perWeek.people.items[at] as number;
    const others = (state.perWeek[row + person] as number) - Number(isThere);
    if (others >= (perWeek.most[person] as number)) crowded += 1;
  }
  return crowded;
}

function linkedSoft(state: State, session: number, slot: number, day: number): number {
  const { model } = state;
  const { horizon, weights, sisters } = model;
  const number = horizon.dayNumber[day] as number;
  let soft = weights.weeklyLoad * crowdedWeeks(state, session, day);
  const series = model.seriesOf[session] as number;
  const ideal = model.idealGap[series] as number;
  if (ideal >= 0) {
    let off = 0;
    if (session > (model.firstOf[series] as number)) off += offIdeal(state, session - 1, number, ideal, 1);
    if (session + 1 < (model.firstOf[series + 1] as number))
      off += offIdeal(state, session + 1, number, ideal, -1);
    soft += weights.evenGaps * off;
  }
  for (let at = sisters.start[session] as number; at < (sisters.start[session + 1] as number); at++) {
    const other = state.slot[sisters.items[at] as number] as number;
    if (other === NOWHERE) continue;
    const week = horizon.week[Math.floor(other / horizon.parts)] as number;
    soft += weights.sameWeek * Math.abs(week - (horizon.week[day] as number));
  }
  const previous = model.previousDay[session] as number;
  if (previous === NONE) return soft;
  const part = model.previousPart[session] as number;
  const days = Math.abs(number - previous);
  if (days === 0 && (part === ANY || part === slot % horizon.parts)) return soft;
  return soft + weights.previousDate * (1 + Math.min(4, Math.floor(days / WEEK)));
}

/** How far the gap to a mate is from the ideal one; sign 1 when the mate comes first. */
function offIdeal(state: State, mate: number, number: number, ideal: number, sign: number): number {
  const slot = state.slot[mate] as number;
  if (slot === NOWHERE) return 0;
  const { horizon, dayOf } = state.model;
  const gap = sign * (number - (horizon.dayNumber[dayOf[slot] as number] as number));
  const off = Math.abs(gap - ideal);
  return off + Math.max(0, off - WEEK);
}
