import { type Token, tokenAt } from '../source/tokens.ts';
import { weekdayOf } from '../vocabulary/calendar-words.ts';
import { type DateAtom, dateAtomAt } from './date-atom.ts';
import { hardTimeAt } from './time-point.ts';
import type { DateRun, WrittenDate } from './written-date.ts';

type Tokens = readonly Token[];
type Link = 'list' | 'range' | 'or' | 'slash';

const LIST_WORDS = new Set(['en', 'and', 'plus', 'alsook', 'alsmede', '&', '+', ';']);
const OR_WORDS = new Set(['of', 'or']);
const RANGE_WORDS = new Set(['tot', 'until', 'to', 'through', 'till', 'tm', 'tem', 'thru']);

/** A connective between two days and the token after it; null when there is none. */
function linkAt(tokens: Tokens, index: number): { link: Link; next: number } | null {
  const token = tokenAt(tokens, index);
  const second = tokenAt(tokens, index + 1).text;
  if (token.text === 't' && second === '/' && tokenAt(tokens, index + 2).text === 'm')
    return { link: 'range', next: index + 3 };
  if (token.text === 't' && second === '.' && tokenAt(tokens, index + 2).text === 'e') {
    const end = tokenAt(tokens, index + 5).text === '.' ? index + 6 : index + 5;
    return { link: 'range', next: end };
  }
  if (token.text === 'tot' && second === 'en' && tokenAt(tokens, index + 2).text === 'met')
    return { link: 'range', next: index + 3 };
  if (RANGE_WORDS.has(token.text)) return { link: 'range', next: index + 1 };
  if (token.text === '-') return { link: 'range', next: index + 1 };
  if (token.text === 'en' && second === '/' && tokenAt(tokens, index + 2).text === 'of')
    return { link: 'or', next: index + 3 };
  if (OR_WORDS.has(token.text)) return { link: 'or', next: index + 1 };
  if (LIST_WORDS.has(token.text))
    return { link: 'list', next: token.text === 'en' && second === 'op' ? index + 2 : index + 1 };
  if (token.text === '/') return { link: 'slash', next: index + 1 };
  if (token.text === ',') {
    const after = linkAt(tokens, index + 1);
    return after && after.link !== 'range' && tokenAt(tokens, index + 1).text !== ','
      ? after
      : { link: 'list', next: index + 1 };
  }
  return null;
}

/** Nouns that number what follows: "groep 1, 3 maart" starts at 3. */
const NUMBERED =
  /^(groep|group|sessie|session|bijeenkomst|meeting|les|lesson|module|dag|day|avond|deel|part|blok|block|week|zaal|kamer|room|lokaal|nr|no|nummer|fase|phase|team|klas|ronde|round|lijn|line|thema|theme|stap|step|hoofdstuk|artikel|art|pagina|blz|workshop|training|cohort|kring|tafel|cluster|regio|traject|serie|reeks|periode|unit|verdieping|etage|versie|bijlage|punt|agendapunt|vergadering|overleg|college|webinar|.*(straat|laan|weg|plein|kade|dijk|gracht|singel|dreef|hof|pad|steeg|markt|baan|plantsoen|groep|team|sessie))$/;

function mayStartBare(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  if (before.kind === 'word' && (NUMBERED.test(before.text) || tokenAt(tokens, index).spaced === false))
    return false;
  return !(before.kind === 'mark' && '€$#'.includes(before.text)) && before.kind !== 'number';
}

interface Link2 {
  atom: DateAtom;
  link: Link;
}

/** Several weekday names before as many days: "maandag en dinsdag 5 en 6 maart". */
function leadingWeekdays(tokens: Tokens, index: number): { weekdays: number[]; next: number } | null {
  const weekdays: number[] = [];
  let at = index;
  for (let turn = 0; turn < 5; turn += 1) {
    const word = tokenAt(tokens, at);
    const weekday = word.kind === 'word' ? weekdayOf(word.text) : null;
    if (!weekday) return null;
    weekdays.push(weekday.weekday);
    const dot = tokenAt(tokens, at + 1).text === '.' ? 1 : 0;
    const link = linkAt(tokens, at + 1 + dot);
    if (!link || tokenAt(tokens, at + 1 + dot).kind === 'line') {
      return weekdays.length > 1 ? { weekdays, next: at + 1 + dot } : null;
    }
    at = link.next;
  }
  return null;
}

const BEFORE_RANGE = /^(?:op|van|de|het|tussen|en|on|from|the|and|tot|vanaf|weekend|.*(?:en|s))$/;

/** "CoP 1 - 23 januari": a number of its own, set apart by a spaced dash, is no first day of three weeks. */
function numbersItsLine(tokens: Tokens, at: number, atom: DateAtom, next: number): boolean {
  const dash = tokenAt(tokens, atom.next);
  const second = dateAtomAt(tokens, next);
  if (dash.text !== '-' || !dash.spaced || atom.month !== null || atom.weekday !== null || !second?.month)
    return false;
  const before = tokenAt(tokens, at - 1);
  const named = before.kind === 'word' && !BEFORE_RANGE.test(before.text);
  return named || second.day - atom.day > 7 || second.day < atom.day;
}

