import type { TextDocument } from '../source/document.ts';
import type { Stretch } from '../source/sentences.ts';
import type { Cell } from '../structure/rows.ts';
import type { Candidate } from './candidates.ts';
import { type Facts, factsIn, factsInCell, fillFacts, NO_FACTS } from './facts.ts';
import type { Programme } from './times-of.ts';

/** What the text around a date says, from the nearest to the farthest. */
export interface Surrounding {
  /** In its own clause. */
  own: Facts;
  /** Everything in its row: own clause, neighbours in the list, sentences after it, other cells. */
  row: Facts;
  /** "Telkens", "steeds": said of every date in the sentence. */
  forAll: boolean;
  /** Own clause, `[from, to)`. */
  from: number;
  to: number;
}

const CLAUSE_END = /;\s|\.\s+(?=\p{Lu})|\s[-|]\s(?=(?:groep|group)\b)/giu;

/** Where the clause of the next date begins between two dates: after the last semicolon or sentence end. */
function boundary(doc: TextDocument, from: number, to: number): number {
  const between = doc.plain.flat.slice(Math.max(from, to - 300), to);
  let cut = -1;
  for (const match of between.matchAll(CLAUSE_END)) cut = match.index + match[0].length;
  if (cut < 0) {
    const label = /[,;]\s*(?=[^,;]{2,40}:\s*$)/.exec(between);
    if (label) cut = label.index + 1;
  }
  return cut < 0 ? to : Math.max(from, to - 300) + cut;
}

const SHARED = /\b(?:steeds|telkens|alle|altijd|allemaal|beide|elke keer|all|always|each|both|every)\b/i;

/** Stretches after the sentence of a date up to the sentence of the next one, without sentences of dates left alone. */
function following(kept: Candidate, next: Candidate | undefined, left: ReadonlySet<Stretch>): Stretch[] {
  const end = next && next.cell === kept.cell ? next.sentence.from : kept.cell.to;
  const found: Stretch[] = [];
  for (let i = kept.sentenceIndex + 1; i < kept.sentences.length && found.length < 6; i += 1) {
    const sentence = kept.sentences[i];
    if (!sentence || sentence.from >= end) break;
    if (!left.has(sentence)) found.push(sentence);
  }
  return found;
}

/** Lines that each begin with a time are a programme: from the first that is no welcome to the last end. */
function scheduleOf(doc: TextDocument, cells: readonly Cell[]): Programme | null {
  const timed = cells.filter(
    (cell) => cell.role === null && (cell.line.times[0]?.from ?? Infinity) - cell.line.body < 4,
  );
  if (timed.length < 3) return null;
  const parts = timed.map((cell) => factsInCell(doc, cell).programme).filter((part) => part !== null);
  const start = parts.find((part) => part.start !== null)?.start ?? null;
  const end = parts.at(-1)?.end ?? null;
  return start === null ? null : { start, end: end !== null && end > start ? end : null };
}

/** A short sentence before the first date of a line, such as "Zaterdagochtend van tien tot twaalf.", is about all of them. */
function leadingFacts(doc: TextDocument, kept: Candidate): Facts {
  const first = kept.sentences[0];
  if (!first || kept.sentenceIndex !== 1 || kept.cell.to - kept.cell.from > 240 || first.to - first.from > 90)
    return NO_FACTS;
  return { ...NO_FACTS, programme: factsIn(doc, kept.line, first.from, first.to).programme };
}

function otherCells(doc: TextDocument, kept: Candidate, inRow: readonly Candidate[]): Facts {
  const schedule = scheduleOf(doc, kept.row.cells);
  let facts: Facts = { ...NO_FACTS, programme: schedule };
  const datedCells = new Set(inRow.map((each) => each.cell));
  const labelled = kept.row.cells.filter((cell) => cell.role !== null);
  for (const cell of [...labelled, ...kept.row.cells.filter((each) => each.role === null)]) {
    if (cell === kept.cell || datedCells.has(cell)) continue;
    facts = fillFacts(facts, factsInCell(doc, cell));
  }
  return facts;
}

