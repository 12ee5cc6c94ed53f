import type { Line, TextDocument } from '../source/document.ts';
import { isGroupLabel } from '../vocabulary/group-words.ts';
import { type LabelRole, labelRole } from '../vocabulary/labels.ts';
import { headingMonth } from './headings.ts';
import type { Cell, Row } from './rows.ts';

/** What a column holds, and where its head starts on the line. */
interface Column {
  role: LabelRole | null;
  label: string;
  at: number;
  /** Cells of rows such as "tijd" and "plaats" that tell about the column. */
  told: Cell[];
}

const TAB = /\t/g;
const PIPE = /\s*\|\s*/g;
const SEMICOLON = /\s*;\s*/g;
const SPACES = / {2,}|\t+/g;

interface Piece {
  from: number;
  to: number;
  text: string;
}

/** Cuts a line at a delimiter; pieces bear their place in the text. */
function split(flat: string, line: Line, delimiter: RegExp): Piece[] {
  const start = line.bullet ? line.body : line.from;
  const whole = flat.slice(start, line.to);
  const pieces: Piece[] = [];
  let at = 0;
  const push = (from: number, to: number): void => {
    const text = whole.slice(from, to);
    const lead = text.length - text.trimStart().length;
    pieces.push({
      from: start + from + lead,
      to: start + from + lead + text.trim().length,
      text: text.trim(),
    });
  };
  for (const match of whole.matchAll(delimiter)) {
    push(at, match.index);
    at = match.index + match[0].length;
  }
  push(at, whole.length);
  if (delimiter !== TAB && delimiter !== SEMICOLON && pieces[0]?.text === '') pieces.shift();
  if (delimiter !== TAB && delimiter !== SEMICOLON && pieces.at(-1)?.text === '') pieces.pop();
  return pieces;
}

function delimiterOf(text: string): RegExp | null {
  if (text.includes('|')) return PIPE;
  if (text.trim().includes('\t')) return TAB;
  if ((text.match(/;/g) ?? []).length >= 2) return SEMICOLON;
  return / {2,}/.test(text.trim()) ? SPACES : null;
}

const RULE = /^[\s|:+=_-]+$/;

/** Column heads of a line, if at least two of its cells are known labels or group names. */
function columnsOf(pieces: readonly Piece[], line: Line, inTable: boolean): Column[] | null {
  if (pieces.length < 2 || line.runs.length > 0) return null;
  const columns = pieces.map((piece) => {
    const label = piece.text.replace(/\*+/g, '').trim();
    const role =
      labelRole(label) ??
      labelRole(label.replace(/\s*\(.*\)$/, '')) ??
      (headingMonth(label.toLowerCase()) ? ('date' as const) : null);
    return {
      role: role ?? (isGroupLabel(label) ? ('group' as const) : null),
      label,
      at: piece.from - line.from,
      told: [],
    };
  });
  const filled = columns.filter((column) => column.label !== '');
  const known = columns.filter((column) => column.role !== null).length;
  if (inTable && columns.some((column) => labelRole(column.label) === null)) return null;
  const telling = columns.some((column) => column.role !== null && column.role !== 'other');
  return line.times.length === 0 && telling && (known >= 2 || (known === 1 && filled.length === 2))
    ? columns
    : null;
}

/** Heads that are names of groups, each with a column of dates of its own. */
const isGroupName = (column: Column): boolean => column.role === 'group' && labelRole(column.label) === null;

/** The column of a cell: by its number where the counts agree, else by where it stands on the line. */
function columnFor(
  piece: Piece,
  index: number,
  pieces: readonly Piece[],
  columns: readonly Column[],
  line: Line,
): Column | undefined {
  if (pieces.length === columns.length) return columns[index];
  const trimmed = pieces.filter((each) => each.text !== '').length;
  if (pieces.length === columns.length + 1 && trimmed === pieces.length)
    return index === 0 ? undefined : columns[index - 1];
  const at = piece.from - line.from;
  let best: Column | undefined;
  for (const column of columns)
    if (Math.abs(column.at - at) < Math.abs((best?.at ?? Infinity) - at)) best = column;
  return best && Math.abs(best.at - at) <= 12 ? best : undefined;
}

function tableRow(line: Line, pieces: readonly Piece[], columns: readonly Column[] | null): Row {
  const cells: Cell[] = pieces.map((piece, i) => {
    const column = columns ? columnFor(piece, i, pieces, columns, line) : undefined;
    const role = column && isGroupName(column) ? 'date' : (column?.role ?? null);
    const cell: Cell = { from: piece.from, to: piece.to, line, role, label: column?.label ?? null };
    return column && isGroupName(column) ? { ...cell, beside: column.told } : cell;
  });
  return { kind: 'table', line, cells };
}

