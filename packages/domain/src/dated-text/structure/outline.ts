import type { Line, TextDocument } from '../source/document.ts';
import { type Heading, headingOf, type YearHint, yearHint } from './headings.ts';

/** What stands above a line: the headings that govern it. */
export interface Context {
  /** Number of the section; lines under the same headings share it. */
  section: number;
  group: Heading | null;
  title: Heading | null;
  /** The nearest heading of any kind but month and year. */
  nearest: Heading | null;
  month: number | null;
  year: YearHint | null;
}

export interface Outline {
  headings: (Heading | null)[];
  contexts: Context[];
}

const EMPTY: Context = { section: 0, group: null, title: null, nearest: null, month: null, year: null };

function nextFilled(lines: readonly Line[], from: number, blanks: Int32Array): Line | null {
  return lines[blanks[from] ?? lines.length] ?? null;
}

/** For each line the index of the first filled line after it. */
function nextFilledTable(lines: readonly Line[]): Int32Array {
  const table = new Int32Array(lines.length);
  let next = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    table[i] = next;
    if (!lines[i]?.blank) next = i;
  }
  return table;
}

function under(context: Context, heading: Heading, hint: YearHint | null, section: number): Context {
  const year = hint ?? context.year;
  switch (heading.kind) {
    case 'month':
      return { ...context, month: heading.month, year, section };
    case 'year':
      return { ...context, year, month: null, section };
    case 'group':
      return { ...context, group: heading, title: null, nearest: heading, month: null, year, section };
    case 'generic': {
      const deeper = context.group !== null && heading.style !== context.group.style && heading.lead;
      return deeper
        ? { ...context, nearest: heading, year, section }
        : { ...context, group: null, title: null, nearest: heading, month: null, year, section };
    }
    default:
      return { ...context, group: null, title: heading, nearest: heading, month: null, year, section };
  }
}

/** Finds the headings of a text and what governs each line. One pass. */
export function outlineOf(doc: TextDocument, isTableHead: (index: number) => boolean): Outline {
  const headings: (Heading | null)[] = [];
  const contexts: Context[] = [];
  const table = nextFilledTable(doc.lines);
  let context = EMPTY;
  let section = 0;
  let previousBlank = true;
  for (const line of doc.lines) {
    const heading =
      line.blank || isTableHead(line.index)
        ? null
        : headingOf(doc, line, {
            previousBlank,
            nextBlank: doc.lines[line.index + 1]?.blank ?? true,
            next: nextFilled(doc.lines, line.index, table),
          });
    if (heading) {
      section += 1;
      context = under(context, heading, yearHint(line.lower, line.from, 10), section);
    }
    headings.push(heading);
    contexts.push(context);
    previousBlank = line.blank;
  }
  return { headings, contexts };
}