/** Collects days and their connectives as far as they go. */
function collect(tokens: Tokens, index: number): Link2[] {
  const weekdays = leadingWeekdays(tokens, index);
  const found: Link2[] = [];
  let at = weekdays ? weekdays.next : index;
  let link: Link = 'list';
  for (;;) {
    const atom = atomAt(tokens, at, found.length === 0);
    if (!atom) break;
    found.push({ atom, link });
    const following = linkAt(tokens, atom.next);
    if (!following) break;
    if (found.length === 1 && numbersItsLine(tokens, at, atom, following.next)) return [];
    link = following.link;
    at = following.next;
  }
  if (weekdays) spreadWeekdays(found, weekdays.weekdays, tokenAt(tokens, index).from);
  return found;
}

function spreadWeekdays(found: Link2[], weekdays: number[], from: number): void {
  const only = found[0]?.atom;
  if (only && found.length === 1 && only.glued !== null) {
    only.weekday = weekdays[0] ?? null;
    only.from = from;
  }
  if (found.length !== weekdays.length || found.some((each) => each.atom.weekday !== null)) return;
  found.forEach((each, i) => {
    each.atom.weekday = weekdays[i] ?? null;
  });
  const first = found[0];
  if (first) first.atom.from = from;
}

function atomAt(tokens: Tokens, at: number, first: boolean): DateAtom | null {
  const atom = dateAtomAt(tokens, at);
  if (!atom) return null;
  if (first && atom.weak && NUMBERED.test(tokenAt(tokens, at - 1).text)) return null;
  if (atom.month === null) {
    if (first && !mayStartBare(tokens, at)) return null;
    if (hardTimeAt(tokens, at)) return null;
  }
  return atom;
}

/** Gives days without a month the month of a neighbour; drops those that have none. */
function shareMonths(found: Link2[]): Link2[] {
  const lastDated = found.findLastIndex((each) => each.atom.month !== null);
  if (lastDated < 0) return [];
  const tail = found[lastDated];
  let end = lastDated + 1;
  if (tail?.atom.monthFirst) {
    while (end < found.length && found[end]?.link !== 'or') end += 1;
  }
  const kept = found.slice(0, end);
  let month: number | null = null;
  let year: number | null = null;
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const atom = kept[i]?.atom;
    if (!atom) continue;
    if (atom.month !== null && !(atom.monthFirst && i < kept.length - 1)) {
      month = atom.month;
      year = atom.year;
    } else if (atom.month === null && month !== null) {
      atom.month = month;
      atom.year = year;
    }
  }
  fillForward(kept);
  return kept.filter((each) => each.atom.month !== null);
}

/** "March 3, 10 and 17, 2026": month and year of the first for those after it. */
function fillForward(kept: Link2[]): void {
  let month: number | null = null;
  for (const { atom } of kept) {
    if (atom.monthFirst) month = atom.month;
    else if (atom.month === null) atom.month = month;
  }
}

function written(atom: DateAtom): WrittenDate {
  const { weekday, day, nth, from, to, weak, order, year, part } = atom;
  const month = atom.month ?? 0;
  const last = atom.glued === null ? null : { weekday: null, day: atom.glued, month, year, nth: null };
  return {
    weekday,
    day,
    month,
    year,
    nth,
    last,
    from,
    to,
    weak,
    order,
    alternative: false,
    doubtful: atom.glued !== null,
    yearWritten: year !== null,
    part,
  };
}

const later = (a: DateAtom, b: WrittenDate): boolean =>
  (a.year ?? b.year ?? 0) > (b.year ?? a.year ?? 0) ||
  (a.month ?? 0) * 32 + a.day > b.month * 32 + b.day ||
  (a.month ?? 0) < b.month;

/** Turns days and connectives into dates: ranges get a last day, plural weekdays spread. */
function assemble(kept: Link2[]): WrittenDate[] {
  const dates: WrittenDate[] = [];
  let plural: DateAtom | null = null;
  // "12 januari - 9 februari - 9 maart": a dash between all of them is a list, not a range.
  const listed = kept.some((each, i) => each.link === 'range' && kept[i - 1]?.link === 'range');
  for (const { atom, link } of kept) {
    if (atom.weekday !== null) plural = atom.pluralWeekday ? atom : null;
    else if (plural) atom.weekday = plural.weekday;
    const previous = dates.at(-1);
    const nextDay = link === 'slash' && atom.month === previous?.month && atom.day === previous.day + 1;
    if (((link === 'range' && !listed) || nextDay) && previous && !previous.last && later(atom, previous)) {
      previous.last = {
        weekday: atom.weekday,
        day: atom.day,
        month: atom.month ?? 0,
        year: atom.year,
        nth: null,
      };
      previous.year ??=
        atom.month !== null && atom.month >= previous.month
          ? atom.year
          : atom.year === null
            ? null
            : atom.year - 1;
      previous.to = atom.to;
      continue;
    }
    const date = written(atom);
    if (link === 'or' && previous) {
      previous.alternative = true;
      date.alternative = true;
    }
    dates.push(date);
  }
  return dates;
}

interface RunAttempt {
  run: DateRun | null;
  /** No list of dates starts at a token before this one. */
  skipTo: number;
}

/** Reads a date or a list of dates at a token. Work is linear in the tokens it passes over. */
export function dateRunAt(tokens: Tokens, index: number): RunAttempt {
  const found = collect(tokens, index);
  const kept = shareMonths(found);
  const tail = kept.at(-1);
  const first = kept[0];
  if (!tail || !first) {
    const scanned = found.at(-1)?.atom.next ?? index + 1;
    return { run: null, skipTo: found.length > 3 ? scanned : index + 1 };
  }
  return {
    run: { dates: assemble(kept), from: first.atom.from, to: tail.atom.to, next: tail.atom.next },
    skipTo: tail.atom.next,
  };
}
