import type { Line, TextDocument } from '../source/document.ts';
import { monthOf } from '../vocabulary/calendar-words.ts';
import { cleanLabel, groupPart, isGroupLabel } from '../vocabulary/group-words.ts';
import { labelRole } from '../vocabulary/labels.ts';
import { isGenericHeading } from '../vocabulary/meeting-words.ts';

/** What a heading says about the years of the dates under it. */
export interface YearHint {
  /** First and last month, counted as year * 12 + month - 1. */
  first: number;
  last: number;
  /** A heading or lead-in says more than a sentence somewhere. */
  weight: number;
  offset: number;
}

type HeadingKind = 'group' | 'month' | 'year' | 'generic' | 'title';

export interface Heading {
  line: Line;
  kind: HeadingKind;
  label: string;
  /** Typography, so that like follows like: markdown level, bold, colon, capitals. */
  style: string;
  month: number | null;
  /** Ends in a colon: what follows is its list. */
  lead: boolean;
  /** Holds the time of its meetings. */
  detailed: boolean;
}

const SEASON = /(?<!\d)(?:'|20)?(\d{2})\s*(?:-|\/|t\/m|tot|en|to)\s*(?:'|20)?(\d{2})(?!\d)/;
const FULL_SEASON =
  /(?<!\d)(20\d{2}|19\d{2})\s*(?:-|\/|t\/m|tot|to|en|and)\s*(?:(20\d{2}|19\d{2})|'?(\d{2}))(?![\d/-])/;
const YEAR = /(?<![\d.,/-])(?:(20\d{2}|19[5-9]\d)|'(\d{2}))(?![\d.]*\d|\s*(?:inwoners|euro|leden))/g;

/** Reads years in a heading: "2026", "2021-2022", "seizoen 26/27", "januari - juni 2026". */
export function yearHint(lower: string, offset: number, weight: number): YearHint | null {
  const full = FULL_SEASON.exec(lower);
  if (full) {
    const from = Number(full[1]);
    const to = full[2] ? Number(full[2]) : Math.floor(from / 100) * 100 + Number(full[3]);
    if (to === from + 1) return { first: from * 12 + 6, last: to * 12 + 7, weight, offset };
    if (to > from && to - from < 6)
      return { first: from * 12, last: to * 12 + 11, weight: weight / 2, offset };
  }
  const short = /seizoen|schooljaar|jaar|season|programma|planning|kalender/.test(lower)
    ? SEASON.exec(lower)
    : null;
  if (short && Number(short[2]) === Number(short[1]) + 1) {
    const from = 2000 + Number(short[1]);
    return { first: from * 12 + 6, last: (from + 1) * 12 + 7, weight, offset };
  }
  const years = [...lower.matchAll(YEAR)].map((match) =>
    match[1] ? Number(match[1]) : 2000 + Number(match[2]),
  );
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined || last < first || last - first > 3) return null;
  if (/(najaar|herfst|autumn|fall|2e helft|tweede helft)/.test(lower))
    return { first: first * 12 + 7, last: last * 12 + 13, weight, offset };
  return { first: first * 12, last: last * 12 + 11, weight, offset };
}

/** The month that a heading consists of ("Maart", "maart 2026:", "== MEI =="); null when it says more. */
export function headingMonth(lower: string): number | null {
  const words = lower
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ');
  const rest = words.filter(
    (word) =>
      !/^\d{4}$/.test(word) &&
      !/^(programma|agenda|planning|maand|bijeenkomsten|in|data|kalender|activiteiten|month|activiteitenkalender|overzicht)$/.test(
        word,
      ),
  );
  const only = rest.length === 1 ? rest[0] : undefined;
  return only ? monthOf(only) || null : null;
}

const SENTENCE_END = /[.!?;,]["')]*$/;
const HAS_VALUE = /^[^:]{1,40}:\s*\S/;

function styleOf(line: Line, flat: string): string {
  const raw = flat.slice(line.from, line.to).trim();
  const marks = /^#+/.exec(raw)?.[0].length ?? 0;
  const bold = /^(\*\*|__)/.test(raw) ? 'b' : '';
  const colon = /:[*_\s]*$/.test(raw) ? ':' : '';
  const caps = raw.length > 3 && raw === raw.toUpperCase() && /\p{L}/u.test(raw) ? 'C' : '';
  return `${marks}${bold}${colon}${caps}${line.bullet ? '-' : ''}`;
}

const PAUSE =
  /^[-–—*\s(]*(?:zomer|winter|kerst|herfst|mei)?(?:stop|pauze|reces|vakantie|break)\b|^[-–—\s\d/]+$/i;
/** A kind of meeting with its own place and time: "Stafoverleg (kamer 2, 10.00 - 11.30 uur)". */
const DETAILED = /^\p{L}[^()\d:]{2,60}\s\([^()]+\):?$/u;

interface Around {
  previousBlank: boolean;
  nextBlank: boolean;
  next: Line | null;
}

/** Whether a line without dates looks like a heading, given what follows it. */
function looksLikeHeading(line: Line, around: Around, style: string): boolean {
  const { text } = line;
  const plain = text.replace(/[*_]+/g, '').trim();
  if (text === '' || line.runs.length > 0 || text.length > 140 || line.told) return false;
  if (PAUSE.test(text)) return false;
  if (/^[1-9]/.test(style)) return true;
  const role = labelRole(plain.split(':')[0] ?? '');
  const bare = plain.replace(/\s*\([^)]*\)\s*$/u, '');
  if (HAS_VALUE.test(bare) && role !== null) return false;
  if (line.times.length > 0 && !style.includes(':') && !isGroupLabel(groupPart(plain)))
    return DETAILED.test(plain) && around.next !== null && around.next.runs.length > 0;
  if (style.includes(':')) return plain.split(/\s+/).length <= 22;
  if (style.startsWith('0b') || style.includes('C')) return text.length <= 90;
  if (
    !line.bullet &&
    /^\p{L}{3,9}\.?(?:\s(?:19|20)\d{2})?$/u.test(plain) &&
    headingMonth(line.lower) !== null
  )
    return true;
  if (SENTENCE_END.test(plain) || plain.split(/\s+/).length > 13 || HAS_VALUE.test(bare)) return false;
  // The last line of a block belongs to what stands above it.
  if (!around.previousBlank && around.nextBlank) return false;
  if (line.bullet)
    return headingMonth(line.lower) !== null || (isGroupLabel(plain) && (around.next?.bullet ?? false));
  if (headingMonth(line.lower) !== null || /^\d{4}$/.test(plain)) return true;
  return (
    isGroupLabel(plain) ||
    around.previousBlank ||
    (around.next !== null && (around.next.runs.length > 0 || around.next.bullet))
  );
}

const WIDE = /\S\s{4,}\S/;

/** A line with a wide gap that comes back is the head or foot of a page. */
function isRunning(doc: TextDocument, line: Line): boolean {
  if (!WIDE.test(line.text)) return false;
  const again = doc.plain.flat.indexOf(line.text, line.to);
  const before = doc.plain.flat.lastIndexOf(line.text, line.from - 1);
  return again >= 0 || (line.from > 0 && before >= 0);
}

/** Classifies one line as a heading, or null. */
export function headingOf(doc: TextDocument, line: Line, around: Around): Heading | null {
  const style = styleOf(line, doc.plain.flat);
  if (!looksLikeHeading(line, around, style) || isRunning(doc, line)) return null;
  const detailed = line.times.length > 0 && DETAILED.test(line.text);
  const label = cleanLabel(detailed ? line.text.replace(/\s*\(.*$/u, '') : line.text);
  const month = headingMonth(line.lower);
  const lead = style.includes(':');
  const bare = label.replace(/\s*\(?(?:19|20)\d{2}(?:\s*[-/]\s*(?:20)?\d{2})?\)?\s*$/u, '').trim();
  const kind: HeadingKind = month
    ? 'month'
    : bare === '' || /^(?:jaar|year|seizoen|schooljaar|kalenderjaar|season)$/i.test(bare)
      ? 'year'
      : isGroupLabel(groupPart(bare))
        ? 'group'
        : isGenericHeading(label) || (lead && label.split(/\s+/).length > 7)
          ? 'generic'
          : 'title';
  return { line, kind, label: kind === 'group' ? groupPart(bare) : label, style, month, lead, detailed };
}
