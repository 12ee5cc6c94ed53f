import { timePointAt } from '../grammar/time-point.ts';
import type { TimeSpan } from '../grammar/time-span.ts';
import type { Line, TextDocument } from '../source/document.ts';
import { firstTokenFrom, tokenAt } from '../source/tokens.ts';
import type { Cell } from '../structure/rows.ts';
import { isOnlyMedium, type Manner, statedManner } from './online.ts';
import { isUndecided, type PlaceFound, placeIn } from './place.ts';
import { type StatedStatus, statedStatus } from './status.ts';
import { inDayPart, type Programme, programmeOf, roleOf } from './times-of.ts';

/** What a stretch of text tells about a meeting. */
export interface Facts {
  programme: Programme | null;
  place: PlaceFound | null;
  manner: Manner;
  status: StatedStatus;
}

export const NO_FACTS: Facts = { programme: null, place: null, manner: null, status: null };

/** Items of a sorted list that lie within `[from, to)`, found by binary search. */
export function within<T extends { from: number; to: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length; i += 1) {
    const item = sorted[i];
    if (!item || item.from >= to) break;
    if (item.to <= to) found.push(item);
  }
  return found;
}

/** Times of a column or label that is known to hold times, where "10" and "10-12" count too. */
function lenientTimes(doc: TextDocument, cell: Cell): TimeSpan[] {
  const index = firstTokenFrom(doc.tokens, cell.from);
  for (let at = index; at < index + 6; at += 1) {
    if (tokenAt(doc.tokens, at).from >= cell.to) return [];
    const first = timePointAt(doc.tokens, at);
    if (!first) continue;
    const joint = tokenAt(doc.tokens, first.next).text;
    const second = joint === '-' || joint === 'tot' ? timePointAt(doc.tokens, first.next + 1) : null;
    const last = second && second.to <= cell.to ? second : null;
    return [
      {
        start: first.minutes,
        end: last?.minutes ?? null,
        role: 'programme',
        soft: false,
        from: first.from,
        to: (last ?? first).to,
        next: (last ?? first).next,
      },
    ];
  }
  return [];
}

/** Text of a stretch with dates and times blanked, same length. */
export function blanked(doc: TextDocument, line: Line, from: number, to: number): string {
  let text = '';
  let at = from;
  const holes = [...within(line.runs, from, to), ...within(line.times, from, to)].sort(
    (a, b) => a.from - b.from,
  );
  for (const hole of holes) {
    if (hole.from < at) continue;
    text += doc.plain.flat.slice(at, hole.from) + ' '.repeat(hole.to - hole.from);
    at = hole.to;
  }
  return text + doc.plain.flat.slice(at, to);
}

const SOFT_BEFORE = /(?:kosten|prijs|bijdrage|entree|€|artikel|versie|hoofdstuk|paragraaf)[^.]{0,18}$/;

/** Nobody meets at half past six in the morning: "half 7" is in the evening, unless the text says otherwise. */
function plausible(time: TimeSpan, words: string, before: string): TimeSpan {
  if (
    time.start === null ||
    /^0|ochtend|[ap]\.?m/.test(words) ||
    /ochtend|morning|nacht/.test(before.slice(-30))
  )
    return time;
  const early = time.start < 7 * 60 || (time.start < 8 * 60 && /^\p{L}/u.test(words));
  if (!early) return time;
  const late = (minutes: number | null): number | null =>
    minutes !== null && minutes < 12 * 60 ? minutes + 12 * 60 : minutes;
  return { ...time, start: late(time.start), end: late(time.end) };
}

function timesIn(doc: TextDocument, line: Line, from: number, to: number): TimeSpan[] {
  return within(line.times, from, to)
    .filter(
      (time) =>
        !(time.soft && SOFT_BEFORE.test(doc.plain.lower.slice(Math.max(from, time.from - 40), time.from))),
    )
    .map((time) => {
      const before = doc.plain.lower.slice(Math.max(from, time.from - 60), time.from);
      const after = doc.plain.lower.slice(time.to, Math.min(to, time.to + 40));
      return {
        ...plausible(time, doc.plain.lower.slice(time.from, time.to), before),
        role: roleOf(before, after, time.end !== null),
      };
    });
}

