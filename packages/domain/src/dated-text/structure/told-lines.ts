import type { Line } from '../source/document.ts';
import { labelRole } from '../vocabulary/labels.ts';

const MOST_LINES = 2;
const MOST_TEXT = 220;

/** "Locatie" or "Tijd:" alone on a line. */
function bareLabel(line: Line): 'place' | 'time' | null {
  if (line.blank || line.text.length > 30 || line.runs.length > 0 || line.times.length > 0) return null;
  const role = labelRole(line.text);
  return role === 'place' || role === 'time' ? role : null;
}

/**
 * Marks lines whose label stands alone on the line before them ("Locatie", then the hall and its street), unless
 * labels follow each other as column heads do. Changes `told` in place.
 */
export function markToldLines(lines: readonly Line[]): void {
  const filled = lines.filter((line) => !line.blank);
  filled.forEach((line, i) => {
    const role = bareLabel(line);
    const next = filled[i + 1];
    if (
      !role ||
      !next ||
      labelRole(next.text) ||
      labelRole(filled[i - 1]?.text ?? '') ||
      next.runs.length > 0 ||
      next.text.length > MOST_TEXT
    )
      return;
    if (role === 'time' && next.times.length === 0) return;
    for (let k = 0; k < MOST_LINES; k += 1) {
      const value = filled[i + 1 + k];
      const direct = value && (k === 0 || value.index === (filled[i + k]?.index ?? 0) + 1);
      if (
        !value ||
        !direct ||
        value.runs.length > 0 ||
        value.text.length > MOST_TEXT ||
        /^[^.:]{2,34}:\s/.test(value.text) ||
        (role === 'time' && k > 0)
      )
        break;
      value.told = role;
    }
  });
}
