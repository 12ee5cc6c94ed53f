import type { TextDocument } from '../source/document.ts';
import type { YearHint } from '../structure/headings.ts';
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

/** Divides the dates of a text into lists that roll over the year together. */
export function blocksOf(
  doc: TextDocument,
  candidates: readonly Candidate[],
  groups: ReadonlyMap<Candidate, GroupFound | null>,
  evidence: YearEvidence,
): Undated[] {
  const titles = datesPerTitle(candidates);
  const numbers = new Map<string, number>();
  const found: Undated[] = [];
  for (const each of candidates) {
    const group = groups.get(each) ?? null;
    const hint = hintFor(each, evidence.hints);
    const title = each.context.title?.label;
    const listLine = group?.how === 'prefix' && each.run.dates.length > 1 ? String(each.line.index) : '';
    const parted = title !== undefined && (titles.get(title) ?? 0) > 1 ? title : '';
    const apart = each.left !== null && APART.has(each.left) ? `apart ${each.run.from}` : '';
    const column = group?.how === 'column' && each.cell.label === group.label ? group.label : '';
    const heading = group?.how === 'heading' || group?.how === 'cell' ? group.label : '';
    const key = apart || [heading, each.context.year?.offset ?? '', parted, listLine, column].join('|');
    const block = numbers.get(key) ?? numbers.size;
    numbers.set(key, block);
    for (const date of each.run.dates)
      found.push({
        date,
        block,
        hint: apart && each.left === 'published' ? null : hint,
        offset: each.run.from,
      });
  }
  return found
    .map((date, i) => [date, i] as const)
    .sort(([a, i], [b, j]) => a.block - b.block || i - j)
    .map(([date]) => date);
}
