import type { Mark } from '@leerkring/domain/text-import/types';

/**
 * The text to keep with an import: all of it when it fits, else the lines in which something was found, with "…"
 * where lines were left out.
 */
export function keptText(text: string, marks: readonly Pick<Mark, 'line'>[], most: number): string {
  if (text.length <= most) return text;
  const wanted = new Set(marks.map((mark) => mark.line));
  const kept: string[] = [];
  let length = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const next = wanted.has(index + 1) ? line : '…';
    if (next === '…' && kept.at(-1) === '…') continue;
    if (length + next.length + 3 > most) {
      kept.push('…');
      break;
    }
    kept.push(next);
    length += next.length + 1;
  }
  return kept.join('\n');
}
