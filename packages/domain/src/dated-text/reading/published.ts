import type { TextDocument } from '../source/document.ts';
import { isDetail } from '../structure/cards.ts';
import type { Candidate } from './candidates.ts';

const FIRST_LINES = 8;
const REST =
  /^[\s,|•.:-]*(?:(?:nieuws|news|blog|algemeen|agenda|geplaatst|gepubliceerd|redactie|leestijd|actueel|artikel|[\w-]+\.(?:nl|be|com|org))?[\s,|•.:()-]*)*$/;

function filledRank(doc: TextDocument): Int32Array {
  const ranks = new Int32Array(doc.lines.length);
  let rank = 0;
  for (const line of doc.lines) {
    if (!line.blank) rank += 1;
    ranks[line.index] = rank;
  }
  return ranks;
}

function lineBefore(doc: TextDocument, index: number): number {
  let at = index - 1;
  while (at >= 0 && doc.lines[at]?.blank) at -= 1;
  return at;
}

function lineAfter(doc: TextDocument, index: number): number {
  let at = index + 1;
  while (at < doc.lines.length && doc.lines[at]?.blank) at += 1;
  return at;
}

/** Whether a line holds a date, a clock time perhaps, and nothing else. */
function isStamp(doc: TextDocument, each: Candidate): boolean {
  const { line, run } = each;
  if (line.bullet || run.dates.length !== 1 || run.dates[0]?.last || line.runs.length !== 1) return false;
  const rest =
    doc.plain.lower.slice(line.from, run.from) +
    doc.plain.lower.slice(run.to, line.to).replace(/\d{1,2}[:.]\d{2}(?:\s*uur)?/, '');
  if (!REST.test(rest)) return false;
  return !line.times.some((time) => time.end !== null) && !/\buur\b|\bu\b/.test(rest);
}

/**
 * Marks the date under the head of a news item: a date alone on its line near the top, not after the day
 * of pasting, with no list of dates or details of a meeting next to it. Changes `left` in place.
 */
export function markPublished(
  doc: TextDocument,
  candidates: readonly Candidate[],
  referenceDate: string,
): void {
  const ranks = filledRank(doc);
  const kept = candidates.filter((each) => !each.left);
  for (const each of kept.slice(0, 3)) {
    if ((ranks[each.line.index] ?? 99) > FIRST_LINES || !isStamp(doc, each)) continue;
    const date = each.run.dates[0];
    if (!date) continue;
    const iso = `${date.year ?? ''}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
    if (date.year !== null && iso > referenceDate) continue;
    if (date.weekday !== null && date.year === null) continue;
    const after = doc.lines[lineAfter(doc, each.line.index)];
    const before = doc.lines[lineBefore(doc, each.line.index)];
    const listed = [after, before].some((line) => line && line.runs.length > 0 && line.text.length < 60);
    const prose = after !== undefined && !listed && (after.text.length > 60 || !isDetail(after));
    const stampedTime = each.line.times.length > 0;
    if (prose && (date.year !== null || stampedTime)) each.left = 'published';
  }
}

const MANY_YEARS = 12;

/** Marks dates that lie many years before the others: births, laws, foundings. Changes `left` in place. */
export function markAncient(candidates: readonly Candidate[]): void {
  const kept = candidates.filter((each) => !each.left);
  const years = kept
    .flatMap((each) => each.run.dates.flatMap((date) => date.year ?? []))
    .sort((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)] ?? 0;
  for (const each of kept) {
    if (each.run.dates.every((date) => date.year !== null && date.year <= middle - MANY_YEARS))
      each.left = 'history';
  }
}

/** Marks dates in the quoted part of a reply ("> …"), which the reply itself repeats or overtakes. */
export function markQuoted(doc: TextDocument, candidates: readonly Candidate[]): void {
  const isQuoted = (each: Candidate): boolean =>
    /^\s*>/.test(doc.plain.flat.slice(each.line.from, each.line.from + 12));
  const quoted = candidates.filter((each) => !each.left && isQuoted(each));
  if (quoted.length === 0 || candidates.every((each) => each.left !== null || isQuoted(each))) return;
  for (const each of quoted) each.left = 'document';
}
