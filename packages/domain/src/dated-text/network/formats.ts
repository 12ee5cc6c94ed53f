import { frequenciesIn } from '../norms/frequency.ts';
import type { Reading } from '../reading/reading.ts';
import type { Line } from '../source/document.ts';
import type { Stretch } from '../source/sentences.ts';
import type { Row } from '../structure/rows.ts';
import { cleanLabel } from '../vocabulary/group-words.ts';
import { type LabelRole, labelRole } from '../vocabulary/labels.ts';

/** A kind of meeting with its place in the flat text. */
export interface FormatFound extends Stretch {
  title: string;
  purpose: string | null;
  audience: string | null;
  explanation: string | null;
  when: string | null;
  durationMinutes: number | null;
}

const DURATION =
  /(\d{1,2}(?:[.,]\d{1,2})?|een|anderhalf|twee|drie|vier)\s*(uur|uren|hours?|minuten|minutes|min)\b/i;
const HOURS: Readonly<Record<string, number>> = { een: 1, anderhalf: 1.5, twee: 2, drie: 3, vier: 4 };

/** "ongeveer 2,5 uur" in minutes; null when no length is told. */
function durationIn(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const word = (match[1] ?? '').toLowerCase();
  const number = HOURS[word] ?? Number(word.replace(',', '.'));
  const minutes = /^min/i.test(match[2] ?? '') ? number : number * 60;
  return minutes >= 10 && minutes <= 900 ? Math.round(minutes) : null;
}

const AUDIENCE =
  /projectleid|ambtena|professional|medewerk|deelnemers|\bleden\b|bestuurders|directeur|wethouder|iedereen|gemeenten|vertegenwoordig|betrokken|docent|ouders|jongeren|managers|regisseur|beleids|uitvoerders|coördinator|teamleid|ketenpartner|vrijwilliger|members|staff|everyone|open voor/i;
const BULLET_TEXT = /^[-•◦*]/;

/** Joins lines whose bracket or hyphen shows that they were one. */
function paragraphs(lines: readonly Line[], flat: string): { text: string; bullet: boolean; line: Line }[] {
  const found: { text: string; bullet: boolean; line: Line }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const open = last && (last.text.match(/\(/g) ?? []).length > (last.text.match(/\)/g) ?? []).length;
    if (last && open) last.text += ` ${line.text}`;
    else
      found.push({
        text: line.text,
        bullet: line.bullet || BULLET_TEXT.test(flat.slice(line.from, line.to).trim()),
        line,
      });
  }
  return found;
}

/** Heads of a table of formats that lost its cells: a title, a purpose or audience, and a "when". */
function headsAt(filled: readonly Line[], index: number): LabelRole[] | null {
  const roles: LabelRole[] = [];
  for (let i = index; i < filled.length && roles.length < 8; i += 1) {
    const line = filled[i];
    const role = line && line.text.length < 40 && line.runs.length === 0 ? labelRole(line.text) : null;
    if (!role) break;
    roles.push(role);
  }
  const last = roles.at(-1);
  const fits = roles.length >= 3 && roles[0] === 'title' && (last === 'date' || last === 'frequency');
  return fits && (roles.includes('purpose') || roles.includes('audience')) ? roles : null;
}

/** One format from the lines between two "when" cells. */
function formatOf(
  lines: readonly Line[],
  roles: readonly LabelRole[],
  when: Line,
  flat: string,
): FormatFound | null {
  const parts = paragraphs(lines, flat);
  const title = parts.shift();
  if (!title) return null;
  const purpose = roles.includes('purpose') ? (parts.shift()?.text ?? null) : null;
  const audience: string[] = [];
  while (roles.includes('audience') && parts.length > 0 && audience.length < 4) {
    const last = parts.at(-1);
    if (!last || last.bullet || (audience.length > 0 && !AUDIENCE.test(last.text))) break;
    audience.unshift(last.text);
    parts.pop();
  }
  const explanation = parts.map((part) => part.text).join('\n') || null;
  return {
    title: cleanLabel(title.text).replace(/gespreks? \(/u, 'gesprek ('),
    purpose,
    audience: audience.join('\n') || null,
    explanation,
    when: when.text,
    durationMinutes: durationIn(`${explanation ?? ''} ${purpose ?? ''}`),
    from: title.line.body,
    to: when.to,
  };
}

const STARTS_WITH_HOW_OFTEN =
  /^(?:\d|een|twee|drie|vier|eens|elke|iedere|wisselend|naar|jaarlijks|maandelijks|wekelijks|per|once|twice|every|om de|op)/;

/** A cell that says how often: it begins with that, or comes to it within a few words and is short. */
function isWhen(line: Line): boolean {
  if (line.bullet || line.text.length >= 120) return false;
  const first = frequenciesIn(line.lower)[0];
  if (!first) return false;
  return STARTS_WITH_HOW_OFTEN.test(line.lower) || (line.text.length <= 60 && first.from <= 24);
}

function lostFormats(reading: Reading): FormatFound[] {
  const filled = reading.doc.lines.filter((line) => !line.blank);
  const found: FormatFound[] = [];
  for (let i = 0; i < filled.length; i += 1) {
    const roles = headsAt(filled, i);
    if (!roles) continue;
    let start = i + roles.length;
    for (let at = start; at < filled.length && at - start < 40; at += 1) {
      const line = filled[at];
      if (!line || at === start || !isWhen(line)) continue;
      const format = formatOf(filled.slice(start, at), roles, line, reading.doc.plain.flat);
      if (format) found.push(format);
      start = at + 1;
    }
    i = start;
  }
  return found;
}

function cellText(reading: Reading, row: Row, role: LabelRole): string | null {
  const cell = row.cells.find((each) => each.role === role);
  return cell ? reading.doc.plain.flat.slice(cell.from, cell.to).trim() || null : null;
}

/** A table row that says how often, or what for, a kind of meeting is. */
function rowFormat(reading: Reading, row: Row): FormatFound | null {
  if (
    row.kind !== 'table' ||
    row.cells.some((cell) => cell.line.runs.some((run) => run.from >= cell.from && run.to <= cell.to))
  )
    return null;
  const title = cellText(reading, row, 'title');
  const purpose = cellText(reading, row, 'purpose');
  const audience = cellText(reading, row, 'audience');
  const when = cellText(reading, row, 'frequency') ?? cellText(reading, row, 'date');
  const first = row.cells[0];
  const last = row.cells.at(-1);
  if (!title || !first || !last || [purpose, audience, when].filter((each) => each !== null).length < 2)
    return null;
  const explanation = cellText(reading, row, 'explanation');
  const duration = durationIn(`${cellText(reading, row, 'duration') ?? ''} ${explanation ?? ''}`);
  return {
    title,
    purpose,
    audience,
    explanation,
    when,
    durationMinutes: duration,
    from: first.from,
    to: last.to,
  };
}

/** Kinds of meeting that a table describes, whether it kept its cells or not. */
export function formatsOf(reading: Reading): FormatFound[] {
  const rows = reading.rows.flatMap((row) => rowFormat(reading, row) ?? []);
  return [...rows, ...lostFormats(reading)].sort((a, b) => a.from - b.from);
}
