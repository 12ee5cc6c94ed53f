import type { FormatFound } from '../network/formats.ts';
import { blanked, within } from '../reading/facts.ts';
import type { Reading } from '../reading/reading.ts';
import type { TextDocument } from '../source/document.ts';
import { type Stretch, sentencesIn } from '../source/sentences.ts';
import { type Cell, isRecord, type Row } from '../structure/rows.ts';
import { cleanLabel } from '../vocabulary/group-words.ts';
import { isGenericHeading, namesMeeting } from '../vocabulary/meeting-words.ts';
import { type Frequency, frequenciesIn } from './frequency.ts';
import { monthsOfSlots, type Slots, slotsIn } from './months-named.ts';
import { subjectIn } from './subject.ts';

/** A rule with its place in the flat text. */
export interface NormFound extends Stretch {
  what: string;
  timesPerYear: number | null;
  slots: Slots;
  months: number[];
  pattern: string;
  /** The words themselves name what it is about, against a heading or a pronoun. */
  named: boolean;
  /** "minimaal 5x": more is no contradiction. */
  least: boolean;
}

const EXCEPT =
  /(?:behalve|niet|uitgezonderd|m\.?u\.?v\.?|met uitzondering van|except|not|excluding|excl\.?)\s+(?:in|van|for)?\s*(?:de\s+(?:maanden|zomermaanden)\s*)?/iu;
const SUMMER = /\b(?:zomermaanden|zomer|summer)\b/i;
const RUNNING =
  /(?:vanaf|sinds|per|uiterlijk|eind|begin|medio|half|start(?:en|t)? in|begint in|from|since|until|v[oó]{2}r|voor)\s+(?:de\s+)?\p{L}+(?:\s+\d{4})?/giu;

function without(months: readonly number[]): Slots {
  return Array.from({ length: 12 }, (_, i) => [i + 1]).filter(
    ([month]) => month !== undefined && !months.includes(month),
  );
}

/** Months that a rule names or leaves out. */
function slotsOf(text: string, frequency: Frequency): { slots: Slots; timesPerYear: number | null } {
  const { timesPerYear } = frequency;
  const exception = EXCEPT.exec(text.slice(frequency.from));
  const excluded = exception ? text.slice(frequency.from + exception.index) : '';
  const left = exception ? monthsOfSlots(slotsIn(excluded)) : [];
  if (exception && left.length === 0 && SUMMER.test(excluded)) left.push(7, 8);
  if (frequency.monthly && left.length > 0) {
    const slots = without(left);
    return { slots, timesPerYear: timesPerYear === 12 ? slots.length : timesPerYear };
  }
  const told = exception ? text.slice(0, frequency.from + exception.index) : text;
  const range = /\b(?:van|from)\s+\p{L}+\s+(?:tot|t\/m|until|to)/iu.test(told);
  const slots = slotsIn(range ? told : told.replace(RUNNING, (words) => ' '.repeat(words.length)));
  if (frequency.monthly && timesPerYear === 12 && slots.length > 2)
    return { slots, timesPerYear: slots.length };
  return { slots: timesPerYear === null ? [] : slots, timesPerYear };
}

const OPEN = /\b(?:minimaal|minstens|ten minste|tenminste|at least|op zijn minst)\s*$/i;

function wording(doc: TextDocument, stretch: Stretch, frequency: Frequency): Stretch & { pattern: string } {
  const rest = doc.plain.flat.slice(stretch.from + frequency.to, stretch.to);
  const more = /^\s*(?:\([^)]{1,90}\)|,?\s*(?:behalve|niet in|m\.u\.v\.|except|in)\s[^.;]{2,60})/iu.exec(
    rest,
  );
  const from = stretch.from + frequency.from;
  const to = stretch.from + frequency.to + (more ? more[0].length : 0);
  return { from, to, pattern: doc.plain.flat.slice(from, to).replace(/\s+/g, ' ').trim() };
}

