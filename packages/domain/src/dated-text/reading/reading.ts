import { type TextDocument, textDocument } from '../source/document.ts';
import { cardRows } from '../structure/cards.ts';
import { lostTables } from '../structure/lost-cells.ts';
import { addMonthDays } from '../structure/month-days.ts';
import { type Outline, outlineOf } from '../structure/outline.ts';
import type { Row } from '../structure/rows.ts';
import { tableRows } from '../structure/tables.ts';
import { markToldLines } from '../structure/told-lines.ts';
import type { ReadOptions } from '../types.ts';
import { blocksOf } from './blocks.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { defaultsOf } from './defaults.ts';
import { evidenceOf } from './evidence.ts';
import { type GroupFound, groupOf } from './grouping.ts';
import { settleGroups } from './labels.ts';
import { alignMentions } from './mentions.ts';
import { markNotDates } from './not-dates.ts';
import { markAncient, markPublished, markQuoted } from './published.ts';
import { type Surrounding, surroundings } from './regions.ts';
import { type Drafts, draftSessions } from './sessions.ts';
import { resolveYears, type YearEvidence } from './years.ts';

/** A text taken apart: what the other parts of the reader build on. */
export interface Reading extends Drafts {
  doc: TextDocument;
  outline: Outline;
  rows: Row[];
  candidates: Candidate[];
  groups: Map<Candidate, GroupFound | null>;
  evidence: YearEvidence;
}

/** Rows of a text: tables, tables that lost their cells, cards and lines, in the order of the text. */
function rowsOf(doc: TextDocument, outline: Outline, tables: ReturnType<typeof tableRows>): Row[] {
  const taken = new Set<number>();
  const rows: Row[] = [];
  for (const table of lostTables(doc.lines)) {
    for (const head of table.heads) taken.add(head.index);
    for (const row of table.rows) for (const cell of row.cells) taken.add(cell.line.index);
    for (const row of table.rows) rows.push(row);
  }
  tables.forEach((row, index) => {
    if (row === null || taken.has(index)) return;
    taken.add(index);
    if (row !== 'head') rows.push(row);
  });
  return rows
    .concat(cardRows(doc.lines, outline, (index) => taken.has(index)))
    .sort((a, b) => (a.cells[0]?.from ?? 0) - (b.cells[0]?.from ?? 0));
}

/** Lines that are part of a row with a date, so that they say nothing in general. */
function usedLines(
  rows: readonly Row[],
  candidates: readonly Candidate[],
  tables: ReturnType<typeof tableRows>,
): Set<number> {
  const dated = new Set(candidates.filter((each) => !each.left).map((each) => each.row));
  const used = new Set<number>();
  tables.forEach((row, index) => {
    if (row === 'head') used.add(index);
  });
  for (const row of rows) if (dated.has(row)) for (const cell of row.cells) used.add(cell.line.index);
  return used;
}

/** Takes a text apart into dated sessions. Time is linear in the length of the text. */
export function takeApart(text: string, options: ReadOptions): Reading {
  const doc = textDocument(text);
  markToldLines(doc.lines);
  const tables = tableRows(doc);
  const outline = outlineOf(
    doc,
    (index) => tables[index] != null && (tables[index] === 'head' || tables[index]?.cells.length !== 1),
  );
  addMonthDays(doc, outline, tables);
  const rows = rowsOf(doc, outline, tables);
  const candidates: Candidate[] = [];
  const around = new Map<Candidate, Surrounding>();
  const perRow = rows.map((row) => candidatesOf(doc, outline, row));
  markPublished(doc, perRow.flat(), options.referenceDate);
  markNotDates(doc, perRow.flat());
  markAncient(perRow.flat());
  markQuoted(doc, perRow.flat());
  for (const inRow of perRow) {
    for (const each of inRow) candidates.push(each);
    for (const [each, surrounding] of surroundings(doc, inRow)) around.set(each, surrounding);
  }
  const groups = new Map<Candidate, GroupFound | null>();
  for (const each of candidates) {
    const surrounding = around.get(each);
    groups.set(each, surrounding ? groupOf(doc, each, surrounding) : null);
  }
  settleGroups(doc, candidates, groups);
  const evidence = evidenceOf(doc, outline, candidates, options);
  resolveYears(blocksOf(doc, candidates, groups, evidence), evidence);
  alignMentions(candidates);
  const telling = new Set<Candidate['left']>(['period', 'history']);
  const keptRuns = new Set(candidates.filter((each) => !telling.has(each.left)).map((each) => each.run));
  const defaults = defaultsOf(doc, outline, usedLines(rows, candidates, tables), keptRuns);
  const drafts = draftSessions(doc, candidates, around, groups, defaults);
  return { doc, outline, rows, candidates, groups, evidence, ...drafts };
}
