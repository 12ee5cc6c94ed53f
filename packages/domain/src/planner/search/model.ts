import type { PlanSeries } from '../format/types.ts';
import type { Horizon } from './horizon.ts';
import type { RoomModel } from './room-model.ts';

/** Lists of numbers for each of many rows, end to end: row r holds `start[r]` up to `start[r + 1]`. */
export interface Rows {
  start: Int32Array;
  items: Int32Array;
}

/** Limits of people on the sessions of a day or a week. */
export interface CapModel {
  /** Row per session: the capped people in it, as numbers. */
  people: Rows;
  most: Int32Array;
  /** Rows of the table of counts: days, or weeks. */
  periods: number;
  /** Sessions of whoever has most of them. */
  mostSessions: number;
}

/**
 * A problem as numbers and typed arrays, for the search alone. Sessions are numbered by series id, then index;
 * tables are row by row, `session * slots + slot` and the like. It does not change while a plan is sought.
 */
export interface Model {
  horizon: Horizon;
  sessions: number;
  series: PlanSeries[];
  /** Series number of each session; its sessions are `firstOf[s]` up to `firstOf[s + 1]`. */
  seriesOf: Int32Array;
  firstOf: Int32Array;
  /** Row per session: the slots that it may take, in order. */
  allowed: Int32Array[];
  /** Sessions that have more than one slot to go to. */
  movable: Int32Array;
  /** Day of each slot. */
  dayOf: Int32Array;
  /** Series × slots: 1 when the calendar and its people let it be there. */
  isOpen: Uint8Array;
  /** Series × slots: hard requirements broken, whatever the rest of the plan. */
  seriesHard: Uint16Array;
  /** Series × slots: cost, whatever the rest of the plan. */
  seriesSoft: Float64Array;
  /** Series × parts: number of the stretch of a day that it takes there. */
  extentOf: Int32Array;
  extents: number;
  /** Extents × extents: 1 when they take time at once. */
  overlaps: Uint8Array;
  /** Extents × parts: 1 when the extent takes time of that part. */
  extentTouches: Uint8Array;
  /** True when different slots never overlap, so that a chain of swaps keeps people apart. */
  isPlain: boolean;
  /** Row per session: sessions with which it shares people, and how many people. */
  neighbours: Rows;
  shared: Int32Array;
  /** Session × sessions: people that they share; null when that is too large, or a number in it. */
  sharedTable: Uint16Array | null;
  /** Row per day: days near enough to cost, and the cost for one shared person. */
  nearDays: Rows;
  nearCost: Float64Array;
  /** Cost of two sessions of one person so many days apart; 0 days and beyond the table cost nothing. */
  spacing: Float64Array;
  /** Row per session: sessions that it must follow, or precede. */
  mustFollow: Rows;
  mustPrecede: Rows;
  /** Row per session: sister sessions of the same index. */
  sisters: Rows;
  perDay: CapModel;
  perWeek: CapModel;
  rooms: RoomModel;
  /** First and last day number of the norm's slot of each session. */
  slotFrom: Int32Array;
  slotTo: Int32Array;
  /** Day number and part where it is fixed; NONE when it is not, ANY for any part. */
  fixedDay: Int32Array;
  fixedPart: Int32Array;
  previousDay: Int32Array;
  previousPart: Int32Array;
  /** Sessions that have more to them than people and days: links, caps, rooms, gaps. */
  isLinked: Uint8Array;
  minGap: Int32Array;
  /** -1: none. */
  idealGap: Int32Array;
  weights: Weights;
}

/** Weights of what the search counts itself; hard ones are 0 or 1. */
export interface Weights {
  clash: number;
  perDay: number;
  leastGap: number;
  order: number;
  outsideSlot: number;
  fixedMoved: number;
  unplanned: number;
  evenGaps: number;
  sameWeek: number;
  weeklyLoad: number;
  previousDate: number;
}

/** Slot of a session that is not placed. */
export const NOWHERE = -1;
export const NONE = -1_000_000_000;
export const ANY = -1;

/** Rows out of lists. */
export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const start = new Int32Array(lists.length + 1);
  for (const [at, each] of lists.entries()) start[at + 1] = (start[at] as number) + each.length;
  return { start, items: Int32Array.from(lists.flat()) };
}
