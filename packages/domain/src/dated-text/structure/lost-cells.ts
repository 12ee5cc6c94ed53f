import type { Line } from '../source/document.ts';
import { type LabelRole, labelRole } from '../vocabulary/labels.ts';
import type { Cell, Row } from './rows.ts';

/** A table whose cells each became a line of their own, found by its column heads. */
export interface LostTable {
  /** Index of the first and the last head among the filled lines. */
  heads: Line[];
  roles: (LabelRole | null)[];
  rows: Row[];
  /** Index of the first line after the table. */
  end: number;
}

const MOST_COLUMNS = 8;

interface HeadRun {
  heads: Line[];
  roles: LabelRole[];
}

/** A run of at least two lines that are column heads only, one of them a date or a frequency. */
function headsAt(filled: readonly Line[], index: number): HeadRun | null {
  const heads: Line[] = [];
  const roles: LabelRole[] = [];
  for (let i = index; i < filled.length && heads.length < MOST_COLUMNS; i += 1) {
    const line = filled[i];
    const role =
      line && line.text.length <= 40 && !line.text.includes(':') && line.runs.length === 0
        ? labelRole(line.text)
        : null;
    if (!line || !role) break;
    if (roles.includes(role) && role !== 'other' && role !== 'deadline') break;
    heads.push(line);
    roles.push(role);
  }
  return heads.length >= 2 && roles.includes('date') ? { heads, roles } : null;
}

/** Whether a line can be the cell of a date column. */
const dated = (line: Line): boolean =>
  line.runs.length > 0 && line.runs[0] !== undefined && line.runs[0].from - line.body < 14;

/** Cuts the lines after the heads into rows: each holds one dated line at the place of the date column. */
function recordsOf(filled: readonly Line[], start: number, run: HeadRun): { rows: Row[]; end: number } {
  const dateColumn = run.roles.indexOf('date');
  const width = run.roles.length;
  const rows: Row[] = [];
  const anchors: number[] = [];
  for (let i = start; i < filled.length; i += 1) {
    const line = filled[i];
    if (line && dated(line)) anchors.push(i);
    else if (anchors.length > 0 && i - (anchors.at(-1) ?? 0) > width + 3) break;
    else if (anchors.length === 0 && i - start > width + 2) return { rows: [], end: start };
  }
  let end = start;
  anchors.forEach((anchor, n) => {
    const first = anchor - dateColumn;
    const following = anchors[n + 1];
    const limit =
      following === undefined ? Math.min(filled.length, anchor + width - dateColumn) : following - dateColumn;
    const lines = filled.slice(Math.max(start, first), Math.max(anchor + 1, limit));
    const aligned = lines.length === width;
    const cells: Cell[] = lines.map((line, i) => {
      const role = aligned
        ? (run.roles[i] ?? null)
        : line === filled[anchor]
          ? 'date'
          : i < dateColumn
            ? (run.roles[i] ?? null)
            : null;
      return { from: line.body, to: line.to, line, role, label: null };
    });
    const anchorLine = filled[anchor];
    if (anchorLine) rows.push({ kind: 'card', line: anchorLine, cells });
    end = Math.max(anchor + 1, limit);
  });
  return { rows, end };
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
    if (rows.length > 0)
      tables.push({ heads: run.heads, roles: run.roles, rows, end: filled[end]?.index ?? lines.length });
    i = rows.length > 0 ? Math.max(end, start) : start;
  }
  return tables;
}
