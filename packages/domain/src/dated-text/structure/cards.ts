import { statedManner } from '../reading/online.ts';
import { placeIn } from '../reading/place.ts';
import type { Line } from '../source/document.ts';
import { labelRole } from '../vocabulary/labels.ts';
import type { Outline } from './outline.ts';
import { type Cell, lineCell, type Row } from './rows.ts';

/** Words that make a statement hold for all meetings, so that it is no detail of one. */
export const GENERAL =
  /\b(?:beide|allebei|both|alle|steeds|telkens|altijd|tenzij|elke|iedere|bijeenkomsten|vergaderingen|sessies|avonden|middagen|all|always|every|each|unless|meetings|sessions)\b/i;

const LABELLED = /^([^:]{2,34}?)\s*:\s*(.*)$/;

/** The cell of a "label: value" line, or null. */
export function labelledCell(line: Line): Cell | null {
  if (line.told) return { ...lineCell(line), role: line.told, label: null };
  const match = LABELLED.exec(line.text.replace(/\*+/g, (stars) => ' '.repeat(stars.length)));
  const role = match ? labelRole(match[1] ?? '') : null;
  if (!match || !role || (match[2] ?? '').trim() === '') return null;
  const value = /:[*_\s]*/.exec(line.text);
  const from = line.body + (value ? value.index + value[0].length : 0);
  return { from, to: line.to, line, role, label: (match[1] ?? '').trim() };
}

/** Whether a line without a date says something about a meeting next to it: a time, a place, a label. */
export function isDetail(line: Line): boolean {
  if (line.blank || line.text.length > 160 || GENERAL.test(line.lower)) return false;
  if (labelledCell(line)) return true;
  if (line.times.length > 0) return line.text.length < 90;
  if (line.text.length > 90) return false;
  return (
    statedManner(line.lower) !== null ||
    placeIn(line.text)?.how === 'bare' ||
    /^(?:te|in|bij|@|at)\s/i.test(line.text)
  );
}

const dated = (line: Line): boolean => line.runs.length > 0;
const MOST_LINES = 14;

/** Lines of one block, without blank lines between them. */
function blockEnd(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && !lines[end]?.blank) end += 1;
  return end;
}

/** A block of short lines with one dated line is a card: title, date, time, place. */
function wholeBlock(block: readonly Line[], outline: Outline): boolean {
  if (block.length < 2 || block.length > MOST_LINES) return false;
  const withDates = block.filter(dated);
  const one = withDates.length === 1 && (withDates[0]?.runs.length ?? 0) === 1;
  const labelled = block.filter((line) => labelledCell(line)).length;
  if (!one && labelled < 2) return false;
  const dates = block.filter((line) => labelledCell(line)?.role === 'date').length;
  if (!one && dates !== 1) return false;
  if (block.some((line, i) => i > 0 && outline.headings[line.index]?.kind === 'group')) return false;
  const date = block.findIndex(dated);
  return block.every((line, i) => line.text.length <= 170 || i > date) && (date <= 3 || labelled >= 2);
}

function cardOf(block: readonly Line[], anchor: Line): Row {
  return { kind: 'card', line: anchor, cells: block.map((line) => labelledCell(line) ?? lineCell(line)) };
}

/** Labelled details below several bare dates ("Tijd: …", "Plek: …") are about all of them, not about the last. */
function detachShared(rows: Row[]): Row[] {
  const last = rows.at(-1);
  const dates = rows.filter((row) => dated(row.line));
  if (last?.kind !== 'card' || dates.length < 2 || !dated(last.line)) return rows;
  const details = last.cells.slice(1);
  const bare = dates.slice(0, -1).every((row) => row.cells.length === 1);
  if (!bare || !details.every((cell) => cell.role === 'time' || cell.role === 'place')) return rows;
  const alone: Row = { kind: 'line', line: last.line, cells: last.cells.slice(0, 1) };
  return [
    ...rows.slice(0, -1),
    alone,
    ...details.map((cell): Row => ({ kind: 'line', line: cell.line, cells: [cell] })),
  ];
}

/** Dated lines in a block with several dates each take the undated detail lines that follow them. */
function chains(block: readonly Line[], outline: Outline): Row[] {
  const rows: Row[] = [];
  for (const line of block) {
    const open = rows.at(-1);
    const heading = outline.headings[line.index];
    const joins =
      open &&
      dated(open.line) &&
      !dated(line) &&
      open.cells.length < MOST_LINES &&
      !heading &&
      !(GENERAL.test(line.lower) && line.text.length > 30) &&
      (!line.bullet || open.line.bullet === false || line.indent > open.line.indent);
    if (joins && open) {
      open.kind = 'card';
      open.cells.push(labelledCell(line) ?? lineCell(line));
    } else rows.push({ kind: 'line', line, cells: [labelledCell(line) ?? lineCell(line)] });
  }
  return detachShared(rows);
}

/** Whether detail lines after a blank belong to the single-date card before them. */
function continuesCard(rows: readonly Row[], block: readonly Line[], lastDated: number): boolean {
  const previous = rows.at(-1);
  const earlier = rows.at(-2);
  if (!previous || lastDated !== 1 || !dated(previous.line)) return false;
  if (previous.kind === 'line' && earlier?.kind === 'line' && dated(earlier.line)) return false;
  return block.length <= 6 && block.every((line) => !dated(line) && isDetail(line));
}

/** Groups lines into cards and single lines; `taken` lines (tables) are left out. */
export function cardRows(lines: readonly Line[], outline: Outline, taken: (index: number) => boolean): Row[] {
  const rows: Row[] = [];
  let datedInBlock = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.blank || taken(at)) {
      at += 1;
      continue;
    }
    let end = blockEnd(lines, at);
    for (let i = at; i < end; i += 1) if (taken(i)) end = i;
    const block = lines.slice(at, end);
    const count = block.filter(dated).length;
    const previous = rows.at(-1);
    if (count === 0 && continuesCard(rows, block, datedInBlock)) {
      previous?.cells.push(...block.map((each) => labelledCell(each) ?? lineCell(each)));
      if (previous) previous.kind = 'card';
    } else {
      const anchor =
        block.find((each) => labelledCell(each)?.role === 'date' && dated(each)) ?? block.find(dated);
      if (anchor && wholeBlock(block, outline)) rows.push(cardOf(block, anchor));
      else for (const row of chains(block, outline)) rows.push(row);
      datedInBlock = count;
    }
    at = end;
  }
  return rows;
}
