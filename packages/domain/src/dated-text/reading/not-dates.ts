import type { Line, TextDocument } from '../source/document.ts';
import type { Candidate } from './candidates.ts';

const SECTION = /^\d{1,2}\.\d{1,2}\.?\s+\p{L}/u;
const MAIL_HEAD = /^(?:van|aan|onderwerp|betreft|cc|from|to|subject)\s*:/i;
const MADE_BY = /^(?:powered by|gegenereerd door|afgedrukt op|mogelijk gemaakt door)\b/i;
const MAIL_DATE = /^(?:datum|date|verzonden|sent)\s*:/i;

function neighbour(doc: TextDocument, index: number, step: 1 | -1): Line | null {
  const line = doc.lines[index + step] ?? null;
  return line?.blank ? (doc.lines[index + 2 * step] ?? null) : line;
}

/** "3.1 Stuurgroep", "3.2 Leerteams": numbers of sections, which count on within one chapter. */
function sectionNumbers(candidates: readonly Candidate[]): Candidate[] {
  const chapters = new Map<number, Map<number, Candidate>>();
  for (const each of candidates) {
    const date = each.run.dates[0];
    if (!date?.weak || each.run.dates.length > 1 || each.run.from !== each.line.body) continue;
    if (!SECTION.test(each.line.text) || each.line.times.length > 0) continue;
    const sections = chapters.get(date.day) ?? new Map<number, Candidate>();
    chapters.set(date.day, sections.set(date.month, each));
  }
  const counts = [...chapters.values()].some((sections) =>
    [...sections.keys()].some((month) => sections.has(month + 1)),
  );
  return counts ? [...chapters.values()].flatMap((sections) => [...sections.values()]) : [];
}

/** Marks what only looks like the date of a meeting: section numbers and the head of a mail. Changes `left`. */
export function markNotDates(doc: TextDocument, candidates: readonly Candidate[]): void {
  for (const each of sectionNumbers(candidates)) each.left = 'document';
  for (const each of candidates) {
    if (MADE_BY.test(each.line.text)) each.left = 'published';
    if (each.left || !MAIL_DATE.test(each.line.text)) continue;
    const around = [neighbour(doc, each.line.index, -1), neighbour(doc, each.line.index, 1)];
    if (around.some((line) => line && MAIL_HEAD.test(line.text))) each.left = 'published';
  }
}
