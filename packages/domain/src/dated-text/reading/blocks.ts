import type { TextDocument } from '../source/document.ts';
import type { YearHint } from '../structure/headings.ts';
import type { Row } from '../structure/rows.ts';
import type { Candidate } from './candidates.ts';
import type { GroupFound } from './grouping.ts';
import type { Undated, YearEvidence } from './years.ts';

/** Reasons of dates that stand apart from any list of meetings. */
const APART = new Set(['published', 'birth', 'document', 'history', 'period', 'movedFrom']);

function hintFor(each: Candidate, hints: readonly YearHint[]): YearHint | null {
  if (each.context.year) return each.context.year;
  let found: YearHint | null = null;
  for (const hint of hints) {
    if (found && hint.offset > each.run.from) break;
    found = hint;
  }
  return found;
}

/** How many dates stand under each title, so that titles with lists of their own part the lists. */
function datesPerTitle(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of candidates) {
    const label = each.context.title?.label;
    if (label && !each.left) counts.set(label, (counts.get(label) ?? 0) + each.run.dates.length);
  }
  return counts;
}

/** A list sorted by group starts again in the year with each group that was not named before. */
function groupRestarts(): { keyFor(key: string, group: string | null, each: Candidate): string } {
  const states = new Map<string, { seen: Set<string>; month: number; part: number }>();
  return {
    keyFor(key, group, each) {
      const state = states.get(key) ?? { seen: new Set<string>(), month: 0, part: 0 };
      states.set(key, state);
      const first = each.run.dates[0]?.month ?? 0;
      if (group !== null && state.seen.size > 0 && !state.seen.has(group) && first < state.month)
        state.part += 1;
      if (group !== null) state.seen.add(group);
      state.month = each.run.dates.at(-1)?.month ?? first;
      return `${key}|${state.part}`;
    },
  };
}

/** The words before the date on its line when they are its label ("Studiedagen:"), without numbers; else ''. */
function labelOf(doc: TextDocument, each: Candidate): string {
  if (each.row.kind === 'table') return '';
  const before = doc.plain.lower.slice(each.line.body, Math.min(each.run.from, each.line.body + 80));
  const colon = before.indexOf(':');
  return colon < 0
    ? ''
    : before
        .slice(0, colon)
        .replace(/[\d\s.]+/g, ' ')
        .trim();
}

const LONG_LINE = 60;

/** Whether words stand between two dates that say more than a title or a pause would. */
function wordsBetween(doc: TextDocument, from: number, to: number): boolean {
  for (let index = from + 1; index < Math.min(to, from + 12); index += 1) {
    const line = doc.lines[index];
    if (line && !line.blank && line.runs.length === 0 && line.text.length > LONG_LINE) return true;
  }
  return false;
}

/** Numbers the lists of each block: another label, or a sentence between, begins a new one. */
function listNumbers(doc: TextDocument): {
  numberFor(block: number, each: Candidate, prose: boolean): number;
} {
  const states = new Map<number, { each: Candidate; label: string; number: number }>();
  return {
    numberFor(block, each, prose) {
      const label = labelOf(doc, each);
      const state = states.get(block);
      if (!state) {
        states.set(block, { each, label, number: 0 });
        return 0;
      }
      const sameLine = state.each.line.index === each.line.index;
      const parts = prose
        ? state.each.sentenceIndex !== each.sentenceIndex || !sameLine
        : !sameLine && (label !== state.label || wordsBetween(doc, state.each.line.index, each.line.index));
      if (each.left !== null) return state.number;
      states.set(block, { each, label, number: state.number + (parts ? 1 : 0) });
      return state.number + (parts ? 1 : 0);
    },
  };
}

/** What the dates of a text say together about how it is divided. */
interface Division {
  titles: ReadonlyMap<string, number>;
  /** Dates that stay, per row. */
  perRow: ReadonlyMap<Row, number>;
  hasLists: boolean;
}

/** Whether a date stands in running text, neither an item of a list nor a cell of a table. */
function isLoose(each: Candidate): boolean {
  return !each.line.bullet && each.row.kind !== 'table';
}

/** Whether a date is apart from every list, such as the day on which the text was published. */
function isApart(each: Candidate): boolean {
  return each.left !== null && APART.has(each.left);
}

/** Dates with the same key belong to one list: same heading, year, title, line, column and row. */
function keyOf(
  each: Candidate,
  group: GroupFound | null,
  hint: Undated['hint'],
  { titles, perRow, hasLists }: Division,
): string {
  if (isApart(each)) return `apart ${each.run.from}`;
  const title = each.context.title?.label;
  const loose = isLoose(each);
  const inside =
    loose && each.run.from - each.line.body > 12 && group?.how !== 'prefix' && each.run.dates.length === 1;
  const prose = loose && (each.line.text.length > 140 || (inside && hint === null && hasLists));
  const isRecord = each.row.kind === 'card' && (perRow.get(each.row) ?? 0) > 1;
  return [
    group?.how === 'heading' || group?.how === 'cell' ? group.label : '',
    each.context.year?.offset ?? '',
    title !== undefined && (titles.get(title) ?? 0) > 1 ? title : '',
    group?.how === 'prefix' || prose ? String(each.line.index) : '',
    group?.how === 'column' && each.cell.label === group.label ? group.label : '',
    isRecord ? `row ${each.row.cells[0]?.from ?? 0}` : '',
    hint && hint.offset === each.line.from ? hint.offset : '',
  ].join('|');
}

/** Divides the dates of a text into lists that roll over the year together. */
export function blocksOf(
  doc: TextDocument,
  candidates: readonly Candidate[],
  groups: ReadonlyMap<Candidate, GroupFound | null>,
  evidence: YearEvidence,
): Undated[] {
  const hasLists = candidates.some((each) => each.line.bullet || each.row.kind === 'table');
  const perRow = new Map<Row, number>();
  for (const each of candidates) perRow.set(each.row, (perRow.get(each.row) ?? 0) + (each.left ? 0 : 1));
  const division: Division = { titles: datesPerTitle(candidates), perRow, hasLists };
  const restarts = groupRestarts();
  const lists = listNumbers(doc);
  const numbers = new Map<string, number>();
  const found: Undated[] = [];
  for (const each of candidates) {
    const group = groups.get(each) ?? null;
    const hint = hintFor(each, evidence.hints);
    const key = restarts.keyFor(keyOf(each, group, hint, division), group?.label ?? null, each);
    const block = numbers.get(key) ?? numbers.size;
    numbers.set(key, block);
    const running = isLoose(each) && each.line.text.length > 140;
    const list = lists.numberFor(block, each, running);
    for (const date of each.run.dates)
      found.push({
        date,
        block,
        list,
        prose: running,
        left: each.left !== null,
        hint: isApart(each) && each.left === 'published' ? null : hint,
        offset: each.run.from,
      });
  }
  return found
    .map((date, i) => [date, i] as const)
    .sort(([a, i], [b, j]) => a.block - b.block || i - j)
    .map(([date]) => date);
}
