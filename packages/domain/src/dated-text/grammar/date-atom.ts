import { type Token, tokenAt } from '../source/tokens.ts';
import { monthLike, monthOf, type WeekdayWord, weekdayOf } from '../vocabulary/calendar-words.ts';
import { ORDINAL_ENDINGS, ordinalOf } from '../vocabulary/numbers.ts';
import { numericDateAt } from './date-numeric.ts';
import type { NumberOrder } from './written-date.ts';

/** A day in a list; its month may still have to come from a neighbour ("13, 20 en 27 maart"). */
export interface DateAtom {
  weekday: number | null;
  pluralWeekday: boolean;
  part: string | null;
  day: number;
  month: number | null;
  year: number | null;
  nth: number | null;
  /** "March 3": days that follow without a month are of the same month. */
  monthFirst: boolean;
  weak: boolean;
  order: NumberOrder;
  /** Last day of days that were written without their dash: 1416/03/22; else null. */
  glued: number | null;
  from: number;
  to: number;
  next: number;
}

type Tokens = readonly Token[];

const AFTER_NUMBER_NO_DAY = new Set(
  'u uur uren h hrs am pm jaar jaren x keer maal minuten min km m euro eur procent weken week maanden dagen dgn graden kb mb cm kg ml'.split(
    ' ',
  ),
);

const isDayNumber = (token: Token): boolean =>
  token.kind === 'number' && token.to - token.from <= 2 && token.value >= 1 && token.value <= 31;

/** Whether a mark that touches the next digits makes this number part of something larger (9.30, 1:2). */
function isPartOfNumber(tokens: Tokens, index: number): boolean {
  const mark = tokenAt(tokens, index + 1);
  const after = tokenAt(tokens, index + 2);
  const before = tokenAt(tokens, index - 1);
  const beforeThat = tokenAt(tokens, index - 2);
  if (
    mark.kind === 'mark' &&
    '.:'.includes(mark.text) &&
    !mark.spaced &&
    after.kind === 'number' &&
    !after.spaced
  )
    return true;
  const touchesMark =
    before.kind === 'mark' && !tokenAt(tokens, index).spaced && '.:€$'.includes(before.text);
  return (
    touchesMark &&
    (before.text === '€' || before.text === '$' || (beforeThat.kind === 'number' && !before.spaced))
  );
}

/** Skips an ordinal ending that touches the number: 3rd, 1e. */
function afterOrdinal(tokens: Tokens, index: number): number {
  const token = tokenAt(tokens, index);
  return token.kind === 'word' && !token.spaced && ORDINAL_ENDINGS.has(token.text) ? index + 1 : index;
}

interface YearRead {
  year: number | null;
  to: number;
  next: number;
}

const HOUR_WORDS = new Set(['u', 'uur', 'uren', 'h', 'hrs', 'hours']);

/** A year after a month: 2026, '26, (2026), or 26 at the end of a phrase. */
export function yearAt(tokens: Tokens, start: number, to: number): YearRead {
  const none = { year: null, to, next: start };
  let index = start;
  const bracket = tokenAt(tokens, index).text === '(';
  if (bracket || tokenAt(tokens, index).text === ',' || tokenAt(tokens, index).text === '.') index += 1;
  if (tokenAt(tokens, index).text === ',') index += 1;
  const apostrophe = tokenAt(tokens, index).text === "'";
  if (apostrophe) index += 1;
  const token = tokenAt(tokens, index);
  if (token.kind !== 'number') return none;
  const after = tokenAt(tokens, index + 1);
  if (
    HOUR_WORDS.has(after.text) ||
    (after.text === ':' &&
      !after.spaced &&
      tokenAt(tokens, index + 2).kind === 'number' &&
      !tokenAt(tokens, index + 2).spaced)
  )
    return none;
  if (bracket && after.text !== ')') return none;
  const width = token.to - token.from;
  const next = index + (bracket ? 2 : 1);
  if (width === 4 && token.value >= 1900 && token.value <= 2199)
    return { year: token.value, to: token.to, next };
  if (width !== 2) return none;
  const ends = after.kind === 'line' || (after.kind === 'mark' && '),;|'.includes(after.text));
  const plain = index === start && token.value >= 15 && token.value <= 45 && ends;
  return apostrophe || plain ? { year: 2000 + token.value, to: token.to, next } : none;
}

function plainAtom(from: number, to: number, day: number, next: number): DateAtom {
  return {
    weekday: null,
    pluralWeekday: false,
    part: null,
    day,
    month: null,
    year: null,
    nth: null,
    monthFirst: false,
    weak: false,
    glued: null,
    order: 'words',
    from,
    to,
    next,
  };
}

