import { type Token, tokenAt } from '../source/tokens.ts';
import { type TimePoint, timePointAt } from './time-point.ts';

type Tokens = readonly Token[];

/** What a time is: of the programme, of the doors, of something beside it, or its end only. */
export type TimeRole = 'programme' | 'doors' | 'aside' | 'end';

export interface TimeSpan {
  /** Minutes since midnight; null where only the end is said. */
  start: number | null;
  end: number | null;
  role: TimeRole;
  /** Only a number with a dot (9.30): may be a price or a chapter. */
  soft: boolean;
  from: number;
  to: number;
  next: number;
}

const TO_WORDS = new Set(['tot', '-', 'to', 'until', 'till', 'tm', 'through', '>']);
const SOFTENERS = new Set([
  'ca',
  'circa',
  'ongeveer',
  'uiterlijk',
  'ong',
  'ongev',
  'about',
  'approx',
  'rond',
  'plm',
  'max',
  'maximaal',
  'ongeveer',
  '±',
  '+',
  '/',
  '.',
  'en',
  'met',
  'om',
  'around',
  'approximately',
  'plusminus',
  '~',
]);

/** The token after "tot", "t/m", "-" and the like; null when no such word is there. */
function afterTo(tokens: Tokens, index: number, between: boolean): number | null {
  const token = tokenAt(tokens, index);
  let next = index + 1;
  if (token.text === 't' && tokenAt(tokens, index + 1).text === '/') next = index + 3;
  else if (between && (token.text === 'en' || token.text === 'and')) next = index + 1;
  else if (!TO_WORDS.has(token.text)) return null;
  for (let turn = 0; turn < 4 && SOFTENERS.has(tokenAt(tokens, next).text); turn += 1) next += 1;
  return next;
}

const FROM_WORDS = new Set([
  'van',
  'tussen',
  'from',
  'between',
  'vanaf',
  'om',
  'at',
  'aanvang',
  'start',
  'tijd',
  'time',
  '(',
  ',',
  'begin',
  'tijdstip',
  'tijden',
  ':',
]);
const NO_TIME_BEFORE =
  /^(€|\$|kosten|prijs|bijdrage|entree|toegang|artikel|art|versie|version|paragraaf|par|hoofdstuk|nr|no|psalm|price|costs?|fee|bedrag|euro|eur|bijlage|pagina|blz|room|kamer|zaal|lokaal|tel|telefoon|f)$/;
const NO_TIME_AFTER =
  /^(euro|eur|%|km|m|cm|kg|procent|miljoen|inwoners|ec|ects|punten|deelnemers|personen|gemeenten|leden|jaar|weken|maanden|dagen|keer|x|meter|mensen|bijeenkomsten)$/;

function isMoneyOrLabel(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  const earlier = before.text === ':' || before.text === '.' ? tokenAt(tokens, index - 2).text : '';
  return NO_TIME_BEFORE.test(before.text) || NO_TIME_BEFORE.test(earlier);
}

/** Gives a bare or half-less hour the half of its partner: "6-8pm", "11-1pm". */
function settleHalves(first: TimePoint, second: TimePoint): [number, number] {
  let start = first.minutes;
  let end = second.minutes;
  if (second.half === 'pm' && first.half === null && start < 12 * 60 && start + 12 * 60 < end)
    start += 12 * 60;
  if (first.half === 'pm' && second.half === null && end < 12 * 60) end += 12 * 60;
  return [start, end];
}

function rangeFrom(tokens: Tokens, index: number, first: TimePoint): TimeSpan | null {
  const before = tokenAt(tokens, index - 1).text;
  const next = afterTo(tokens, first.next, before === 'tussen' || before === 'between');
  if (next === null) return null;
  const second = timePointAt(tokens, next);
  if (!second || second.from === first.from) return null;
  const after = tokenAt(tokens, second.next);
  const bare = first.strength === 'bare' && second.strength === 'bare';
  if (bare) {
    const opened = before === 'van' || before === 'tussen' || before === 'from' || before === 'between';
    const fourDigits = tokenAt(tokens, index).text.length === 4;
    const closed = after.kind !== 'word' || /^(in|bij|op|te|via|at|on|op|en|and)$/.test(after.text);
    if (!(opened || fourDigits) || !closed || NO_TIME_AFTER.test(after.text)) return null;
  } else if (
    second.strength === 'bare' &&
    (NO_TIME_AFTER.test(after.text) || (after.kind === 'word' && after.text.length > 5))
  )
    return null;
  const [start, end] = settleHalves(first, second);
  const soft = first.strength !== 'hard' && second.strength !== 'hard' && !bare;
  return { start, end, role: 'programme', soft, from: first.from, to: second.to, next: second.next };
}

/** Reads a time or a range of times at a token; null when none starts there. Constant work. */
export function timeSpanAt(tokens: Tokens, index: number): TimeSpan | null {
  const first = timePointAt(tokens, index);
  if (!first || isMoneyOrLabel(tokens, index)) return null;
  const range = rangeFrom(tokens, index, first);
  if (range) return range;
  const after = tokenAt(tokens, first.next);
  const before = tokenAt(tokens, index - 1).text;
  if (NO_TIME_AFTER.test(after.text)) return null;
  if (first.strength === 'bare') {
    const opened =
      ['om', 'aanvang', 'vanaf', 'at'].includes(before) ||
      (before === ':' && ['aanvang', 'start', 'begin'].includes(tokenAt(tokens, index - 2).text));
    const closed = after.kind !== 'word' && after.text !== '/' && after.text !== '-';
    if (!opened || !closed || first.minutes < 6 * 60 || FROM_WORDS.has(after.text)) return null;
  }
  return {
    start: first.minutes,
    end: null,
    role: 'programme',
    soft: first.strength !== 'hard',
    from: first.from,
    to: first.to,
    next: first.next,
  };
}
