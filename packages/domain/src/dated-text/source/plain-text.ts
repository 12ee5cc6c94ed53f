/**
 * The text as the grammar wants it: one kind of space, dash and quote, no invisible characters. A map
 * leads each position back to the text as it was pasted, so that every span points into the original.
 */
export interface PlainText {
  /** The text as pasted. */
  raw: string;
  /** Normalised text; `\n` is the only line end. */
  flat: string;
  /** Same as `flat`, in lower case and of the same length. */
  lower: string;
  /** For each position in `flat` (and its end) the position in `raw`. */
  origin: Int32Array;
  /** Positions in `flat` that bear a struck-through mark. */
  struck: Set<number>;
}

const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u00b4\u0060\u2032';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u00ab\u00bb';
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f';
const STRIKES = '\u0335\u0336';
const LINE_ENDS = '\u2028\u2029\u000b\u000c\u0085';

const replacements = new Map<string, string>();
for (const c of DASHES) replacements.set(c, '-');
for (const c of SINGLE_QUOTES) replacements.set(c, "'");
for (const c of DOUBLE_QUOTES) replacements.set(c, '"');
for (const c of INVISIBLE) replacements.set(c, '');
for (const c of STRIKES) replacements.set(c, '');
for (const c of LINE_ENDS) replacements.set(c, '\n');
for (const c of '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000')
  replacements.set(c, ' ');

/** Runs without a space that are no writing (encoded data, rules of dashes); blanked, so that nothing searches in them. */
const ENDLESS = /\S{250,}/g;

const PLAIN_RUN = /[\t\n\x20-\x5f\x61-\x7e]+/y;

/** Lower case that keeps the length, so that offsets stay valid. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const c = text.charAt(i).toLowerCase();
    return c.length === 1 ? c : text.charAt(i);
  }).join('');
}

/** Normalises a pasted text. Never throws; time is linear in the length. */
export function plainText(raw: string): PlainText {
  const parts: string[] = [];
  const origin = new Int32Array(raw.length + 1);
  const struck = new Set<number>();
  let length = 0;
  let at = 0;
  while (at < raw.length) {
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(raw)?.[0];
    if (run) {
      for (let k = 0; k < run.length; k += 1) origin[length + k] = at + k;
      parts.push(run);
      length += run.length;
      at += run.length;
      continue;
    }
    const c = raw.charAt(at);
    if (STRIKES.includes(c)) struck.add(length - 1);
    const put = c === '\r' ? (raw[at + 1] === '\n' ? '' : '\n') : (replacements.get(c) ?? c);
    if (put) {
      origin[length] = at;
      parts.push(put);
      length += 1;
    }
    at += 1;
  }
  origin[length] = raw.length;
  const flat = parts.join('').replace(ENDLESS, (run) => ' '.repeat(run.length));
  return { raw, flat, lower: lowerSameLength(flat), origin: origin.subarray(0, length + 1), struck };
}

/** Leads a span of `flat` back to the pasted text. */
export function originalSpan(plain: PlainText, from: number, to: number): [number, number] {
  const start = plain.origin[from] ?? plain.raw.length;
  const last = to > from ? (plain.origin[to - 1] ?? plain.raw.length - 1) + 1 : start;
  return [start, Math.max(start, last)];
}
