import { bareDaysAt, labelledDaysAt } from '../grammar/bare-days.ts';
import type { TextDocument } from '../source/document.ts';
import type { Outline } from './outline.ts';

/** Adds the dates of lines that give only days under the heading of a month, or after "maart:". */
export function addMonthDays(doc: TextDocument, outline: Outline): void {
  for (const line of doc.lines) {
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
