import { bareDaysAt, labelledDaysAt } from '../grammar/bare-days.ts';
import type { TextDocument } from '../source/document.ts';
import { firstTokenFrom } from '../source/tokens.ts';
import { headingMonth } from './headings.ts';
import type { Outline } from './outline.ts';
import type { Row } from './rows.ts';

/** "Maart | 3 | 17" and "Groep A | 3 | 17" under "maart | april": a month as first cell, or as column head. */
function addTableDays(doc: TextDocument, row: Row): void {
  const { lower } = doc.plain;
  const [first, ...others] = row.cells;
  if (!first) return;
  const month = headingMonth(lower.slice(first.from, first.to));
  for (const cell of others) {
    const own = month ?? (cell.label ? headingMonth(cell.label.toLowerCase()) : null);
    const run = own ? bareDaysAt(doc.tokens, firstTokenFrom(doc.tokens, cell.from), own) : null;
    if (run && run.to <= cell.to) cell.line.runs.push(run);
  }
  const { runs } = row.line;
  row.line.times = row.line.times.filter(
    (time) => !runs.some((run) => run.from < time.to && run.to > time.from),
  );
}

/** Adds the dates of lines that give only days under the heading of a month, or after "maart:". */
export function addMonthDays(
  doc: TextDocument,
  outline: Outline,
  tables: readonly (Row | 'head' | null)[],
): void {
  for (const line of doc.lines) {
    const row = tables[line.index];
    if (row && row !== 'head' && row.cells.length < 60) {
      line.runs = line.runs.filter((run) =>
        row.cells.some((cell) => run.from >= cell.from && run.to <= cell.to),
      );
      if (line.runs.length === 0) addTableDays(doc, row);
    }
    if (line.blank || line.runs.length > 0) continue;
    const month = outline.headings[line.index] ? null : (outline.contexts[line.index]?.month ?? null);
    const run =
      labelledDaysAt(doc.tokens, line.firstToken) ??
      (month ? bareDaysAt(doc.tokens, line.firstToken, month) : null);
    if (!run || run.next > line.lastToken) continue;
    line.runs.push(run);
    line.times = line.times.filter((time) => time.from >= run.to || time.to <= run.from);
    outline.headings[line.index] = null;
  }
}
