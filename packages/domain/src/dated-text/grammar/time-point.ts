import { type Token, tokenAt } from '../source/tokens.ts';
import { cardinalOf } from '../vocabulary/numbers.ts';

type Tokens = readonly Token[];

/** A clock time as written. */
export interface TimePoint {
  /** Minutes since midnight. */
  minutes: number;
  /** 'hard': cannot be anything else (16.00 uur, 17u30, 8pm); 'soft': 9.30; 'bare': a number only. */
  strength: 'hard' | 'soft' | 'bare';
  /** The half of the day was said (am, pm, 's avonds). */
  half: 'am' | 'pm' | null;
  from: number;
  to: number;
  next: number;
}

const HOURS = new Set(['u', 'uur', 'uren', 'h', 'hr', 'hrs', 'hours', 'uhr', 'uu']);
const JOINING_HOURS = new Set(['u', 'h', 'uu']);

const width = (token: Token): number => token.to - token.from;
const isMinutes = (token: Token): boolean =>
  token.kind === 'number' && width(token) === 2 && token.value < 60;
const isHour = (token: Token): boolean => token.kind === 'number' && width(token) <= 2 && token.value <= 24;

interface Tail {
  next: number;
  to: number;
  hard: boolean;
  half: 'am' | 'pm' | null;
}

/** "uur", "u.", "h", "am", "p.m." after the digits. */
function tailAt(tokens: Tokens, index: number, to: number): Tail {
  const token = tokenAt(tokens, index);
  const dot = tokenAt(tokens, index + 1);
  if (HOURS.has(token.text)) {
    const dotted =
      token.text.length <= 3 &&
      token.text !== 'uur' &&
      dot.text === '.' &&
      !dot.spaced &&
      tokenAt(tokens, index + 2).spaced;
    return { next: index + (dotted ? 2 : 1), to: dotted ? dot.to : token.to, hard: true, half: null };
  }
  const half = token.text === 'am' || token.text === 'pm' ? token.text : null;
  if (half) return { next: index + 1, to: token.to, hard: true, half };
  const spelled =
    (token.text === 'a' || token.text === 'p') && dot.text === '.' && tokenAt(tokens, index + 2).text === 'm';
  if (spelled) {
    const last =
      tokenAt(tokens, index + 3).text === '.' && !tokenAt(tokens, index + 3).spaced ? index + 3 : index + 2;
    return {
      next: last + 1,
      to: tokenAt(tokens, last).to,
      hard: true,
      half: token.text === 'a' ? 'am' : 'pm',
    };
  }
  return { next: index, to, hard: false, half: null };
}

function point(
  hour: number,
  minute: number,
  strength: TimePoint['strength'],
  from: number,
  tail: Tail,
): TimePoint | null {
  let h = hour;
  if (tail.half === 'pm' && h < 12) h += 12;
  if (tail.half === 'am' && h === 12) h = 0;
  if (h > 24 || minute > 59 || (h === 24 && minute > 0)) return null;
  return {
    minutes: h * 60 + minute,
    strength: tail.hard ? 'hard' : strength,
    half: tail.half,
    from,
    to: tail.to,
    next: tail.next,
  };
}

/** 19.30, 19:30, 19u30, 19h30, 19.30u. */
function digitsAt(tokens: Tokens, index: number): TimePoint | null {
  const hour = tokenAt(tokens, index);
  const joint = tokenAt(tokens, index + 1);
  const minute = tokenAt(tokens, index + 2);
  if (!isHour(hour) || joint.spaced || minute.spaced || !isMinutes(minute)) return null;
  const byLetter = JOINING_HOURS.has(joint.text);
  if (!byLetter && joint.text !== '.' && joint.text !== ':') return null;
  const beyond = tokenAt(tokens, index + 3);
  const chained =
    beyond.kind === 'mark' &&
    !beyond.spaced &&
    tokenAt(tokens, index + 4).kind === 'number' &&
    !tokenAt(tokens, index + 4).spaced;
  if (chained && '.:/'.includes(beyond.text)) {
    const seconds = beyond.text === ':' && tokenAt(tokens, index + 4).text === '00';
    if (!seconds) return null;
    return point(
      hour.value,
      minute.value,
      'hard',
      hour.from,
      tailAt(tokens, index + 5, tokenAt(tokens, index + 4).to),
    );
  }
  if (beyond.text === '%' || beyond.text === '€') return null;
  return point(
    hour.value,
    minute.value,
    byLetter ? 'hard' : 'soft',
    hour.from,
    tailAt(tokens, index + 3, minute.to),
  );
}

