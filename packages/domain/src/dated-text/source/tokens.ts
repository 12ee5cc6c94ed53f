import { monthOf } from '../vocabulary/calendar-words.ts';
import type { PlainText } from './plain-text.ts';

/** A number, a word, one punctuation mark or a line end. */
export interface Token {
  kind: 'number' | 'word' | 'mark' | 'line';
  /** Lower-case text. */
  text: string;
  from: number;
  to: number;
  /** The value of a number, else -1. */
  value: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  /** Whether a word starts with a capital. */
  capital: boolean;
}

const PIECE = /(\d+)|([\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(\n)|([^\S\n]+)|(.)/gsu;

/** A token that stands before the first and after the last. */
const NO_TOKEN: Token = {
  kind: 'line',
  text: '\n',
  from: 0,
  to: 0,
  value: -1,
  spaced: true,
  capital: false,
};

const GLUED_HEAD = /^\p{L}\p{Ll}{1,8}(?=\p{Lu})/u;

/** Length of a month or hour word that lost the space behind it ("17 oktoberBegroting", "7.30 pmThe"), else 0. */
function gluedMonth(word: string): number {
  const head = GLUED_HEAD.exec(word)?.[0] ?? '';
  return head && (/^(?:uur|pm|am)$/.test(head) || monthOf(head.toLowerCase())) ? head.length : 0;
}

/** Cuts a text into tokens with their offsets; digits and letters that touch become two tokens. */
export function tokenize(plain: PlainText): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (const match of plain.flat.matchAll(PIECE)) {
    if (match[4] !== undefined) {
      spaced = true;
      continue;
    }
    const from = match.index;
    const glued = match[2] && tokens.at(-1)?.kind === 'number' ? gluedMonth(match[2]) : 0;
    const to = from + (glued || match[0].length);
    const kind = match[1] ? 'number' : match[2] ? 'word' : match[3] ? 'line' : 'mark';
    const text = plain.lower.slice(from, to);
    tokens.push({
      kind,
      text,
      from,
      to,
      value: kind === 'number' && text.length <= 9 ? Number(text) : -1,
      spaced,
      capital: kind === 'word' && plain.flat.charAt(from) !== text.charAt(0),
    });
    if (glued) {
      const end = from + match[0].length;
      const rest = plain.lower.slice(to, end);
      tokens.push({ kind, text: rest, from: to, to: end, value: -1, spaced: true, capital: true });
    }
    spaced = kind === 'line';
  }
  return tokens;
}

/** The token at a position, or one that matches nothing. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

/** Index of the first token that starts at or after an offset (binary search). */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(tokens, middle).from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
