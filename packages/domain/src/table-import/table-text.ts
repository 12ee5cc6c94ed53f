import type { Span } from '../dated-text/types.ts';

/** A sheet of a spreadsheet, or the rows of a .csv or .ics, as text. */
export interface Table {
  /** Name of the sheet; null where there is only one. */
  name: string | null;
  rows: readonly (readonly string[])[];
}

/** A cell and where it stands in the text of its file. */
export interface TableCell {
  text: string;
  span: Span;
}

export interface TableRow {
  /** 1-based. */
  line: number;
  span: Span;
  cells: TableCell[];
}

export interface TextTable {
  name: string | null;
  rows: TableRow[];
}

const SHEET = '▤ ';
/** Stands for a line end within a cell. */
export const LINE_END = ' ⏎ ';

/**
 * Tables as one text, in which a reader sees a row per line and what was found in it, and from which the tables can
 * be read back: cells are set apart by tabs, and a line end within a cell is shown as ⏎.
 */
export function tablesText(tables: readonly Table[]): string {
  return tables
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
    .map(({ name, rows }) => [...(name ? [`${SHEET}${plain(name)}`] : []), ...rows.map(rowText)].join('\n'))
    .join('\n');
}

function rowText(row: readonly string[]): string {
  const text = row.map(plain).join('\t').trimEnd();
  // Else a row of this one cell would be the name of a sheet.
  return text.startsWith(SHEET) ? ` ${text}` : text;
}

const plain = (cell: string) =>
  cell
    .replace(/\s*\r?\n\s*|\r/g, LINE_END)
    .replace(/[\t\0]+/g, ' ')
    .trim();

/** The tables of a text that `tablesText` made, each cell with its place. */
export function readTableText(text: string): TextTable[] {
  const tables: TextTable[] = [];
  let from = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const span: Span = [from, from + line.length];
    if (line.startsWith(SHEET)) tables.push({ name: line.slice(SHEET.length), rows: [] });
    else {
      if (tables.length === 0) tables.push({ name: null, rows: [] });
      tables.at(-1)?.rows.push({ line: index + 1, span, cells: cellsOf(line, from) });
    }
    from += line.length + 1;
  }
  return tables;
}

function cellsOf(line: string, from: number): TableCell[] {
  let at = from;
  return line.split('\t').map((cell) => {
    const span: Span = [at, at + cell.length];
    at += cell.length + 1;
    return { text: cell.replaceAll(LINE_END, '\n').trim(), span };
  });
}
