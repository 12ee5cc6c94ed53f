import type { LineSpan } from './lines.ts';
import type { PlainText } from './plain-text.ts';

/** "[08-09-2026 21:14] Anneke: ", "8/9/2026, 21:14 - Anneke: ": what a chat puts before each message. */
const STAMP =
  /^\s*(\[?)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}),?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?\s*(?:-\s*)?(\p{L}[^:\n]{0,40}):\s?/iu;

/** Day on which the chat began, and the lines freed of their stamps. */
export interface Chat {
  /** Offset and end of the first stamp's date. */
  stamp: { from: number; to: number } | null;
}

/**
 * Recognises an exported chat (at least three stamped lines, a third of them all) and moves the body of
 * each stamped line past its stamp, in place, so that stamps are not read as dates.
 */
export function skipChatStamps(plain: PlainText, lines: readonly LineSpan[]): Chat {
  const stamped: { line: LineSpan; length: number }[] = [];
  const names = new Set<string>();
  let bracketed = true;
  let filled = 0;
  for (const line of lines) {
    if (line.blank) continue;
    filled += 1;
    const match = STAMP.exec(plain.flat.slice(line.from, Math.min(line.to, line.from + 90)));
    if (!match) continue;
    stamped.push({ line, length: match[0].length });
    names.add(match[2] ?? '');
    if (match[1] === '') bracketed = false;
  }
  // A list of meetings may look alike, but there each name comes once.
  const people = bracketed || names.size * 3 <= stamped.length * 2;
  if (stamped.length < 3 || stamped.length * 4 < filled || !people) return { stamp: null };
  for (const { line, length } of stamped) {
    line.body = Math.min(line.to, line.from + length);
    line.bullet = false;
    line.blank = plain.flat.slice(line.body, line.to).trim() === '';
  }
  const first = stamped[0]?.line;
  return { stamp: first ? { from: first.from, to: first.body } : null };
}