/** "20 uur", "10u", "8pm", "1930 uur", or a bare hour. */
function hourAt(tokens: Tokens, index: number): TimePoint | null {
  const hour = tokenAt(tokens, index);
  if (hour.kind !== 'number') return null;
  if (width(hour) === 4 && hour.value <= 2400 && hour.value % 100 < 60) {
    const tail = tailAt(tokens, index + 1, hour.to);
    if (tail.hard) return point(Math.floor(hour.value / 100), hour.value % 100, 'hard', hour.from, tail);
    const early = hour.text.startsWith('0') || hour.value < 1900;
    return early
      ? { ...(point(Math.floor(hour.value / 100), hour.value % 100, 'bare', hour.from, tail) as TimePoint) }
      : null;
  }
  if (!isHour(hour)) return null;
  const oClock = tokenAt(tokens, index + 1).text === "o'clock";
  if (oClock)
    return point(hour.value, 0, 'hard', hour.from, {
      next: index + 2,
      to: tokenAt(tokens, index + 1).to,
      hard: true,
      half: null,
    });
  if (hour.value === 12 && tokenAt(tokens, index + 1).text === 'noon')
    return point(12, 0, 'hard', hour.from, {
      next: index + 2,
      to: tokenAt(tokens, index + 1).to,
      hard: true,
      half: null,
    });
  const tail = tailAt(tokens, index + 1, hour.to);
  if (/^(?:hours?|uren)$/.test(tokenAt(tokens, index + 1).text)) return null;
  const isDuration =
    /^(uur|uren|hours|hr|hrs)$/.test(tokenAt(tokens, index + 1).text) && isDurationContext(tokens, index);
  return isDuration ? null : point(hour.value, 0, 'bare', hour.from, tail);
}

const DURATION_WORDS = new Set([
  'ongeveer',
  'circa',
  'ca',
  'duur',
  'duurt',
  'minimaal',
  'maximaal',
  'minstens',
  'hooguit',
  'totaal',
  'half',
  'for',
  'about',
  'bijna',
  'elke',
  'per',
  'binnen',
  'anderhalf',
  'nog',
  'al',
  'dan',
  'lasts',
  'x',
]);
const AFTER_DURATION = /^(voor|per|lang|durend|van|duren|vooraf|later|week|in|na|reistijd|begeleiding)$/;

/** "ongeveer 2 uur", "2 uur per week" is a length, not a time of day. */
function isDurationContext(tokens: Tokens, index: number): boolean {
  const hour = tokenAt(tokens, index).value;
  const before = tokenAt(tokens, index - 1);
  const word = before.text === '.' || before.text === ':' ? tokenAt(tokens, index - 2).text : before.text;
  if (
    ['tot', 'om', 'vanaf', 'van', 'at', 'from', '-', 'aanvang', 'start', 'until', 'en'].includes(before.text)
  )
    return false;
  if (DURATION_WORDS.has(word)) return hour < 9 || word !== 'ca';
  return hour <= 6 && AFTER_DURATION.test(tokenAt(tokens, index + 2).text);
}

/** The hour of "van tien tot half een" or "van half vier tot vijf". */
function inWordRange(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1).text;
  if (before === 'van' && tokenAt(tokens, index + 1).text === 'tot') {
    const end = tokenAt(tokens, index + 2);
    return end.text === 'half' || end.text === 'kwart' || cardinalOf(end.text) !== null;
  }
  return before === 'tot' && [3, 4, 5].some((back) => tokenAt(tokens, index - back).text === 'van');
}

