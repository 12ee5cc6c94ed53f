import type { Reading } from '../reading/reading.ts';
import type { Line } from '../source/document.ts';
import type { Stretch } from '../source/sentences.ts';
import { cleanLabel } from '../vocabulary/group-words.ts';
import { labelRole } from '../vocabulary/labels.ts';

/** "Meer weten?", "Wil je ook meedoen?": a new part begins. */
const CALL = /^[^.!?]{3,40}\?$/;

/** The filled lines under a heading that matches, up to the next heading. */
export function linesUnder(reading: Reading, heading: RegExp): Line[] {
  const { lines } = reading.doc;
  const start = lines.findIndex(
    (line) => !line.blank && line.text.length < 90 && heading.test(cleanLabel(line.text)),
  );
  if (start < 0) return [];
  const found: Line[] = [];
  for (let i = start + 1; i < lines.length && found.length < 40; i += 1) {
    const line = lines[i];
    if (!line || line.blank) continue;
    if (found.length > 0 && (reading.outline.headings[i] || CALL.test(line.text)) && !line.bullet) break;
    // "Doel" above "Toelichting" above "Doelgroep": the heads of a table that lost its cells.
    if (found.length === 0 && labelRole(line.text.toLowerCase()) !== null) return [];
    found.push(line);
  }
  return found;
}

/** A stretch of lines as one text with its place. */
interface Passage extends Stretch {
  text: string;
}

export function passage(lines: readonly Line[], most: number): Passage | null {
  const taken = lines.slice(0, most);
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last) return null;
  return { text: taken.map((line) => line.text).join('\n'), from: first.body, to: last.to };
}
