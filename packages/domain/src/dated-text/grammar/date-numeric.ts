import { type Token, tokenAt } from '../source/tokens.ts';
import { monthOf } from '../vocabulary/calendar-words.ts';
import type { DateAtom } from './date-atom.ts';

type Tokens = readonly Token[];

const width = (token: Token): number => token.to - token.from;
const isNumber = (token: Token, widest: number): boolean => token.kind === 'number' && width(token) <= widest;

/** The separator at a position if it touches both neighbours (or stands evenly spaced): `-`, `/` or `.`. */
function separatorAt(tokens: Tokens, index: number): string | null {
  const mark = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  if (mark.kind !== 'mark' || !'-/.'.includes(mark.text) || after.kind !== 'number') return null;
  const even = mark.spaced === after.spaced && mark.text !== '.';
  return (!mark.spaced && !after.spaced) || even ? mark.text : null;
}

function fullYear(token: Token): number | null {
  if (width(token) === 4 && token.value >= 1900 && token.value <= 2199) return token.value;
  return width(token) === 2 ? 2000 + token.value - (token.value >= 70 ? 100 : 0) : null;
}

function atom(first: Token, last: Token, next: number, facts: Partial<DateAtom>): DateAtom {
  return {
    weekday: null,
    pluralWeekday: false,
    part: null,
    day: 0,
    month: null,
    year: null,
    nth: null,
    monthFirst: false,
    weak: false,
    glued: null,
    order: 'words',
    from: first.from,
    to: last.to,
    next,
    ...facts,
  };
}

/** Whether the number is the tail of a longer chain of digits, as in a telephone number. */
function continues(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  const touches =
    before.kind === 'mark' &&
    !tokenAt(tokens, index).spaced &&
    !before.spaced &&
    '-/.+'.includes(before.text);
  if (!touches || tokenAt(tokens, index - 2).kind !== 'number') return false;
  const ownJoint = tokenAt(tokens, index + 1).text;
  const dayBefore = tokenAt(tokens, index - 2).value <= 31 && tokenAt(tokens, index - 3).text !== before.text;
  return !(dayBefore && ownJoint !== before.text && '-/'.includes(before.text));
}

function goesOn(tokens: Tokens, index: number): boolean {
  const mark = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  if (mark.kind === 'mark' && '-/'.includes(mark.text) && !mark.spaced)
    return after.kind === 'number' && !after.spaced;
  return (
    mark.kind === 'mark' && mark.text === '.' && !mark.spaced && after.kind === 'number' && !after.spaced
  );
}

/** Day and month in the order that is possible: the Dutch one unless only the other can be. */
function inOrder(a: number, b: number): Pick<DateAtom, 'day' | 'month' | 'order'> | null {
  if (b >= 1 && b <= 12 && a >= 1 && a <= 31)
    return { day: a, month: b, order: a > 12 ? 'dayFirst' : 'either' };
  if (a >= 1 && a <= 12 && b >= 13 && b <= 31) return { day: b, month: a, order: 'monthFirst' };
  return null;
}

/** 1416 as the days 14 and 16, whose dash was lost. */
function gluedDays(value: number): [number, number] | null {
  const [from, to] = [Math.floor(value / 100), value % 100];
  return from >= 1 && to <= 31 && from < to && to - from <= 7 ? [from, to] : null;
}

function threeParts(
  tokens: Tokens,
  index: number,
  first: Token,
  second: Token,
  third: Token,
): DateAtom | null {
  if (goesOn(tokens, index + 5)) return null;
  if (width(first) === 4 && first.value >= 1900 && first.value <= 2199) {
    const real = second.value >= 1 && second.value <= 12 && third.value >= 1 && third.value <= 31;
    return real && width(third) <= 2
      ? atom(first, third, index + 5, { day: third.value, month: second.value, year: first.value })
      : null;
  }
  const order = width(first) <= 2 && width(second) <= 2 ? inOrder(first.value, second.value) : null;
  const year = fullYear(third);
  const days = width(first) === 4 && second.value <= 12 && year !== null ? gluedDays(first.value) : null;
  if (days) return atom(first, third, index + 5, { day: days[0], glued: days[1], month: second.value, year });
  if (!order || year === null) return null;
  if (monthOf(tokenAt(tokens, index + 5).text)) return null;
  return atom(first, third, index + 5, { ...order, year });
}

/** "12-03-2026", "12/3", "12.03.26", "2026-03-12"; without a year it is weak unless a weekday came before. */
export function numericDateAt(tokens: Tokens, index: number, afterWeekday: boolean): DateAtom | null {
  const first = tokenAt(tokens, index);
  if (!isNumber(first, 4) || continues(tokens, index)) return null;
  const separator = separatorAt(tokens, index + 1);
  if (!separator) return null;
  const second = tokenAt(tokens, index + 2);
  if (!isNumber(second, 2)) return null;
  const third = tokenAt(tokens, index + 4);
  if (separatorAt(tokens, index + 3) === separator && isNumber(third, 4)) {
    const whole = threeParts(tokens, index, first, second, third);
    if (whole) return whole;
  }
  const quoted = tokenAt(tokens, index + 5);
  if (
    tokenAt(tokens, index + 3).text === separator &&
    tokenAt(tokens, index + 4).text === "'" &&
    isNumber(quoted, 2)
  ) {
    const whole = threeParts(tokens, index, first, second, quoted);
    if (whole) return { ...whole, next: index + 6 };
  }
  const order = width(first) <= 2 ? inOrder(first.value, second.value) : null;
  if (!order || goesOn(tokens, index + 3) || monthOf(tokenAt(tokens, index + 3).text)) return null;
  if (second.spaced && separator === '-') return null;
  if (order.order === 'monthFirst' && !afterWeekday) return null;
  const dotted = separator === '.' && !afterWeekday;
  const trailingYear = dotted ? null : yearAfter(tokens, index + 3);
  if (trailingYear) return atom(first, trailingYear, index + 4, { ...order, year: fullYear(trailingYear) });
  return atom(first, second, index + 3, { ...order, weak: true });
}

/** "12/3 2026": a year that stands apart. */
function yearAfter(tokens: Tokens, index: number): Token | null {
  const token = tokenAt(tokens, index);
  const isYear = token.kind === 'number' && width(token) === 4 && token.value >= 1990 && token.value <= 2100;
  return isYear && !['u', 'uur', 'h'].includes(tokenAt(tokens, index + 1).text) ? token : null;
}