/** "half tien", "kwart over negen", "tien uur", "half past six", "noon". */
function wordsAt(tokens: Tokens, index: number): TimePoint | null {
  const first = tokenAt(tokens, index);
  if (first.text === 'noon')
    return point(12, 0, 'hard', first.from, { next: index + 1, to: first.to, hard: true, half: null });
  const shape =
    first.text === 'half'
      ? halfAt(tokens, index)
      : first.text === 'kwart' || first.text === 'quarter'
        ? quarterAt(tokens, index)
        : null;
  if (shape) return wordPoint(tokens, first.from, shape.minutes, shape.next);
  const hour = cardinalOf(first.text);
  if (hour === null || hour < 1 || hour > 12) return null;
  const unit = tokenAt(tokens, index + 1).text;
  if (unit !== 'uur' && unit !== "o'clock")
    return inWordRange(tokens, index) ? wordPoint(tokens, first.from, hour * 60, index + 1) : null;
  const before = tokenAt(tokens, index - 1).text;
  const said = ['om', 'tot', 'vanaf', 'van', 'at', 'from', '-', 'aanvang', 'en', 'rond'].includes(before);
  return said ? wordPoint(tokens, first.from, hour * 60, index + 2) : null;
}

interface WordTime {
  minutes: number;
  next: number;
}

function hourWord(tokens: Tokens, index: number): number | null {
  const token = tokenAt(tokens, index);
  const hour = token.kind === 'number' && width(token) <= 2 ? token.value : cardinalOf(token.text);
  return hour !== null && hour >= 1 && hour <= 12 ? hour : null;
}

function halfAt(tokens: Tokens, index: number): WordTime | null {
  if (tokenAt(tokens, index + 1).text === 'past') {
    const hour = hourWord(tokens, index + 2);
    return hour === null ? null : { minutes: hour * 60 + 30, next: index + 3 };
  }
  const hour = hourWord(tokens, index + 1);
  return hour === null ? null : { minutes: (hour === 1 ? 13 : hour) * 60 - 30, next: index + 2 };
}

function quarterAt(tokens: Tokens, index: number): WordTime | null {
  const way = tokenAt(tokens, index + 1).text;
  const hour = hourWord(tokens, index + 2);
  if (hour === null) return null;
  if (way === 'over' || way === 'past') return { minutes: hour * 60 + 15, next: index + 3 };
  return way === 'voor' || way === 'to' ? { minutes: hour * 60 - 15, next: index + 3 } : null;
}

function wordPoint(tokens: Tokens, from: number, minutes: number, next: number): TimePoint {
  const unit = tokenAt(tokens, next).text === 'uur' ? 1 : 0;
  return {
    minutes,
    strength: 'hard',
    half: null,
    from,
    to: tokenAt(tokens, next - 1 + unit).to,
    next: next + unit,
  };
}

/** The number of a room: "B3.40", "H1.20", "lokaal 1.08". */
function isRoomCode(tokens: Tokens, index: number): boolean {
  const token = tokenAt(tokens, index);
  const before = tokenAt(tokens, index - 1);
  return before.kind === 'word' && !token.spaced && before.text.length === 1 && before.capital;
}

/** Reads one clock time at a token; null when none starts there. Constant work. */
export function timePointAt(tokens: Tokens, index: number): TimePoint | null {
  const token = tokenAt(tokens, index);
  if (token.kind === 'word') return wordsAt(tokens, index);
  if (token.kind !== 'number' || isRoomCode(tokens, index)) return null;
  return digitsAt(tokens, index) ?? hourAt(tokens, index);
}

/** A time at a token that can be nothing else, alone or as the start of a range ("10-12 uur"). */
export function hardTimeAt(tokens: Tokens, index: number): boolean {
  const first = timePointAt(tokens, index);
  if (!first) return false;
  if (first.strength !== 'bare') return true;
  const joint = tokenAt(tokens, first.next).text;
  if (joint !== '-' && joint !== 'tot' && joint !== 'to') return false;
  const second = timePointAt(tokens, first.next + 1);
  return second !== null && second.strength !== 'bare';
}