/** "3 maart 2026", "3rd of March", or a bare "3". */
function dayFirstAt(tokens: Tokens, index: number, afterWeekday: boolean): DateAtom | null {
  const number = tokenAt(tokens, index);
  if (!isDayNumber(number) || isPartOfNumber(tokens, index)) return null;
  let next = afterOrdinal(tokens, index + 1);
  const end = tokenAt(tokens, next - 1).to;
  if (
    tokenAt(tokens, next).text === '.' &&
    !tokenAt(tokens, next).spaced &&
    monthOf(tokenAt(tokens, next + 1).text)
  )
    next += 1;
  if (['of', 'van'].includes(tokenAt(tokens, next).text) && monthOf(tokenAt(tokens, next + 1).text))
    next += 1;
  if (
    tokenAt(tokens, next).text === '-' &&
    !tokenAt(tokens, next).spaced &&
    monthOf(tokenAt(tokens, next + 1).text)
  )
    next += 1;
  const word = tokenAt(tokens, next);
  const month = word.kind === 'word' ? monthLike(word.text) : 0;
  if (!month) {
    if (AFTER_NUMBER_NO_DAY.has(word.text) && !afterWeekday) return null;
    if (tokenAt(tokens, next).text === '%' || tokenAt(tokens, next).text === '°') return null;
    return plainAtom(number.from, end, number.value, next);
  }
  const dot = tokenAt(tokens, next + 1).text === '.' && !tokenAt(tokens, next + 1).spaced ? 1 : 0;
  const dash =
    tokenAt(tokens, next + 1 + dot).text === '-' &&
    tokenAt(tokens, next + 2 + dot).to - tokenAt(tokens, next + 2 + dot).from === 4 &&
    !tokenAt(tokens, next + 2 + dot).spaced
      ? 1
      : 0;
  const year = yearAt(tokens, next + 1 + dot + dash, word.to);
  const taken = year.year === null ? next + 1 + (word.text.length <= 4 ? dot : 0) : year.next;
  return { ...plainAtom(number.from, year.to, number.value, taken), month, year: year.year };
}

/** "March 3rd, 2026". */
function monthFirstAt(tokens: Tokens, index: number): DateAtom | null {
  const word = tokenAt(tokens, index);
  const month = word.kind === 'word' ? monthOf(word.text) : 0;
  if (!month) return null;
  let next = index + 1;
  if (tokenAt(tokens, next).text === '.' && !tokenAt(tokens, next).spaced) next += 1;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  const number = tokenAt(tokens, next);
  if (!isDayNumber(number) || isPartOfNumber(tokens, next)) return null;
  const after = afterOrdinal(tokens, next + 1);
  if (AFTER_NUMBER_NO_DAY.has(tokenAt(tokens, after).text)) return null;
  const end = tokenAt(tokens, after - 1).to;
  const year = yearAt(tokens, after, end);
  return {
    ...plainAtom(word.from, year.to, number.value, year.next),
    month,
    year: year.year,
    monthFirst: true,
  };
}

/** "eerste dinsdag van maart 2026", "1e dinsdag in maart". */
function ruleAt(tokens: Tokens, index: number): DateAtom | null {
  const token = tokenAt(tokens, index);
  let nth = token.kind === 'word' ? ordinalOf(token.text) : null;
  let next = index + 1;
  if (token.kind === 'number' && token.value >= 1 && token.value <= 5) {
    const after = afterOrdinal(tokens, next);
    if (after === next) return null;
    nth = token.value;
    next = after;
  }
  if (nth === null || nth > 5) return null;
  const weekday = weekdayOf(tokenAt(tokens, next).text);
  if (!weekday || !['van', 'in', 'of'].includes(tokenAt(tokens, next + 1).text)) return null;
  const month = monthOf(tokenAt(tokens, next + 2).text);
  if (!month) return null;
  const year = yearAt(tokens, next + 3, tokenAt(tokens, next + 2).to);
  return {
    ...plainAtom(token.from, year.to, 0, year.next),
    month,
    year: year.year,
    nth,
    weekday: weekday.weekday,
    part: weekday.part,
  };
}

function withWeekday(atom: DateAtom, weekday: WeekdayWord, from: number): DateAtom {
  return {
    ...atom,
    weekday: weekday.weekday,
    pluralWeekday: weekday.plural,
    part: weekday.part,
    from,
    weak: false,
  };
}

/** Words and marks between a weekday and its day: "di. 3", "vrijdag, de 13e", "dinsdag (3". */
function afterWeekdayWord(tokens: Tokens, index: number): number {
  let next = index;
  if (tokenAt(tokens, next).text === '.' && !tokenAt(tokens, next).spaced) next += 1;
  if ([',', ':'].includes(tokenAt(tokens, next).text)) next += 1;
  if (
    /^(avond|ochtend|middag|morgen|namiddag|voormiddag|morning|evening|afternoon)$/.test(
      tokenAt(tokens, next).text,
    )
  )
    next += 1;
  if (tokenAt(tokens, next).text === '-' && tokenAt(tokens, next + 1).kind === 'number') next += 1;
  if (['de', 'den', 'the', 'd.d.', 'op'].includes(tokenAt(tokens, next).text)) next += 1;
  return next;
}

/** Reads one day at a token; null when none starts there. Constant work. */
export function dateAtomAt(tokens: Tokens, index: number): DateAtom | null {
  const token = tokenAt(tokens, index);
  if (token.kind === 'word') {
    const weekday = weekdayOf(token.text);
    if (weekday) {
      const next = afterWeekdayWord(tokens, index + 1);
      const atom =
        numericDateAt(tokens, next, true) ?? dayFirstAt(tokens, next, true) ?? monthFirstAt(tokens, next);
      if (atom) return withWeekday(atom, weekday, token.from);
    }
    return ruleAt(tokens, index) ?? monthFirstAt(tokens, index);
  }
  if (token.kind !== 'number') return null;
  return ruleAt(tokens, index) ?? numericDateAt(tokens, index, false) ?? dayFirstAt(tokens, index, false);
}
