import { nthWeekday } from '../grammar/civil-day.ts';
import type { WrittenDate, WrittenDay } from '../grammar/written-date.ts';
import type { YearHint } from '../structure/headings.ts';
import { bestBase, type ListEvidence, offsetsOf, rollsOver } from './year-score.ts';

/** A date in the order of the text whose year may have to be found. */
export interface Undated {
  date: WrittenDate;
  /** Dates of one block stand under the same headings. */
  block: number;
  /** Dates of one list, within its block, roll over the year together. */
  list: number;
  /** In running text: what follows may as well lie before. */
  prose: boolean;
  /** No meeting: it says nothing about the years of others. */
  left: boolean;
  hint: YearHint | null;
  offset: number;
}

/** Evidence for years outside the dates themselves; months are counted as year * 12 + month - 1. */
export interface YearEvidence {
  /** The day of pasting. */
  reference: number;
  /** First month, if the coordinator gave it. */
  seriesStart: number | null;
  /** "juni 2024" in the text: months in which something starts, by offset. */
  anchors: { month: number; offset: number }[];
  /** Day on which the text was published, else null. */
  published: number | null;
  /** Years named in headings and in sentences about the planning, by offset. */
  hints: YearHint[];
}

/** Day of the month, where a rule ("eerste dinsdag van maart") gives it. */
export function dayOf(day: WrittenDay, year: number): number {
  if (day.nth === null || day.weekday === null) return day.day;
  return nthWeekday(year, day.month, day.weekday, day.nth);
}

/** Years of the first date that each written year of the list asks for, by the place of that date. */
function writtenBases(dates: readonly WrittenDate[], offsets: readonly number[]) {
  return dates.flatMap((date, i) =>
    date.year === null ? [] : [{ base: date.year - (offsets[i] ?? 0), index: i }],
  );
}

/** The written year that a date follows: the one behind it where the list ends with its year, else the one before. */
function nearestBase(written: readonly { base: number; index: number }[], index: number): number {
  const after = written.find((each) => each.index > index);
  const before = written.findLast((each) => each.index < index);
  return (after && (!before || before.base !== after.base) ? after : (before ?? after))?.base ?? 0;
}

/** The year in which a list goes on after the one before it. */
function expectedBase(before: WrittenDate | null, first: WrittenDate, prose: boolean): number | null {
  if (!before || before.year === null) return null;
  const end = before.last ?? before;
  const year = before.last?.year ?? before.year;
  return !prose && rollsOver(end, first) ? year + 1 : year;
}

/** Resolves the meetings of one list; returns its last date, from which the next list goes on. */
function resolveList(
  list: readonly Undated[],
  before: WrittenDate | null,
  evidence: YearEvidence,
): WrittenDate | null {
  const first = list[0];
  const dates = list.map((each) => each.date);
  if (!first || !dates[0]) return before;
  const offsets = offsetsOf(dates);
  const written = writtenBases(dates, offsets);
  const bases = new Set(written.map((each) => each.base));
  const about: ListEvidence = {
    hint: first.hint,
    offset: first.offset,
    expected: expectedBase(before, dates[0], first.prose),
    written: bases.size === 1 ? (written[0]?.base ?? null) : null,
  };
  const base = bases.size > 1 ? null : bestBase(dates, offsets, about, evidence);
  dates.forEach((date, i) => {
    date.year ??= (base ?? nearestBase(written, i)) + (offsets[i] ?? 0);
  });
  return dates.at(-1) ?? before;
}

/** The lists of a block, one after the other; then what is no meeting, by the meeting before it. */
function resolveBlock(block: readonly Undated[], evidence: YearEvidence): void {
  const kept = block.filter((each) => !each.left);
  let before: WrittenDate | null = null;
  for (const list of partsBy(kept, (each) => each.list)) before = resolveList(list, before, evidence);
  before = null;
  for (const each of block) {
    if (each.left && each.date.year === null) resolveList([each], before, evidence);
    if (!each.left) before = each.date;
  }
}

/** Runs of neighbours that share a number. */
function partsBy(dates: readonly Undated[], numberOf: (each: Undated) => number): Undated[][] {
  const parts: Undated[][] = [];
  for (const each of dates) {
    const part = parts.at(-1);
    if (part?.[0] && numberOf(part[0]) === numberOf(each)) part.push(each);
    else parts.push([each]);
  }
  return parts;
}

/** Year of the last day of a range, which may lie in the next year. */
function closeRange(date: WrittenDate): void {
  if (!date.last || date.year === null) return;
  const over = date.last.month < date.month ? 1 : 0;
  date.last.year = date.last.year ?? date.year + over;
  if (date.last.year < date.year) date.year = date.last.year - over;
}

/** A day that the text also writes with its year ("10 maart … 10 maart 2026") has that year. */
function yearsFromTwins(dates: readonly Undated[]): void {
  const known = new Map<number, number | null>();
  for (const { date } of dates) {
    if (date.year === null || date.nth !== null) continue;
    const key = date.month * 32 + date.day;
    const year = known.get(key);
    known.set(key, year === undefined || year === date.year ? date.year : null);
  }
  for (const { date } of dates) {
    if (date.year === null && date.nth === null) date.year = known.get(date.month * 32 + date.day) ?? null;
  }
}

/** Gives every date a year, in place. Each list is resolved once; the work is linear in the dates. */
export function resolveYears(dates: readonly Undated[], evidence: YearEvidence): void {
  yearsFromTwins(dates);
  for (const block of partsBy(dates, (each) => each.block)) {
    if (block.some((each) => each.date.year === null)) resolveBlock(block, evidence);
  }
  for (const { date } of dates) closeRange(date);
}
