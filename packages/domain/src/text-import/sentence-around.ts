import type { Span } from '../dated-text/types.ts';

const LONGEST = 600;

/** The sentence of a text in which a span lies, on one line and without what stands before and after it. */
export function sentenceAround(text: string, [from, to]: Span): string {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const before = text.slice(lineStart, from);
  const after = text.slice(to, lineEnd);
  const opening = Math.max(...['. ', '? ', '! '].map((stop) => before.lastIndexOf(stop)));
  const closing = /[.?!](?=\s|$)/.exec(after);
  const start = opening < 0 ? lineStart : lineStart + opening + 2;
  const end = closing ? to + closing.index + 1 : lineEnd;
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[•\-\d.)\s]+(?=\p{L})/u, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .slice(0, LONGEST);
}
