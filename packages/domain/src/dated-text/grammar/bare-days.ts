import { type Token, tokenAt } from '../source/tokens.ts';
import { monthOf, weekdayOf } from '../vocabulary/calendar-words.ts';
import { ORDINAL_ENDINGS } from '../vocabulary/numbers.ts';
import { yearAt } from './date-atom.ts';
import { timePointAt } from './time-point.ts';
import type { DateRun, WrittenDate } from './written-date.ts';

type Tokens = readonly Token[];

const AFTER_DAY =
  /^(uur|u|h|x|keer|jaar|%|€|\)|deelnemers|personen|leden|gemeenten|euro|min|minuten|groepen|weken|dagen|mei|plaatsen|bijeenkomsten|sessies|avonden)$/;

function bareDay(tokens: Tokens, index: number, month: number): { date: WrittenDate; next: number } | null {
  let at = index;
  const word = tokenAt(tokens, at);
  const weekday = word.kind === 'word' ? weekdayOf(word.text) : null;
  if (weekday) {
    at += 1;
    if (['.', ','].includes(tokenAt(tokens, at).text)) at += 1;
    if (tokenAt(tokens, at).text === 'de') at += 1;
  }
  const number = tokenAt(tokens, at);
  if (number.kind !== 'number' || number.to - number.from > 2 || number.value < 1 || number.value > 31)
    return null;
  if ((timePointAt(tokens, at)?.strength ?? 'bare') !== 'bare') return null;
  let next = at + 1;
  const ending = tokenAt(tokens, next);
  if (ending.kind === 'word' && !ending.spaced && ORDINAL_ENDINGS.has(ending.text)) next += 1;
  else if (ending.kind === 'word' && !ending.spaced) return null;
  if (AFTER_DAY.test(tokenAt(tokens, next).text)) return null;
  if (
    './'.includes(tokenAt(tokens, next).text) &&
    tokenAt(tokens, next + 1).kind === 'number' &&
    !tokenAt(tokens, next + 1).spaced
  )
    return null;
  const date: WrittenDate = {
    weekday: weekday?.weekday ?? null,
    day: number.value,
    month,
    year: null,
    nth: null,
    last: null,
    from: weekday ? word.from : number.from,
    to: tokenAt(tokens, next - 1).to,
    weak: false,
    order: 'words',
    alternative: false,
    doubtful: false,
    yearWritten: false,
    part: weekday?.part ?? null,
  };
  return { date, next };
}

const LINKS = new Set([',', 'en', '&', '/', ';', '+', 'and']);

/** Days without a month at the start of a line under a month's heading ("- 3: intervisie", "di 3, 17 en 24"). */
export function bareDaysAt(tokens: Tokens, index: number, month: number): DateRun | null {
  const first = bareDay(tokens, index, month);
  if (!first) return null;
  const dates = [first.date];
  let next = first.next;
  while (dates.length < 40) {
    const link = tokenAt(tokens, next).text;
    const range = link === '-' || link === 't';
    if (!LINKS.has(link) && !range) break;
    const skip =
      link === 't'
        ? tokenAt(tokens, next + 1).text === '/'
          ? 3
          : 99
        : link === ',' && ['en', 'and'].includes(tokenAt(tokens, next + 1).text)
          ? 2
          : 1;
    const day = bareDay(tokens, next + skip, month);
    if (!day) break;
    const previous = dates.at(-1);
    if (range && previous && day.date.day > previous.day) {
      previous.last = { ...day.date };
      previous.to = day.date.to;
    } else if (range) break;
    else dates.push(day.date);
    next = day.next;
  }
  return { dates, from: first.date.from, to: dates.at(-1)?.to ?? first.date.to, next };
}

/** "maart: 3, 17", "Mrt 2026 - 3 en 17": a month as label before its days. */
export function labelledDaysAt(tokens: Tokens, index: number): DateRun | null {
  const month = monthOf(tokenAt(tokens, index).text);
  if (!month) return null;
  const year = yearAt(tokens, index + 1, 0);
  let at = year.year === null ? index + 1 : year.next;
  if (tokenAt(tokens, at).text === '.') at += 1;
  if (tokenAt(tokens, at).text !== ':') return null;
  const run = bareDaysAt(tokens, at + 1, month);
  if (!run) return null;
  for (const date of run.dates) {
    date.year = year.year;
    date.yearWritten = year.year !== null;
  }
  return { ...run, from: tokenAt(tokens, index).from };
}
