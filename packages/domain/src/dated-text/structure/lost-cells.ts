import type { Line } from '../source/document.ts';
import { type LabelRole, labelRole } from '../vocabulary/labels.ts';
import type { Cell, Row } from './rows.ts';

/** A table whose cells each became a line of their own, found by its column heads. */
interface LostTable {
  heads: Line[];
  rows: Row[];
}

const MOST_COLUMNS = 8;

interface HeadRun {
  heads: Line[];
  roles: LabelRole[];
}

/** A run of at least two lines that are column heads only, one of them a date. */
function headsAt(filled: readonly Line[], index: number): HeadRun | null {
  const heads: Line[] = [];
  const roles: LabelRole[] = [];
  for (let i = index; i < filled.length && heads.length < MOST_COLUMNS; i += 1) {
    const line = filled[i];
    const plain = line && line.text.length <= 40 && !line.text.includes(':') && line.runs.length === 0;
    const role = plain ? labelRole(line.text) : null;
    if (!line || !role || (roles.includes(role) && role !== 'other' && role !== 'deadline')) break;
    heads.push(line);
    roles.push(role);
  }
  return heads.length >= 2 && roles.includes('date') ? { heads, roles } : null;
}

/** Whether a line can be the cell of a date column. */
function isDated(line: Line | undefined): boolean {
  const first = line?.runs[0];
  return line !== undefined && first !== undefined && first.from - line.body < 14 && line.text.length < 80;
}

/** `[first, last]` positions of the lines that hold the dates of one row. */
type Anchor = readonly [first: number, last: number];

/** Finds the dated lines; those that follow each other are one row, unless the table has two dated columns. */
function anchorsOf(filled: readonly Line[], start: number, run: HeadRun): Anchor[] {
  const width = run.roles.length;
  const apart = run.roles.includes('deadline');
  const anchors: [number, number][] = [];
  const least = run.roles.includes('deadline') ? width : 1;
  for (let i = start; i < filled.length; i += 1) {
    const previous = anchors.at(-1);
    if (isDated(filled[i])) {
      if (previous && previous[1] === i - 1 && !apart) previous[1] = i;
      else if (!previous || i - previous[0] >= least) anchors.push([i, i]);
    } else if (previous ? i - previous[1] > width + 3 : i - start > width + 2) break;
  }
  return anchors;
}

function cellsOf(lines: readonly Line[], anchor: readonly Line[], run: HeadRun): Cell[] {
  const dateColumn = run.roles.indexOf('date');
  const first = anchor[0] ? lines.indexOf(anchor[0]) : 0;
  const after = run.roles.slice(dateColumn + 1);
  const tail = lines.length - first - anchor.length;
  return lines.map((line, i) => {
    let role: LabelRole | null = null;
    if (anchor.includes(line)) role = 'date';
    else if (i < first) role = run.roles[dateColumn - first + i] ?? null;
    else if (tail === after.length) role = after[i - first - anchor.length] ?? null;
    return { from: line.body, to: line.to, line, role, label: null };
  });
}

function recordsOf(filled: readonly Line[], start: number, run: HeadRun): { rows: Row[]; end: number } {
  const dateColumn = run.roles.indexOf('date');
  const behind = run.roles.length - dateColumn - 1;
  const anchors = anchorsOf(filled, start, run);
  const rows: Row[] = [];
  let end = start;
  anchors.forEach(([first, last], n) => {
    const following = anchors[n + 1];
    const limit = following ? following[0] - dateColumn : lastCell(filled, last, behind);
    const lines = filled.slice(Math.max(end, first - dateColumn), Math.max(last + 1, limit));
    const dates = filled.slice(first, last + 1);
    if (dates[0]) rows.push({ kind: 'card', line: dates[0], cells: cellsOf(lines, dates, run) });
    end = Math.max(last + 1, limit);
  });
  return { rows, end };
}

/** End of the last row: its cells behind the date, as far as they are as short as cells are. */
function lastCell(filled: readonly Line[], last: number, behind: number): number {
  let end = last + 1;
  while (end < filled.length && end <= last + behind && (filled[end]?.text.length ?? 999) < 120) end += 1;
  return end;
}

/** Finds tables that lost their cells. Each filled line is looked at a bounded number of times. */
export function lostTables(lines: readonly Line[]): LostTable[] {
  const filled = lines.filter((line) => !line.blank);
  const tables: LostTable[] = [];
  let i = 0;
  while (i < filled.length) {
    const run = headsAt(filled, i);
    if (!run) {
      i += 1;
      continue;
    }
    const start = i + run.heads.length;
    const { rows, end } = recordsOf(filled, start, run);
    if (rows.length > 0) tables.push({ heads: run.heads, rows });
    i = rows.length > 0 ? Math.max(end, start) : start;
  }
  return tables;
}
