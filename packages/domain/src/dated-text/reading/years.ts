import { dayNumber, isoWeekday, isRealDate, nthWeekday } from '../grammar/civil-day.ts';
import type { WrittenDate, WrittenDay } from '../grammar/written-date.ts';
import type { YearHint } from '../structure/headings.ts';

/** A date in the order of the text whose year may have to be found. */
export interface Undated {
  date: WrittenDate;
  /** Dates of one list roll over the year together. */
  block: number;
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

const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

/** Day of the month, where a rule ("eerste dinsdag van maart") gives it. */
export function dayOf(day: WrittenDay, year: number): number {
  if (day.nth === null || day.weekday === null) return day.day;
  return nthWeekday(year, day.month, day.weekday, day.nth);
}

/** Whether a date later in a list lies in the next year: its month went back by more than a month. */
function rollsOver(previous: WrittenDay, next: WrittenDay): boolean {
  const back = previous.month - next.month;
  return previous.month >= 8 ? back >= 2 : previous.month === 7 && back >= 5;
}

/** Years relative to the first date of a list, by rolling over at each step back. */
function offsetsOf(dates: readonly WrittenDate[]): number[] {
  let offset = 0;
  const seen = new Map<number, number>();
  return dates.map((date, i) => {
    const previous = dates[i - 1];
    const twin = seen.get(date.month * 32 + date.day);
    if (twin !== undefined && date.nth === null) offset = twin;
    else if (previous) {
      const end = previous.last ?? previous;
      if (previous.last && previous.last.month < previous.month) offset += 1;
      if (rollsOver(end, date)) offset += 1;
    }
    seen.set(date.month * 32 + date.day, offset);
    return offset;
  });
}

function weekdayScore(date: WrittenDate, year: number): number {
  if (date.weekday === null || date.nth !== null) return 0;
  if (!isRealDate(year, date.month, date.day)) return -1;
  return isoWeekday(dayNumber(year, date.month, date.day)) === date.weekday ? 2.5 : -1;
}

/** How well a list fits the evidence when its first date lies in a year. */
function score(
  dates: readonly WrittenDate[],
  offsets: readonly number[],
  base: number,
  hint: YearHint | null,
  evidence: YearEvidence,
  offset: number,
): number {
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return 0;
  let total = 0;
  let inside = 0;
  dates.forEach((date, i) => {
    const year = base + (offsets[i] ?? 0);
    total += weekdayScore(date, year);
    const month = monthIndex(year, date.month);
    if (hint && month >= hint.first && month <= hint.last) inside += 1;
  });
  if (hint) total += (hint.weight * inside) / dates.length;
  const start = monthIndex(base, first.month);
  const end = monthIndex(base + (offsets.at(-1) ?? 0), last.month);
  if (evidence.seriesStart !== null && !hint)
    total += start >= evidence.seriesStart && start < evidence.seriesStart + 12 ? 8 : 0;
  else if (evidence.seriesStart !== null)
    total += start >= evidence.seriesStart && start < evidence.seriesStart + 12 ? 4 : 0;
  const anchor = anchorFor(evidence, offset);
  if (anchor !== null) total += start >= anchor && start < anchor + 12 ? 4 : 0;
  return total + nearness(start, end, evidence);
}

/** The month named before the list, or else the first one named at all. */
function anchorFor(evidence: YearEvidence, offset: number): number | null {
  let found: number | null = null;
  for (const anchor of evidence.anchors) {
    if (found !== null && anchor.offset > offset) break;
    found = anchor.month;
  }
  return found;
}

/** Prefers the season that runs on the day of pasting, then the next one, then what is nearest. */
function nearness(start: number, end: number, evidence: YearEvidence): number {
  const now = evidence.published ?? evidence.reference;
  if (end < now) return -0.2 - 0.1 * Math.min(20, (now - end) / 12);
  if (start <= now) return 1.2;
  return start < now + 12 ? 1 : -0.15 * ((start - now) / 12);
}

function resolveBlock(block: readonly Undated[], evidence: YearEvidence): void {
  const dates = block.map((each) => each.date);
  const offsets = offsetsOf(dates);
  const first = block[0];
  if (!first) return;
  const anchors = dates.flatMap((date, i) =>
    date.year !== null ? [{ base: date.year - (offsets[i] ?? 0), index: i }] : [],
  );
  if (anchors.length > 0) {
    let next = 0;
    dates.forEach((date, i) => {
      if (date.year !== null) return;
      while (next < anchors.length - 1 && (anchors[next]?.index ?? 0) < i) next += 1;
      const after = anchors[next];
      const before = anchors[next - 1] ?? after;
      const chosen =
        after && after.index > i && !(before && before !== after && before.base === after.base)
          ? after
          : (before ?? after);
      date.year = (chosen?.base ?? 0) + (offsets[i] ?? 0);
    });
    return;
  }
  const base = bestBase(block, dates, offsets, evidence);
  dates.forEach((date, i) => {
    date.year = base + (offsets[i] ?? 0);
  });
}

function bestBase(
  block: readonly Undated[],
  dates: readonly WrittenDate[],
  offsets: readonly number[],
  evidence: YearEvidence,
): number {
  const first = block[0];
  const hint = first?.hint ?? null;
  const around = new Set<number>();
  const now = Math.floor((evidence.published ?? evidence.reference) / 12);
  for (let year = now - 4; year <= now + 3; year += 1) around.add(year);
  const anchor = anchorFor(evidence, first?.offset ?? 0);
  for (const month of [hint?.first, hint?.last, evidence.seriesStart, anchor]) {
    if (month === null || month === undefined) continue;
    for (const step of [-1, 0, 1]) around.add(Math.floor(month / 12) + step);
  }
  let best = now;
  let bestScore = -Infinity;
  for (const year of [...around].sort((a, b) => a - b)) {
    const value = score(dates, offsets, year, hint, evidence, first?.offset ?? 0);
    if (value > bestScore + 1e-9) {
      bestScore = value;
      best = year;
    }
  }
  return best;
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
  let start = 0;
  for (let i = 1; i <= dates.length; i += 1) {
    if (i < dates.length && dates[i]?.block === dates[start]?.block) continue;
    const block = dates.slice(start, i);
    if (block.some((each) => each.date.year === null)) resolveBlock(block, evidence);
    start = i;
  }
  for (const { date } of dates) closeRange(date);
}
