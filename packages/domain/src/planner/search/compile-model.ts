import { toDayNumber } from '../../calendar/plain-date.ts';
import type { PlanProblem, PlanSeries } from '../format/types.ts';
import { type Extents, extentsOf } from './extents.ts';
import { type Horizon, horizonOf } from './horizon.ts';
import { ANY, type Model, NONE, type Rows, rowsOf, type Weights } from './model.ts';
import { attendanceOf, capsOf, nearDaysOf, neighboursOf } from './neighbours.ts';
import { roomModelOf } from './room-model.ts';
import { seriesCosts } from './series-costs.ts';

export interface CompileOptions {
  /** Day numbers that the model must hold whatever the calendar says. */
  extraDays?: Iterable<number>;
  /** Every day of the horizon, closed ones too. */
  everyDay?: boolean;
}

/** Turns a problem into numbers. The order in which the problem lists things leaves no trace. */
export function compileModel(problem: PlanProblem, options: CompileOptions = {}): Model {
  const series = problem.series.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const horizon = horizonOf(problem, options.extraDays ?? [], options.everyDay ?? false);
  const extents = extentsOf(series, horizon);
  const firstOf = new Int32Array(series.length + 1);
  for (const [at, each] of series.entries()) firstOf[at + 1] = (firstOf[at] as number) + each.sessions;
  const sessions = firstOf[series.length] as number;
  const seriesOf = new Int32Array(sessions);
  for (const [at] of series.entries()) seriesOf.fill(at, firstOf[at], firstOf[at + 1]);
  const attendance = attendanceOf(problem, series, firstOf);
  const { isOpen, hard, soft } = seriesCosts(problem, series, horizon, extents);
  const perDay = capsOf(problem, attendance, sessions, horizon.days, (each) => each.maxSessionsPerDay);
  const perWeek = capsOf(problem, attendance, sessions, horizon.weeks, (each) => each.maxSessionsPerWeek);
  const model: Model = {
    horizon,
    sessions,
    series,
    seriesOf,
    firstOf,
    allowed: [],
    movable: new Int32Array(0),
    dayOf: Int32Array.from({ length: horizon.slots }, (_, slot) => Math.floor(slot / horizon.parts)),
    spacing: Float64Array.from(
      [0, ...problem.personalSpacing],
      (cost) => cost * problem.weights.personalSpacing,
    ),
    isOpen,
    seriesHard: hard,
    seriesSoft: soft,
    extentOf: extents.of,
    extents: extents.from.length,
    overlaps: extents.overlaps,
    extentTouches: extents.touches,
    isPlain: isPlain(extents),
    ...neighboursOf(attendance, sessions),
    ...nearDaysOf(problem, horizon),
    ...linksOf(problem, series, firstOf),
    perDay,
    perWeek,
    rooms: roomModelOf(problem, series),
    ...pinnedOf(problem, series, firstOf, horizon),
    isLinked: new Uint8Array(sessions),
    minGap: Int32Array.from(series, (each) => each.minGapDays ?? 0),
    idealGap: Int32Array.from(series, (each) => each.idealGapDays ?? -1),
    weights: weightsOf(problem),
  };
  giveDomains(model);
  return model;
}

/** Works out where each session may be, and which ones have more to them than people and days. */
function giveDomains(model: Model): void {
  const { sessions, seriesOf, firstOf } = model;
  for (let session = 0; session < sessions; session++) {
    const first = firstOf[seriesOf[session] as number] as number;
    const isLikeFirst = [first, session].every((each) => !isPinned(model, each));
    model.allowed.push(
      isLikeFirst && session > first ? (model.allowed[first] as Int32Array) : allowedSlots(model, session),
    );
    model.isLinked[session] = Number(isLinked(model, session));
  }
  model.movable = Int32Array.from(seriesOf.keys()).filter((each) => (model.allowed[each]?.length ?? 0) > 1);
}

/** Different extents never overlap: then slots that differ never clash. */
function isPlain({ overlaps, from }: Extents): boolean {
  return from.every((_, a) => from.every((__, b) => a === b || overlaps[a * from.length + b] === 0));
}

function weightsOf({ weights }: PlanProblem): Weights {
  return {
    clash: Math.sign(weights.personDoubleBooked),
    perDay: Math.sign(weights.maxSessionsPerDay),
    leastGap: Math.sign(weights.leastGap),
    order: Math.sign(weights.order),
    outsideSlot: Math.sign(weights.outsideSlot),
    fixedMoved: Math.sign(weights.fixedMoved),
    unplanned: Math.sign(weights.unplanned),
    evenGaps: weights.evenGaps,
    sameWeek: weights.sameWeek,
    weeklyLoad: weights.weeklyLoad,
    previousDate: weights.previousDate,
  };
}

type Pinned = Pick<Model, 'slotFrom' | 'slotTo' | 'fixedDay' | 'fixedPart' | 'previousDay' | 'previousPart'>;

