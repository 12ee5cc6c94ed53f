import { monthOf } from '../vocabulary/calendar-words.ts';
import type { PlainText } from './plain-text.ts';

/** A line as the eye reads it: lines that were wrapped by a mailer are one again. */
export interface LineSpan {
  from: number;
  to: number;
  /** Where the text starts after indent and bullet. */
  body: number;
  bullet: boolean;
  blank: boolean;
  indent: number;
}

const BULLET =
  /^[^\S\n]*(?:>[^\S\n]?)*(?:(?:[•◦▪‣·●○■□✓✔❖➢►▶→*+]|-(?=\s|\S*[a-z])|o(?=\s{1,3}\S)|\(?\d{1,2}[.)](?=[^\S\n]+\S)(?!\s*\d{1,2}\s*(?:uur|u\b))(?![^\S\n]*(?:jan|feb|mrt|mar|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[.,]*\s+(?:19|20)\d{2}(?!\d)))[^\S\n]*)?/iu;
const HEADING_MARKS = /^#{1,6}[^\S\n]+/;

function spanOf(flat: string, from: number, to: number): LineSpan {
  const text = flat.slice(from, Math.min(to, from + 60));
  const marks = HEADING_MARKS.exec(text)?.[0].length ?? 0;
  const lead = marks || (BULLET.exec(text)?.[0].length ?? 0);
  const indent = text.length - text.trimStart().length;
  const body = flat.slice(from + lead, to).trim() === '' ? from + indent : from + lead;
  return {
    from,
    to,
    body,
    bullet: marks === 0 && body > from + indent,
    blank: flat.slice(from, to).trim() === '',
    indent,
  };
}

const LETTER_END = /[\p{L}\d,(]$/u;
const LOWER_START = /^[\p{Ll}(]/u;
const OPEN_END =
  /(?:\b(?:op|de|van|tot|om|en|vanaf|uiterlijk|on|at|the|to|and|from|until|by|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|january|february|march|april|may|june|july|august|september|october|november|december)|,)$/i;

/** Words that cannot end a line of their own. */
const HANGING = /\s(?:de|het|een|van|in|te|bij|op|met|voor|en|of|onze|the|of|at|in|and|with|our)$/i;

/** Whether a line was broken off by its width and goes on in the next one. */
function wraps(flat: string, line: LineSpan, next: LineSpan, widest: number): boolean {
  const width = line.to - line.from;
  if (next.blank || next.bullet || width < 58 || width < widest - 24) return false;
  const text = flat.slice(line.from, line.to).trimEnd();
  const following = flat.slice(next.from, next.to).trimStart();
  if (/[\t|]/.test(text) || /^\d+[.)]\s/.test(following)) return false;
  const open = (/^\d/.test(following) && OPEN_END.test(text)) || HANGING.test(text);
  return open || (LETTER_END.test(text) && LOWER_START.test(following));
}

const YEAR_LINE = /^\s*(?:19|20)\d{2}\s*$/;

/** "12", "mrt", "2026" on lines of their own, as calendars on web pages do: how many lines the date takes. */
function brokenDate(flat: string, lines: readonly LineSpan[], at: number): number {
  const text = (index: number): string => {
    const line = lines[index];
    return line && line.to - line.from < 24 ? flat.slice(line.from, line.to).trim() : '';
  };
  if (!/^\d{1,2}$/.test(text(at))) return 1;
  const [month = '', year = ''] = text(at + 1)
    .toLowerCase()
    .split(/[\s.]+/);
  if (!monthOf(month) || !(year === '' || /^\d{4}$/.test(year))) return 1;
  return year === '' && YEAR_LINE.test(text(at + 2)) ? 3 : 2;
}

/** Cuts a text into lines; mended lines keep their place, with the line ends inside them listed. */
export function lineSpans(plain: PlainText): { lines: LineSpan[]; mended: Set<number> } {
  const { flat } = plain;
  const physical: LineSpan[] = [];
  let from = 0;
  while (from <= flat.length) {
    const end = flat.indexOf('\n', from);
    const to = end < 0 ? flat.length : end;
    physical.push(spanOf(flat, from, to));
    from = to + 1;
  }
  let widest = 0;
  let long = 0;
  for (const line of physical) {
    widest = Math.max(widest, line.to - line.from);
    if (line.to - line.from > 110) long += 1;
  }
  const mended = new Set<number>();
  const lines: LineSpan[] = [];
  for (let at = 0; at < physical.length; at += 1) {
    const line = physical[at];
    if (!line) continue;
    const parts = brokenDate(flat, physical, at);
    if (parts > 1) {
      for (let k = 0; k < parts - 1; k += 1) mended.add(physical[at + k]?.to ?? 0);
      lines.push({ ...line, to: physical[at + parts - 1]?.to ?? line.to });
      at += parts - 1;
      continue;
    }
    if (long > 0) {
      lines.push(line);
      continue;
    }
    const previous = lines.at(-1);
    const lastPart = previous && {
      ...previous,
      from: Math.max(previous.from, flat.lastIndexOf('\n', previous.to - 1) + 1),
    };
    if (previous && lastPart && !previous.blank && wraps(flat, lastPart, line, widest)) {
      mended.add(previous.to);
      previous.to = line.to;
    } else lines.push(line);
  }
  return { lines, mended };
}

/** Offsets at which the physical lines of the pasted text start. */
export function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let i = 0; i < raw.length; i += 1) {
    const c = raw.charCodeAt(i);
    if (c === 10 || (c === 13 && raw.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** 1-based number of the line in which an offset lies. */
export function lineNumber(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