/** A row such as "tijd" or "plaats" under heads that are groups tells about each column; else null. */
function toldColumns(line: Line, pieces: readonly Piece[], columns: readonly Column[] | null): 'head' | null {
  const role = labelRole(pieces[0]?.text ?? '');
  if (!columns?.some(isGroupName) || line.runs.length > 0 || pieces.length < 3) return null;
  if (role !== 'time' && role !== 'place' && role !== 'end') return null;
  pieces.forEach((piece, i) => {
    const column = i > 0 ? columnFor(piece, i, pieces, columns, line) : undefined;
    const { from, to, text } = piece;
    if (column && isGroupName(column) && text !== '') column.told.push({ from, to, line, role, label: null });
  });
  return 'head';
}

/** A line as cells: the cut that agrees best with the heads. */
function piecesOf(
  flat: string,
  line: Line,
  columns: readonly Column[] | null,
): { pieces: Piece[]; aligned: boolean } {
  const delimiter = delimiterOf(flat.slice(line.from, line.to));
  if (!delimiter) return { pieces: [], aligned: false };
  const pieces = split(flat, line, delimiter);
  if (delimiter === TAB && columns && pieces.length !== columns.length) {
    const merged = split(flat, line, SPACES);
    if (merged.length === columns.length) return { pieces: merged, aligned: true };
  }
  const near = columns !== null && Math.abs(pieces.length - columns.length) <= 1 && pieces.length > 1;
  return { pieces, aligned: near || delimiter !== SPACES };
}

const DEADLINE_HEAD =
  /deadline|sluit|inlever|aanlever|verzend|stukken|kopij|aanmelden|due|closes|uiterlijk|publicatie|verschijn/i;

/** Heads that only the rows under them give away: as many cells as the next line has dates. */
function headsByRow(
  flat: string,
  line: Line,
  pieces: readonly Piece[],
  next: Line | undefined,
): Column[] | null {
  if (pieces.length < 2 || line.runs.length > 0 || line.times.length > 0 || !next || next.runs.length < 2)
    return null;
  const under = piecesOf(flat, next, null).pieces;
  if (under.length !== pieces.length) return null;
  return pieces.map((piece, i) => {
    const cell = under[i];
    const dated = cell !== undefined && next.runs.some((run) => run.from >= cell.from && run.to <= cell.to);
    const known = labelRole(piece.text);
    const role: LabelRole | null = !dated
      ? known
      : DEADLINE_HEAD.test(piece.text)
        ? 'deadline'
        : isGroupLabel(piece.text)
          ? 'group'
          : 'date';
    return { role, label: piece.text, at: piece.from - line.from, told: [] };
  });
}

/** Reads lines with tabs, pipes, semicolons or wide gaps as table rows; null for lines that are none. */
export function tableRows(doc: TextDocument): (Row | 'head' | null)[] {
  const { flat } = doc.plain;
  const rows: (Row | 'head' | null)[] = [];
  let columns: Column[] | null = null;
  let blanks = 0;
  for (const line of doc.lines) {
    if (line.blank) {
      blanks += 1;
      if (blanks > 1) columns = null;
      rows.push(null);
      continue;
    }
    blanks = 0;
    const { pieces, aligned } = piecesOf(flat, line, columns);
    const heads: Column[] | null =
      columnsOf(pieces, line, columns !== null) ?? headsByRow(flat, line, pieces, doc.lines[line.index + 1]);
    if (heads) {
      columns = heads;
      rows.push('head');
    } else if (pieces.length > 1 && RULE.test(line.text)) rows.push('head');
    else if (aligned && toldColumns(line, pieces, columns)) rows.push('head');
    else if (pieces.length > 1 && aligned && (columns || line.runs.length > 0))
      rows.push(tableRow(line, pieces, columns));
    else if (
      columns?.some(isGroupName) &&
      pieces.length <= 1 &&
      line.runs.length > 0 &&
      line.text.length < 40
    )
      rows.push(tableRow(line, [{ from: line.body, to: line.to, text: line.text }], columns));
    else {
      if (pieces.length <= 1 && line.runs.length === 0 && line.text.length > 60) columns = null;
      rows.push(null);
    }
  }
  return rows;
}