/** Reads the facts in one stretch of one line. Text beyond 1500 characters is not searched for places. */
export function factsIn(doc: TextDocument, line: Line, from: number, to: number): Facts {
  if (to <= from) return NO_FACTS;
  const lower = doc.plain.lower.slice(from, Math.min(to, from + 1500));
  const times = timesIn(doc, line, from, Math.min(to, from + 4000));
  const programme = programmeOf(times);
  const first = times.find((time) => time.role === 'programme') ?? times[0];
  const near = first
    ? doc.plain.lower.slice(Math.max(from, first.from - 40), Math.min(to, first.to + 25))
    : '';
  return {
    programme: programme ? inDayPart(programme, near) : null,
    place: placeIn(blanked(doc, line, from, Math.min(to, from + 1500)).replace(/\n/g, ' ')),
    manner: statedManner(lower),
    status: statedStatus(lower),
  };
}

function placeCell(doc: TextDocument, cell: Cell): Facts {
  const whole = doc.plain.flat.slice(cell.from, cell.to).trim();
  const first = /^(.{3,}?)\.\s+(?=\p{Lu})/u.exec(whole)?.[1] ?? whole;
  const bare = first.replace(/\s*\([^)]*\)\s*$/u, '');
  const text =
    statedManner(whole.slice(bare.length).toLowerCase()) &&
    !isOnlyMedium(bare) &&
    statedManner(bare.toLowerCase()) === null
      ? bare
      : first;
  const manner = statedManner(text.toLowerCase());
  const status = statedStatus(text.toLowerCase());
  const place =
    status !== null ||
    text === '' ||
    text === '-' ||
    isOnlyMedium(text) ||
    (isUndecided(text) && text.split(/\s+/).length <= 4);
  const found: PlaceFound = { text: text.replace(/[\s,;.]+$/, ''), from: 0, to: text.length, how: 'label' };
  return { ...NO_FACTS, place: place ? null : found, manner: manner ?? null, status };
}

/** Reads the facts in a cell, guided by its column head or label. */
export function factsInCell(doc: TextDocument, cell: Cell): Facts {
  switch (cell.role) {
    case 'place':
      return placeCell(doc, cell);
    case 'time': {
      const facts = factsIn(doc, cell.line, cell.from, cell.to);
      const start = facts.programme ?? programmeOf(lenientTimes(doc, cell));
      return { ...facts, programme: start };
    }
    case 'end': {
      const times = lenientTimes(doc, cell);
      return { ...NO_FACTS, programme: times[0] ? { start: null, end: times[0].start } : null };
    }
    case 'deadline':
    case 'other':
    case 'audience':
    case 'group':
    case 'purpose':
      return {
        ...NO_FACTS,
        status: cell.role === 'other' ? statedStatus(doc.plain.lower.slice(cell.from, cell.to)) : null,
      };
    case 'title':
    case 'explanation': {
      const facts = factsIn(doc, cell.line, cell.from, cell.to);
      return { ...facts, place: facts.place?.how === 'phrase' && cell.role === 'title' ? null : facts.place };
    }
    default:
      return factsIn(doc, cell.line, cell.from, cell.to);
  }
}

const agree = (a: Programme, b: Programme): boolean =>
  a.start === null || b.start === null || a.start === b.start;

/** Fills what is missing in `own` from `more`; place and manner go together. */
export function fillFacts(own: Facts, more: Facts): Facts {
  const programme: Programme | null =
    own.programme && more.programme
      ? {
          start: own.programme.start ?? more.programme.start,
          end: own.programme.end ?? (agree(own.programme, more.programme) ? more.programme.end : null),
        }
      : (own.programme ?? more.programme);
  const placed = own.place !== null || own.manner !== null;
  const sameManner = own.manner === null || own.manner === 'physical' || own.manner === 'either';
  return {
    programme,
    place: own.place ?? (placed && !sameManner ? null : more.place),
    manner: placed ? own.manner : more.manner,
    status: own.status ?? more.status,
  };
}