interface Place {
  doc: TextDocument;
  /** What the rule is about if its own words do not say. */
  fallback: () => string;
  /** A title cell or a label names it. */
  told: string | null;
  dated: boolean;
  /** A pronoun leans on the sentence before, which is about meeting. */
  leaning: boolean;
}

function normsIn(place: Place, stretch: Stretch, text: string): NormFound[] {
  const { doc } = place;
  return frequenciesIn(text.toLowerCase()).flatMap((frequency) => {
    const loose = frequency.loose && place.told === null;
    const subject =
      place.told === null
        ? subjectIn(text, frequency.from, frequency.to)
        : { text: place.told, strong: true };
    if (loose && (place.dated || (!place.leaning && !namesMeeting(text) && !COMES_TOGETHER.test(text))))
      return [];
    if (place.dated && frequency.timesPerYear === null && !/elke|iedere|every/i.test(text)) return [];
    const { slots, timesPerYear } = slotsOf(text, frequency);
    const words = wording(doc, stretch, frequency);
    const least = OPEN.test(text.slice(0, frequency.from));
    return [
      {
        ...words,
        what: cleanLabel(subject?.text ?? place.fallback()),
        timesPerYear,
        slots,
        months: monthsOfSlots(slots),
        named: subject?.strong ?? false,
        least,
      },
    ];
  });
}

const COMES_TOGETHER =
  /\b(?:bijeen(?:kom(?:t|en))?|samen(?:kom(?:t|en))?|bij elkaar|vergader(?:t|en)|oefent|repeteert|repeteren|meets?|gather|overlegt|overleggen|ontmoet|organiseert|georganiseerd|intervisie|gehouden|komen|komt|voert|spreken|bespreken)\b/i;
const LONGEST = 500;

function cellText(doc: TextDocument, cell: Cell): string {
  return cleanLabel(doc.plain.flat.slice(cell.from, Math.min(cell.to, cell.from + 120)));
}

/** What a table row is about: its title or group cell, else its first one. */
function rowSubject(doc: TextDocument, row: Row, own: Cell): string | null {
  if (row.kind !== 'table' || !isRecord(row)) return null;
  const cell =
    row.cells.find((each) => each !== own && each.role === 'title') ??
    row.cells.find((each) => each !== own && each.role === 'group') ??
    row.cells.find((each) => each !== own);
  return cell ? cellText(doc, cell) || null : null;
}

function fallbackFor(reading: Reading, cell: Cell): string {
  const context = reading.outline.contexts[cell.line.index];
  for (const heading of [context?.group, context?.title, context?.nearest]) {
    if (heading && !isGenericHeading(heading.label) && heading.label.length <= 80) return heading.label;
  }
  const first = reading.outline.headings
    .slice(0, 200)
    .find((heading) => heading?.kind === 'title' && !isGenericHeading(heading.label));
  return first?.label ?? 'bijeenkomst';
}

function inCell(reading: Reading, row: Row, cell: Cell, titles: ReadonlyMap<number, string>): NormFound[] {
  const { doc } = reading;
  const told =
    titles.get(cell.line.index) ??
    rowSubject(doc, row, cell) ??
    (cell.label && cell.role === null ? cell.label : null);
  let before = '';
  return sentencesIn(doc.plain.flat, cell.from, cell.to).flatMap((sentence) => {
    const stretch = { from: sentence.from, to: Math.min(sentence.to, sentence.from + LONGEST) };
    const text = blanked(doc, cell.line, stretch.from, stretch.to);
    const dated = within(cell.line.runs, stretch.from, stretch.to).length > 0;
    const leaning =
      /^(?:dat|dit|deze|die|we|wij|this|that|it)\b/i.test(text) &&
      (namesMeeting(before) || COMES_TOGETHER.test(before));
    before = text;
    return normsIn({ doc, fallback: () => fallbackFor(reading, cell), told, dated, leaning }, stretch, text);
  });
}

