import { type DateRun, dayPart } from '../grammar/written-date.ts';
import type { Line, TextDocument } from '../source/document.ts';
import { type Stretch, sentencesIn } from '../source/sentences.ts';
import type { Context, Outline } from '../structure/outline.ts';
import type { Cell, Row } from '../structure/rows.ts';
import type { NoSessionReason } from '../types.ts';
import { meetingBefore } from '../vocabulary/meeting-words.ts';
import { reasonToLeave, type Surroundings } from './classify.ts';
import { within } from './facts.ts';
import { movesTo } from './status.ts';

/** A list of dates in its surroundings, before years are known. */
export interface Candidate {
  run: DateRun;
  row: Row;
  cell: Cell;
  line: Line;
  context: Context;
  /** Its sentence within the cell. */
  sentence: Stretch;
  /** Sentences of the cell, and the place of its own among them. */
  sentences: Stretch[];
  sentenceIndex: number;
  /** Why it is no meeting; null when it is one. */
  left: NoSessionReason | null;
  /** The text says that it was moved to the date after it. */
  movedAway: boolean;
  /** The date of which this is the new one. */
  movedFrom: Candidate | null;
}

const WINDOW = 220;

/** Words of the heading; a lead-in such as "In 2026 zijn dat:" is read with the line before it. */
function heading(doc: TextDocument, context: Context): string {
  const line = context.nearest?.line;
  if (!line) return '';
  const before = doc.lines[line.index - 1];
  const leans =
    context.nearest?.lead &&
    /\b(?:dat|deze|dit|volgende|volgend|komend|komende|these|following|te weten)\b/i.test(line.text);
  return leans && before && !before.blank && before.runs.length === 0
    ? `${before.text.slice(-120)} ${line.text}`
    : line.text;
}

const TELLING = new Set([null, 'title', 'explanation', 'status', 'group']);

/** What the other cells of a table row say, which is about each date in it. */
function rowWords(doc: TextDocument, row: Row, own: Cell): string {
  if (row.kind !== 'table' || row.cells.length > 12) return '';
  const others = row.cells.filter((cell) => cell !== own && TELLING.has(cell.role));
  return others
    .map((cell) => doc.plain.lower.slice(cell.from, Math.min(cell.to, cell.from + 80)))
    .join(' ; ');
}

function days(run: DateRun): number {
  const date = run.dates[0];
  if (!date?.last) return 0;
  const months =
    ((date.last.year ?? 0) - (date.year ?? date.last.year ?? 0)) * 12 + date.last.month - date.month;
  return (months < 0 ? months + 12 : months) * 30 + date.last.day - date.day;
}

const AFTER_WEAK = /^\s*(?:$|[,;:|)\n-]|om\b|van\b|\(|\d{1,2}[.:u]|at\b|from\b|uur\b.{0,0}$)/;
const BEFORE_WEAK = /(?:^|[\s(:|])(?:op|d\.d\.|dd|datum|data|:|on|and|en|\||-|\d\)|zijn|en op)\s*$/;

/** "9-3" counts as a date only where something speaks for it. */
function weakStands(candidate: { run: DateRun; cell: Cell; before: string; after: string }): boolean {
  const { run, cell, before, after } = candidate;
  if (!run.dates.every((date) => date.weak)) return true;
  if (cell.role === 'date' || run.dates.length > 1) return true;
  if (meetingBefore(before)) return true;
  const starts = before.trim() === '' || BEFORE_WEAK.test(before);
  return starts && (AFTER_WEAK.test(after) || /^\s+\p{Lu}/iu.test(after));
}

interface Place {
  doc: TextDocument;
  outline: Outline;
  row: Row;
  cell: Cell;
  sentences: Stretch[];
}

function sentenceOf(sentences: readonly Stretch[], run: DateRun, hint: number): number {
  let at = hint;
  while (at < sentences.length - 1 && run.from >= (sentences[at + 1]?.from ?? Infinity)) at += 1;
  return at;
}

/** The words beside a date, and the window of its sentence. */
interface Sides {
  before: string;
  after: string;
  start: number;
  end: number;
}