/** What is said of single sessions: the norm's slot, where it is fixed, where the last release had it. */
function pinnedOf(
  problem: PlanProblem,
  series: readonly PlanSeries[],
  firstOf: Int32Array,
  horizon: Horizon,
): Pinned {
  const sessions = firstOf[series.length] as number;
  const filled = (value: number) => new Int32Array(sessions).fill(value);
  const pinned: Pinned = {
    slotFrom: filled(NONE),
    slotTo: filled(-NONE),
    fixedDay: filled(NONE),
    fixedPart: filled(ANY),
    previousDay: filled(NONE),
    previousPart: filled(ANY),
  };
  const part = (id: string | null) => (id === null ? ANY : (horizon.partIndex.get(id) ?? ANY));
  const numberOf = new Map(series.map(({ id }, at) => [id, at]));
  for (const [at, each] of series.entries()) {
    const first = (firstOf[at] as number) - 1;
    for (const { index, start, end } of problem.weights.outsideSlot > 0 ? each.slots : []) {
      pinned.slotFrom[first + index] = toDayNumber(start);
      pinned.slotTo[first + index] = toDayNumber(end);
    }
    for (const { index, date, dayPart } of each.fixed) {
      pinned.fixedDay[first + index] = toDayNumber(date);
      pinned.fixedPart[first + index] = part(dayPart);
    }
  }
  for (const { series: id, index, date, dayPart } of problem.previous) {
    const at = numberOf.get(id);
    if (at === undefined || index > (series[at]?.sessions ?? 0)) continue;
    pinned.previousDay[(firstOf[at] as number) + index - 1] = toDayNumber(date);
    pinned.previousPart[(firstOf[at] as number) + index - 1] = part(dayPart);
  }
  return pinned;
}

function linksOf(problem: PlanProblem, series: readonly PlanSeries[], firstOf: Int32Array) {
  const numberOf = new Map(series.map(({ id }, at) => [id, at]));
  const sessions = firstOf[series.length] as number;
  const lists = () => Array.from({ length: sessions }, (): number[] => []);
  const [follow, precede, sisters] = [lists(), lists(), lists()];
  const each = (id: string) => {
    const at = numberOf.get(id) as number;
    const first = firstOf[at] as number;
    return Array.from({ length: (firstOf[at + 1] as number) - first }, (_, index) => first + index);
  };
  for (const { id, after, sameWeekAs } of problem.series) {
    const own = each(id);
    for (const earlier of new Set(after).values())
      for (const later of own)
        for (const other of each(earlier)) {
          follow[later]?.push(other);
          precede[other]?.push(later);
        }
    for (const sister of new Set(sameWeekAs).values()) {
      const theirs = each(sister);
      if (sister === id) continue;
      for (const [at, session] of own.entries()) {
        const other = theirs[at];
        if (other === undefined || sisters[session]?.includes(other)) continue;
        sisters[session]?.push(other);
        sisters[other]?.push(session);
      }
    }
  }
  const sorted = (rows: number[][]): Rows => rowsOf(rows.map((row) => row.sort((a, b) => a - b)));
  return { mustFollow: sorted(follow), mustPrecede: sorted(precede), sisters: sorted(sisters) };
}

/** Where it may be: those slots of the calendar at which its people can, or all of the calendar's when there is none. */
function allowedSlots(model: Model, session: number): Int32Array {
  const { horizon, seriesHard, isOpen } = model;
  const row = (model.seriesOf[session] as number) * horizon.slots;
  const free: number[] = [];
  const open: number[] = [];
  const fixed = model.fixedDay[session] as number;
  for (let slot = 0; slot < horizon.slots; slot++) {
    const day = horizon.dayNumber[Math.floor(slot / horizon.parts)] as number;
    if (fixed !== NONE) {
      const part = model.fixedPart[session] as number;
      if (day === fixed && (part === ANY || part === slot % horizon.parts)) open.push(slot);
      continue;
    }
    if (isOpen[row + slot] === 0) continue;
    if (day < (model.slotFrom[session] as number) || day > (model.slotTo[session] as number)) continue;
    open.push(slot);
    if (seriesHard[row + slot] === 0) free.push(slot);
  }
  return Int32Array.from(free.length > 0 ? free : open);
}

function isPinned(model: Model, session: number): boolean {
  return model.slotFrom[session] !== NONE || model.fixedDay[session] !== NONE;
}

function isLinked(model: Model, session: number): boolean {
  const series = model.seriesOf[session] as number;
  const has = ({ start }: Rows) => (start[session + 1] as number) > (start[session] as number);
  return (
    (model.firstOf[series + 1] as number) - (model.firstOf[series] as number) > 1 ||
    has(model.mustFollow) ||
    has(model.mustPrecede) ||
    has(model.sisters) ||
    has(model.perDay.people) ||
    has(model.perWeek.people) ||
    model.rooms.ofSeries[series] !== null ||
    model.rooms.fixed.size > 0 ||
    isPinned(model, session) ||
    model.previousDay[session] !== NONE
  );
}