const GENERIC_WORDS =
  /\b(?:overleg|bijeenkomst(?:en)?|groep|vergadering(?:en)?|sessies?|meetings?|sessions?|landelijke?|regionale?|de|het|een|the|van|voor)\b/g;

const stem = (what: string): string => {
  const plain = what
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return plain.replace(GENERIC_WORDS, ' ').replace(/\s+/g, ' ').trim() || plain;
};

/** Whether two subjects are the same thing: one holds the other, or they share their longest word but for its ending. */
function alike(a: NormFound, b: NormFound): boolean {
  const [x, y] = [stem(a.what), stem(b.what)];
  if (x.includes(y) || y.includes(x)) return true;
  const longest = (text: string): string =>
    text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  const [u, v] = [longest(x), longest(y)];
  return u.length > 6 && v.length > 6 && u.slice(0, 7) === v.slice(0, 7);
}

/** The same rule said twice is one; the one with months, then the one that names its subject, stays. */
function withoutRepeats(norms: readonly NormFound[]): NormFound[] {
  const kept: NormFound[] = [];
  for (const norm of norms) {
    const twin = kept.slice(-60).findIndex((other) => {
      const sameMonths =
        other.months.join() === norm.months.join() || other.months.length === 0 || norm.months.length === 0;
      return (
        other.timesPerYear === norm.timesPerYear &&
        sameMonths &&
        (!norm.named || !other.named || alike(norm, other))
      );
    });
    const at = twin < 0 ? -1 : twin + Math.max(0, kept.length - 60);
    const other = kept[at];
    if (!other) kept.push(norm);
    else if (norm.months.length > other.months.length || (norm.named && !other.named)) kept[at] = norm;
  }
  return kept;
}

const COUNTED = /(?<![\p{L}\d])(\d{1,2})\s?x\s+([\p{L}-]{5,})/u;

/** "We voorzien 2x vormingsdagen:" above a list of as many dates: the months are those of the list. */
function countedLists(reading: Reading): NormFound[] {
  const found: NormFound[] = [];
  const months = new Map<number, number[]>();
  for (const each of reading.sessions) {
    const section = each.candidate.context.section;
    months.set(section, [...(months.get(section) ?? []).slice(0, 40), each.written.month]);
  }
  for (const line of reading.doc.lines) {
    const match = line.runs.length === 0 && line.text.length < 300 ? COUNTED.exec(line.text) : null;
    if (!match || !namesMeeting(match[2] ?? '')) continue;
    const section = reading.outline.contexts[line.index]?.section ?? 0;
    const list = [section, section + 1]
      .map((at) => months.get(at) ?? [])
      .find((each) => each.length === Number(match[1]));
    if (!list) continue;
    const from = line.body + line.text.indexOf(match[0]);
    const slots = list.map((month) => [month]);
    found.push({
      what: match[2] ?? '',
      timesPerYear: list.length,
      slots,
      months: monthsOfSlots(slots),
      pattern: match[0],
      named: true,
      least: false,
      from,
      to: from + match[0].length,
    });
  }
  return found;
}

/** Index of the line in which a position of the flat text lies. */
function lineAt(reading: Reading, offset: number): number {
  const { lines } = reading.doc;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset - 1) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads the rules of how often in a text. Linear in its length. */
export function readNorms(reading: Reading, formats: readonly FormatFound[]): NormFound[] {
  const titles = new Map<number, string>();
  for (const format of formats) titles.set(lineAt(reading, format.to), format.title);
  const found = reading.rows.flatMap((row) =>
    row.cells.flatMap((cell) => inCell(reading, row, cell, titles)),
  );
  const all = [...found, ...countedLists(reading)].sort((a, b) => a.from - b.from);
  return withoutRepeats(all).sort((a, b) => a.from - b.from);
}
