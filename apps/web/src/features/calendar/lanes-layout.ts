import { isoWeekOf } from '@leerkring/domain/calendar/iso-week';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  type PlainDate,
  toDayNumber,
  weekdayOf,
} from '@leerkring/domain/calendar/plain-date';
import type { CalendarSession } from '../session/calendar-session.ts';

/** One row: the sessions of a group or a track, or of what it is called where it has neither. */
export interface Lane {
  key: string;
  name: string;
  /** Up to three characters. */
  code: string;
  color: string | null;
  /** By the index of their week. */
  weeks: ReadonlyMap<number, readonly CalendarSession[]>;
  /** Cancelled ones are drawn and not counted. */
  total: number;
}

export interface WeekColumn {
  monday: PlainDate;
  /** Says to which month the week belongs. */
  thursday: PlainDate;
  isoWeek: number;
  /** Sessions of this network, cancelled ones aside. */
  load: number;
}

export interface LanesLayout {
  weeks: WeekColumn[];
  lanes: Lane[];
}

/** A group or a track of the network: it has a lane even while it has no sessions. */
export interface LaneHead {
  id: string;
  name: string;
  code: string;
  color: string | null;
}

interface LanesInput {
  start: PlainDate;
  end: PlainDate;
  sessions: readonly CalendarSession[];
  heads: readonly LaneHead[];
  by: 'group' | 'track';
}

/**
 * A lane for each group or track in their own order, then one for each format of what belongs to none, then one for
 * each network that lies over this one; a column for each week, Monday to Sunday, that the days touch.
 */
export function layoutLanes({ start, end, sessions, heads, by }: LanesInput): LanesLayout {
  const first = mondayOf(start);
  const count = Math.max(1, Math.floor(daysBetween(fromDayNumber(first), end) / 7) + 1);
  const lanes = new Map<string, Building>(heads.map((head) => [head.id, building(head)]));
  const rest = new Map<string, Building>();
  const loads = new Array<number>(count).fill(0);
  const weekOf = weeksSince(first);
  for (const session of inTime(sessions)) {
    const week = weekOf(session.startsOn);
    if (week < 0 || week >= count) continue;
    const lane = lanes.get(ownLane(session, by)) ?? laneOfRest(rest, session);
    const there = lane.weeks.get(week);
    if (there) there.push(session);
    else lane.weeks.set(week, [session]);
    if (session.status === 'cancelled') continue;
    lane.total += 1;
    if (!session.overlay) loads[week] = (loads[week] ?? 0) + 1;
  }
  const weeks = loads.map((load, at) => {
    const monday = fromDayNumber(first + at * 7);
    return { monday, thursday: addDays(monday, 3), isoWeek: isoWeekOf(monday).week, load };
  });
  return { weeks, lanes: [...lanes.values(), ...ownFirst([...rest.values()])] };
}

/** The index of a date's week; many sessions share a date, which is read once. */
function weeksSince(first: number): (date: PlainDate) => number {
  const known = new Map<PlainDate, number>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const week = Math.floor((toDayNumber(date) - first) / 7);
    known.set(date, week);
    return week;
  };
}

/** The key of the lane in which a session stands. */
export function laneKeyOf(
  session: CalendarSession,
  by: 'group' | 'track',
  heads: readonly { id: string }[],
): string {
  const own = ownLane(session, by);
  return heads.some((one) => one.id === own) ? own : restLane(session);
}

function ownLane({ overlay, groupId, trackId }: CalendarSession, by: 'group' | 'track'): string {
  return (overlay ? null : by === 'group' ? groupId : trackId) ?? '';
}

function restLane({ overlay, groupId, formatId, series }: CalendarSession): string {
  return overlay ? `over:${overlay}` : `rest:${groupId ?? formatId ?? series}`;
}

/** The Monday of the week of a date, as a day number. */
function mondayOf(date: PlainDate): number {
  return toDayNumber(date) - weekdayOf(date) + 1;
}

type Building = Omit<Lane, 'weeks'> & { weeks: Map<number, CalendarSession[]> };

function building({ id, ...head }: LaneHead): Building {
  return { key: id, ...head, weeks: new Map(), total: 0 };
}

function laneOfRest(rest: Map<string, Building>, session: CalendarSession): Building {
  const { overlay, series } = session;
  const key = restLane(session);
  const found = rest.get(key);
  if (found) return found;
  const made = building({
    id: key,
    name: overlay ?? series,
    code: overlay ? '' : session.code,
    color: session.color,
  });
  rest.set(key, made);
  return made;
}

function ownFirst(lanes: readonly Building[]): Building[] {
  const rank = (lane: Building) => (lane.key.startsWith('over:') ? 1 : 0);
  return [...lanes].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Earliest first. Keys are plain ASCII: comparing them as such is many times faster than in a language's order. */
function inTime(sessions: readonly CalendarSession[]): CalendarSession[] {
  return sessions
    .map((session) => ({ session, key: `${session.startsOn} ${session.startTime ?? '99'} ${session.code}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ session }) => session);
}
