export type Paper = 'a4' | 'a3';

/** Landscape, in millimetres, with the sizes of letters (points) between which the list under the year is set. */
export const SHEETS = {
  a4: { width: 297, height: 210, tallestRow: 12, lowestYear: 90, code: 5.8, largest: 8.5, smallest: 4 },
  a3: { width: 420, height: 297, tallestRow: 17, lowestYear: 128, code: 8.2, largest: 11.5, smallest: 5 },
} as const;

/** What a sheet has to hold. */
export interface SheetLoad {
  months: number;
  sessions: number;
  groups: number;
}

/** Head, foot and margins, as a share of the sheet's height. */
const AROUND = 0.19;
const COLUMNS = 5;
/** A session takes this many lines on average, a group as many more for its name. */
const LINES = { session: 1.7, group: 2.2 };
/** Height of a line, in millimetres for each point of its letters. */
const LINE = 0.353 * 1.28;

/**
 * The height of a month, in millimetres: what the list leaves when its letters are large, so that a short season fills
 * the sheet; with many dates the list gives way to the year, and its letters get smaller.
 */
export function rowHeight(paper: Paper, { months, sessions, groups }: SheetLoad): number {
  const { height, tallestRow, lowestYear, largest } = SHEETS[paper];
  const lines = (sessions * LINES.session + groups * LINES.group) / COLUMNS + 2;
  const left = height * (1 - AROUND) - lines * largest * LINE;
  return Math.min(tallestRow, Math.max(left, lowestYear) / Math.max(1, months));
}

/** How many sessions of one day are drawn in a month of that height; the rest is a number. */
export function chipsPerDay(paper: Paper, row: number): number {
  const chip = SHEETS[paper].code * 0.44;
  return Math.max(1, Math.floor((row - 1.6) / chip));
}