/** The clause of a date: from the end of the one before it to the start of the next. */
function clauseOf(
  doc: TextDocument,
  each: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): Stretch {
  const after = previous?.cell === each.cell && previous.run.to > each.sentence.from;
  const before = next?.cell === each.cell && next.run.from < each.sentence.to;
  return {
    from: after && previous ? boundary(doc, previous.run.to, each.run.from) : each.sentence.from,
    to: before && next ? boundary(doc, each.run.to, next.run.from) : each.sentence.to,
  };
}

/** What is said after the last date of a sentence holds for those before it, if they say nothing or it says "telkens". */
function shareTail(doc: TextDocument, own: Facts, later: Surrounding): Facts {
  if (!says(own)) return fillFacts(own, { ...later.row, status: null });
  if (!later.forAll && !SHARED.test(doc.plain.lower.slice(later.from, Math.min(later.to, later.from + 400))))
    return own;
  const placed = own.place !== null || own.manner !== null;
  return fillFacts(own, { ...later.row, status: null, ...(placed ? { place: null, manner: null } : {}) });
}

/** "Groep A (dinsdag, 13.30-16.00, Hengelo): 7/10, 4/11": the label before the first date speaks of all on its line. */
function labelFacts(doc: TextDocument, each: Candidate, inRow: readonly Candidate[]): Facts {
  const first = inRow.find((other) => other.line === each.line);
  if (!first || first === each) return NO_FACTS;
  const label = doc.plain.flat.slice(first.line.body, Math.min(first.run.from, first.line.body + 200));
  if (!/[:)]\s*$/.test(label)) return NO_FACTS;
  return { ...factsIn(doc, first.line, first.line.body, first.run.from), status: null };
}

const says = (facts: Facts): boolean =>
  facts.programme !== null || facts.place !== null || facts.manner !== null;

/**
 * Reads what stands around the kept dates of one row. Several dates in one sentence share what is said
 * after the last of them; what is said between two dates belongs to the first.
 */
export function surroundings(doc: TextDocument, inRow: readonly Candidate[]): Map<Candidate, Surrounding> {
  const found = new Map<Candidate, Surrounding>();
  const leftSentences = new Set(inRow.filter((each) => each.left).map((each) => each.sentence));
  const first = inRow.find((each) => !each.left);
  const shared = first && first.row.cells.length <= 60 ? otherCells(doc, first, inRow) : NO_FACTS;
  let later = null as Surrounding | null;
  let next: Candidate | undefined;
  for (let i = inRow.length - 1; i >= 0; i -= 1) {
    const each = inRow[i];
    if (!each || each.left) continue;
    const after = inRow[i + 1]?.left === 'movedFrom' ? inRow[i + 2] : inRow[i + 1];
    const clause = clauseOf(doc, each, inRow[i - 1], after);
    const own = fillFacts(
      factsIn(doc, each.line, each.run.to, clause.to),
      factsIn(doc, each.line, clause.from, each.run.from),
    );
    let facts = own;
    if (later && next?.sentence === each.sentence) facts = shareTail(doc, own, later);
    const brief = each.cell.to - each.cell.from < 120 && each.run.dates.length === 1;
    for (const stretch of following(each, next, leftSentences)) {
      const more = factsIn(doc, each.line, stretch.from, stretch.to);
      facts = fillFacts(facts, brief ? more : { ...more, status: null });
    }
    facts = fillFacts(facts, leadingFacts(doc, each));
    for (const cell of each.cell.beside ?? []) facts = fillFacts(facts, factsInCell(doc, cell));
    facts = fillFacts(fillFacts(facts, labelFacts(doc, each, inRow)), shared);
    const forAll: boolean =
      (later?.forAll === true && next?.sentence === each.sentence) ||
      SHARED.test(doc.plain.lower.slice(each.run.to, Math.min(clause.to, each.run.to + 300)));
    later = { own, row: facts, forAll, ...clause };
    next = each;
    found.set(each, later);
  }
  return found;
}
