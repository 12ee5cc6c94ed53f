import type { Line, TextDocument } from '../source/document.ts';
import { isGroupLabel } from '../vocabulary/group-words.ts';
import { type LabelRole, labelRole } from '../vocabulary/labels.ts';
import type { Cell, Row } from './rows.ts';

/** What a column holds. */
export interface Column {
  role: LabelRole | null;
  label: string;
}

type Delimiter = RegExp;

const TAB: Delimiter = /\t+/g;
const PIPE: Delimiter = /\s*\|\s*/g;
const SEMICOLON: Delimiter = /\s*;\s*/g;
const SPACES: Delimiter = / {2,}/g;

interface Piece {
  from: number;
  to: number;
  text: string;
}

function split(flat: string, line: Line, delimiter: Delimiter): Piece[] {
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
  if (delimiter === PIPE || delimiter === SPACES) {
    if (pieces[0]?.text === '') pieces.shift();
    if (pieces.at(-1)?.text === '') pieces.pop();
  }
  return pieces;
}

function delimiterOf(flat: string, line: Line): Delimiter | null {
  const text = flat.slice(line.from, line.to);
  if (text.includes('|')) return PIPE;
  if (text.trim().includes('\t')) return TAB;
  if ((text.match(/;/g) ?? []).length >= 2) return SEMICOLON;
  return / {2,}/.test(text.trim()) ? SPACES : null;
}

const RULE = /^[\s|:+=_-]+$/;

/** Column heads of a line, if at least two of its cells are known labels or group names. */
function columnsOf(pieces: readonly Piece[], line: Line): Column[] | null {
  if (pieces.length < 2 || line.runs.length > 0) return null;
  const columns = pieces.map((piece) => {
    const role = labelRole(piece.text) ?? labelRole(piece.text.replace(/\s*\(.*\)$/, ''));
    return { role: role ?? (isGroupLabel(piece.text) ? ('group' as const) : null), label: piece.text };
  });
  const known = columns.filter((column) => column.role !== null).length;
  return known >= 2 || (known === 1 && columns.length === 2) ? columns : null;
}

/** Heads that are names of groups, each with a column of dates of its own. */
function isGroupName(column: Column): boolean {
  return column.role === 'group' && labelRole(column.label) === null;
}

function tableRow(line: Line, pieces: readonly Piece[], columns: readonly Column[] | null): Row {
  const cells: Cell[] = pieces.map((piece, i) => {
    const column = columns?.length === pieces.length ? columns[i] : undefined;
    const role = column && isGroupName(column) ? 'date' : (column?.role ?? null);
    return { from: piece.from, to: piece.to, line, role, label: column?.label ?? null };
  });
  return { kind: 'table', line, cells };
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
      rows.push(null);
      if (blanks > 1) columns = null;
      continue;
    }
    const delimiter = delimiterOf(flat, line);
    const pieces = delimiter ? split(flat, line, delimiter) : [];
    blanks = 0;
    const heads = columnsOf(pieces, line);
    if (heads) {
      columns = heads;
      rows.push('head');
    } else if (pieces.length > 1 && RULE.test(line.text)) rows.push('head');
    else if (
      pieces.length > 1 &&
      (columns?.length === pieces.length ||
        delimiter === PIPE ||
        delimiter === TAB ||
        delimiter === SEMICOLON)
    ) {
      rows.push(tableRow(line, pieces, columns));
    } else {
      if (pieces.length <= 1 && line.runs.length === 0 && line.text.length > 60) columns = null;
      rows.push(null);
    }
  }
  return rows;
}
