import type { Line } from '../source/document.ts';
import type { LabelRole } from '../vocabulary/labels.ts';

/** A piece of text that says one thing: a table cell, a labelled value, or a whole line. */
export interface Cell {
  from: number;
  to: number;
  line: Line;
  /** What its column head or label says it holds; null when nothing says so. */
  role: LabelRole | null;
  /** Column head or label in the words of the text. */
  label: string | null;
  /** Cells of other rows that tell about the whole column of this one: its place, its time. */
  beside?: readonly Cell[];
}

/** Cells that belong together: a line, a table row, or a card of several lines about one date. */
export interface Row {
  kind: 'line' | 'table' | 'card';
  /** The line whose headings govern the row. */
  line: Line;
  cells: Cell[];
}

export function lineCell(line: Line): Cell {
  return { from: line.body, to: line.to, line, role: null, label: null };
}

const MOST_CELLS = 60;

/** Whether the cells of a row tell about each other. A row of more cells is a list: looking at each for each would not be linear. */
export function isRecord(row: Row): boolean {
  return row.cells.length <= MOST_CELLS;
}
