import { dayNumber, isoWeekday, isRealDate } from '../grammar/civil-day.ts';
import type { WrittenDate, WrittenDay } from '../grammar/written-date.ts';
import type { YearHint } from '../structure/headings.ts';
import type { YearEvidence } from './years.ts';

/** What speaks for the year of one list. */
export interface ListEvidence {
  hint: YearHint | null;
  offset: number;
  /** The year in which it would go on after the list before it. */
  expected: number | null;
  /** The year of its first date, by a year that is written at one of its dates. */
  written: number | null;
}

/** How much each kind of evidence weighs; a heading's year weighs 5 to 10, by its hint. */
const WEIGHTS = {
  weekday: 2.5,
  wrongWeekday: -1,
  /** Beside a heading that the written date itself does not contradict, the heading wins. */
  written: 12,
  expected: 1.5,
  seriesStart: 8,
  seriesStartBesideHint: 4,
  anchor: 4,
};

const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

/** Whether a date later in a list lies in the next year: its month went back by more than a month. */
export function rollsOver(previous: WrittenDay, next: WrittenDay): boolean {
  const back = previous.month - next.month;
  return previous.month >= 8 ? back >= 2 : previous.month >= 6 && back >= 5;
}

/** Years relative to the first date of a list, by rolling over at each step back. */
export function offsetsOf(dates: readonly WrittenDate[]): number[] {
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
  if (!isRealDate(year, date.month, date.day)) return WEIGHTS.wrongWeekday;
  const fits = isoWeekday(dayNumber(year, date.month, date.day)) === date.weekday;
  return fits ? WEIGHTS.weekday : WEIGHTS.wrongWeekday;
}

/** Share of the dates that lie in the year that the coordinator said the series starts. */
function shareInSeries(
  dates: readonly WrittenDate[],
  offsets: readonly number[],
  base: number,
  { seriesStart }: YearEvidence,
): number {
  if (seriesStart === null) return 0;
  const inside = dates.filter((date, i) => {
    const month = monthIndex(base + (offsets[i] ?? 0), date.month);
    return month >= seriesStart && month < seriesStart + 12;
  });
  return inside.length / dates.length;
}

/** How well a list fits the evidence when its first date lies in a year. */
function score(
  dates: readonly WrittenDate[],
  offsets: readonly number[],
  base: number,
  about: ListEvidence,
  evidence: YearEvidence,
): number {
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return 0;
  const { hint } = about;
  let total = 0;
  let inside = 0;
  dates.forEach((date, i) => {
    const year = base + (offsets[i] ?? 0);
    total += weekdayScore(date, year);
    const month = monthIndex(year, date.month);
    if (hint && month >= hint.first && month <= hint.last) inside += 1;
  });
  if (hint) total += (hint.weight * inside) / dates.length;
  if (about.written === base) total += WEIGHTS.written;
  if (about.expected === base) total += WEIGHTS.expected;
  const start = monthIndex(base, first.month);
  const end = monthIndex(base + (offsets.at(-1) ?? 0), last.month);
  total +=
    (hint ? WEIGHTS.seriesStartBesideHint : WEIGHTS.seriesStart) *
    shareInSeries(dates, offsets, base, evidence);
  const anchor = anchorFor(evidence, about.offset);
  if (anchor !== null && start >= anchor && start < anchor + 12) total += WEIGHTS.anchor;
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

/** The year of the first date of a list that fits its evidence best. */
export function bestBase(
  dates: readonly WrittenDate[],
  offsets: readonly number[],
  about: ListEvidence,
  evidence: YearEvidence,
): number {
  const around = new Set<number>();
  const now = Math.floor((evidence.published ?? evidence.reference) / 12);
  for (let year = now - 4; year <= now + 3; year += 1) around.add(year);
  for (const year of [about.expected, about.written]) if (year !== null) around.add(year);
  const anchor = anchorFor(evidence, about.offset);
  for (const month of [about.hint?.first, about.hint?.last, evidence.seriesStart, anchor]) {
    if (month === null || month === undefined) continue;
    for (const step of [-1, 0, 1]) around.add(Math.floor(month / 12) + step);
  }
  let best = now;
  let bestScore = -Infinity;
  for (const year of [...around].sort((a, b) => a - b)) {
    const value = score(dates, offsets, year, about, evidence);
    if (value > bestScore + 1e-9) {
      bestScore = value;
      best = year;
    }
  }
  return best;
}