/** What the rules about dates that are no meeting look at. */
function surroundingsOf(place: Place, run: DateRun, sides: Sides): Surroundings {
  const { doc, outline, row, cell } = place;
  const { lower } = doc.plain;
  const { before, after, start, end } = sides;
  const words = rowWords(doc, row, cell);
  const labelled = cell.label && cell.role !== 'date' && row.kind !== 'table';
  const context = outline.contexts[cell.line.index] as Context;
  return {
    before: labelled ? `${cell.label?.toLowerCase()}: ${before}` : before,
    after: after.trim() === '' && words ? words : after,
    sentence: `${lower.slice(start, run.from)}@${lower.slice(run.to, end)}${words ? ` ; ${words}` : ''}`,
    heading: heading(doc, context),
    range: run.dates.some((date) => date.last !== null),
    days: days(run),
    listed:
      cell.line.bullet || row.kind === 'table' || run.from - cell.line.body < 3 || cell.line.text.length < 90,
  };
}

function candidate(
  place: Place,
  run: DateRun,
  previous: DateRun | undefined,
  next: DateRun | undefined,
  sentenceIndex: number,
): Candidate | null {
  const { doc, outline, row, cell } = place;
  const { lower } = doc.plain;
  const sentence = place.sentences[sentenceIndex] ?? { from: cell.from, to: cell.to };
  const start = Math.max(sentence.from, run.from - WINDOW);
  const end = Math.min(sentence.to, run.to + WINDOW);
  const before = lower.slice(
    Math.max(start, previous && previous.to > sentence.from ? previous.to : start),
    run.from,
  );
  const after = lower.slice(run.to, Math.min(end, next ? next.from : end));
  if (!weakStands({ run, cell, before: lower.slice(Math.max(cell.from, run.from - 30), run.from), after }))
    return null;
  const context = outline.contexts[cell.line.index] as Context;
  const sides = { before, after, start, end };
  const left: NoSessionReason | null =
    cell.role === 'deadline' ? 'deadline' : reasonToLeave(surroundingsOf(place, run, sides));
  return {
    run,
    row,
    cell,
    line: cell.line,
    context,
    sentence,
    sentences: place.sentences,
    sentenceIndex,
    left,
    movedAway: false,
    movedFrom: null,
  };
}

/** Marks "3 maart verplaatst naar 10 maart": the first date goes, the second takes its place. */
function markMoves(doc: TextDocument, found: readonly Candidate[]): void {
  for (let i = 1; i < found.length; i += 1) {
    const from = found[i - 1];
    const to = found[i];
    if (!from || !to || to.run.from - from.run.to > 120) continue;
    if (!movesTo(doc.plain.lower.slice(from.run.to, to.run.from))) continue;
    from.movedAway = true;
    to.movedFrom = from;
    if (to.left !== 'deadline') to.left = null;
  }
}

/** Columns in which a number with a dot is no date. */
const DATELESS = new Set<Cell['role']>(['place', 'time', 'end', 'group', 'duration']);

const TWO_DAYS = /tweedaags|2-daags|twee-daags|two-day|weekend/i;

/** "Tweedaagse: 15 en 16 januari" is one meeting of two days. */
function joinTwoDays(each: Candidate, words: string): void {
  const [first, second, ...more] = each.run.dates;
  if (
    !first ||
    !second ||
    more.length > 0 ||
    first.last ||
    second.last ||
    first.month !== second.month ||
    second.day !== first.day + 1
  )
    return;
  if (!TWO_DAYS.test(words)) return;
  first.last = dayPart(second);
  first.year ??= second.year;
  first.to = second.to;
  each.run.dates = [first];
}

/** Finds the dates of a row with their surroundings. Linear in the length of the row. */
export function candidatesOf(doc: TextDocument, outline: Outline, row: Row): Candidate[] {
  const found: Candidate[] = [];
  for (const cell of row.cells) {
    const inside = within(cell.line.runs, cell.from, cell.to);
    const runs = DATELESS.has(cell.role)
      ? inside.filter((run) => run.dates.some((date) => !date.weak))
      : inside;
    if (runs.length === 0) continue;
    const sentences = sentencesIn(doc.plain.flat, cell.from, cell.to);
    let at = 0;
    const inCell: Candidate[] = [];
    runs.forEach((run, i) => {
      at = sentenceOf(sentences, run, at);
      const each = candidate({ doc, outline, row, cell, sentences }, run, runs[i - 1], runs[i + 1], at);
      if (each) {
        joinTwoDays(each, `${each.line.text.slice(0, 300)} ${heading(doc, each.context)}`);
        inCell.push(each);
      }
    });
    markMoves(doc, inCell);
    for (const each of inCell) found.push(each);
  }
  return found;
}
