import { civilDate, parseIsoDate } from '../grammar/civil-day.ts';
import { dateRunAt } from '../grammar/date-run.ts';
import type { TextDocument } from '../source/document.ts';
import { firstTokenFrom, tokenAt } from '../source/tokens.ts';
import { type YearHint, yearHint } from '../structure/headings.ts';
import type { Outline } from '../structure/outline.ts';
import type { ReadOptions } from '../types.ts';
import { monthOf } from '../vocabulary/calendar-words.ts';
import type { Candidate } from './candidates.ts';
import type { YearEvidence } from './years.ts';

const PLANNING =
  /\b(?:planning|programma|schema|kalender|agenda|bijeenkomsten|vergadert|vergaderen|vergaderingen|\w*data|seizoen|schooljaar|start(?:en)?|begint|komend|in het jaar|volgend|dit jaar|meetings?|sessions?|schedule|season|reeks|serie|bijeen|plaats)\b/;
const PAST =
  /\b(?:is gestart|opgericht|sinds|begonnen|zijn vanuit|werd|waren|was|heeft|hebben|bestaat|vorig|afgelopen|since|founded|verslag|evaluatie|in 20\d\d is)\b/;

/** Months named with their year ("juni 2024") outside dates; they anchor lists without a year. */
function monthAnchors(doc: TextDocument): { month: number; offset: number }[] {
  const found: { month: number; offset: number }[] = [];
  for (const line of doc.lines) {
    if (line.runs.length > 0 && line.text.length < 60) continue;
    if (PAST.test(line.lower.slice(0, 400)) && line.text.length < 200) continue;
    for (let at = line.firstToken; at < line.lastToken; at += 1) {
      const token = tokenAt(doc.tokens, at);
      const month = token.kind === 'word' ? monthOf(token.text) : 0;
      const year = tokenAt(doc.tokens, at + 1);
      const number = tokenAt(doc.tokens, at - 1);
      const alone = number.kind !== 'number' || number.to - number.from === 4;
      if (
        month &&
        alone &&
        year.kind === 'number' &&
        year.to - year.from === 4 &&
        year.value >= 1990 &&
        year.value <= 2100
      )
        found.push({ month: year.value * 12 + month - 1, offset: token.from });
    }
  }
  return found;
}

const YEAR_LABEL = /^\W*(?:19|20)\d{2}(?:\s*[-/]\s*(?:20)?\d{2})?\s*[:–-]?\s*$/;

/** Years in sentences about the planning ("het schema voor 2019"). */
function planningHints(doc: TextDocument, outline: Outline): YearHint[] {
  const hints: YearHint[] = [];
  for (const line of doc.lines) {
    if (line.blank) continue;
    const heading = outline.headings[line.index] ?? null;
    const first = line.runs[0];
    const lower = (
      first ? doc.plain.lower.slice(line.body, Math.min(first.from, line.body + 300)) : line.lower
    ).slice(0, 600);
    if (!/\d{2}/.test(lower)) continue;
    if (first && YEAR_LABEL.test(lower)) {
      const hint = yearHint(lower, line.from, 10);
      if (hint) hints.push(hint);
    } else if (heading || (PLANNING.test(lower) && !PAST.test(lower))) {
      const hint = yearHint(lower, line.from, heading ? 6 : 5);
      if (hint) hints.push(hint);
    }
  }
  return hints;
}

function monthIndexOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})/.exec(text);
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : null;
}

/** Month in which a chat began, from its first stamp. */
function chatMonth(doc: TextDocument): number | null {
  const { stamp } = doc.chat;
  if (!stamp) return null;
  const run = dateRunAt(
    doc.tokens,
    firstTokenFrom(doc.tokens, stamp.from + (doc.plain.flat[stamp.from] === '[' ? 1 : 0)),
  ).run;
  const date = run?.dates[0];
  return date?.year ? date.year * 12 + date.month - 1 : null;
}

/** Gathers what the text and the options say about years. */
export function evidenceOf(
  doc: TextDocument,
  outline: Outline,
  candidates: readonly Candidate[],
  options: ReadOptions,
): YearEvidence {
  const reference = parseIsoDate(options.referenceDate);
  const today = civilDate(reference ?? 0);
  const published = candidates.find((each) => each.left === 'published' && each.run.dates[0]?.year !== null)
    ?.run.dates[0];
  return {
    reference: reference === null ? 2026 * 12 : today.year * 12 + today.month - 1,
    seriesStart: options.seriesStart ? monthIndexOf(options.seriesStart) : null,
    anchors: monthAnchors(doc),
    published: chatMonth(doc) ?? (published?.year ? published.year * 12 + published.month - 1 : null),
    hints: planningHints(doc, outline),
  };
}
