import { fromDayNumber, type PlainDate, toDayNumber, weekdayOfDayNumber } from '../calendar/plain-date.ts';
import { dayPartsOfHours } from './day-parts-of-hours.ts';
import {
  type AvailabilityKind,
  type AvailabilityLine,
  type DayPartHours,
  type ResolvedRange,
  USUAL_DAY_PARTS,
} from './types.ts';

/** Which kind wins where two lines say as much: the worst, so that nobody is planned where she cannot. */
const WORST_FIRST: readonly AvailabilityKind[] = ['cannot', 'ifNeeded', 'can', 'prefers'];

/** A line as it is looked up: whole days since 1970, and its day parts as bits. */
interface Rule {
  kind: AvailabilityKind;
  weekday: number | null;
  from: number;
  to: number;
  parts: number;
  /** What wins, highest first: dated before weekly, a part before the whole day, few days before many. */
  rank: number;
}

/** More days than any horizon has. */
const FOR_EVER = 100_000;

/**
 * When somebody (or a room) cannot, or only if needed, on the days of a horizon: dated exceptions win over the pattern
 * of the week, a part of the day over the whole day, and few days over many; of two that say as much the worst counts.
 * An answer to a date poll is about the day parts that its hours claim. What is not told of is free.
 * @param dayParts those that count; several of one day with the same answer come as the whole day (dayPart null)
 * @returns in order of time; days that follow each other are one range
 */
export function resolveAvailability(
  lines: readonly AvailabilityLine[],
  horizon: { start: PlainDate; end: PlainDate },
  dayParts: readonly DayPartHours[] = USUAL_DAY_PARTS,
): ResolvedRange[] {
  if (lines.length === 0) return [];
  const [first, last] = [toDayNumber(horizon.start), toDayNumber(horizon.end)];
  const rules = lines.map((line) => ruleOf(line, dayParts)).filter((rule) => touches(rule, first, last));
  if (!rules.some(({ kind }) => kind === 'cannot' || kind === 'ifNeeded')) return [];
  rules.sort((a, b) => b.rank - a.rank || WORST_FIRST.indexOf(a.kind) - WORST_FIRST.indexOf(b.kind));
  const found = new RangeBook(dayParts);
  for (let day = first; day <= last; day++) {
    const weekday = weekdayOfDayNumber(day);
    const today = rules.filter(
      (rule) => rule.from <= day && day <= rule.to && (rule.weekday === null || rule.weekday === weekday),
    );
    if (today.length > 0) found.tell(day, today);
  }
  return found.ranges();
}

function ruleOf(line: AvailabilityLine, dayParts: readonly DayPartHours[]): Rule {
  const from = line.startsOn ? toDayNumber(line.startsOn) : -FOR_EVER;
  const to = line.endsOn ? toDayNumber(line.endsOn) : FOR_EVER;
  const whole = bitsOfAll(dayParts);
  const parts = line.startTime
    ? bitsOf(dayPartsOfHours(line.startTime, line.endTime ?? null, dayParts), dayParts)
    : line.dayPart
      ? bitsOf([line.dayPart], dayParts)
      : whole;
  const isNarrow = Boolean(line.startTime) || line.dayPart !== null;
  const isDated = line.weekday === null;
  const days = Math.min(FOR_EVER * 2, to - from);
  return {
    kind: line.kind,
    weekday: line.weekday,
    from,
    to,
    parts,
    rank: (isDated ? 4 : 0) + (isNarrow ? 2 : 0) + 1 - days / (FOR_EVER * 2 + 1),
  };
}

const touches = (rule: Rule, first: number, last: number) => rule.from <= last && first <= rule.to;

/** Where a network knows no parts of the day, the day is one part. */
const bitsOfAll = (dayParts: readonly DayPartHours[]) => 2 ** Math.max(1, dayParts.length) - 1;

function bitsOf(names: readonly string[], dayParts: readonly DayPartHours[]): number {
  return dayParts.reduce((bits, { id }, index) => (names.includes(id) ? bits | (1 << index) : bits), 0);
}

/** Ranges as they grow, day by day. */
class RangeBook {
  readonly #dayParts: readonly DayPartHours[];
  readonly #whole: number;
  readonly #found: {
    at: number;
    part: number | null;
    kind: 'cannot' | 'ifNeeded';
    start: number;
    end: number;
  }[] = [];
  readonly #open = new Map<string, number>();

  constructor(dayParts: readonly DayPartHours[]) {
    this.#dayParts = dayParts;
    this.#whole = bitsOfAll(dayParts);
  }

  /** What the lines of one day come to, the winning line first. */
  tell(day: number, rules: readonly Rule[]): void {
    const bits = { cannot: 0, ifNeeded: 0, can: 0, prefers: 0 };
    let open = this.#whole;
    for (const { kind, parts } of rules) {
      bits[kind] |= parts & open;
      open &= ~parts;
    }
    for (const kind of ['cannot', 'ifNeeded'] as const) {
      if (bits[kind] === this.#whole) this.#add(day, null, kind);
      else
        this.#dayParts.forEach((_part, index) => {
          if (bits[kind] & (1 << index)) this.#add(day, index, kind);
        });
    }
  }

  #add(day: number, part: number | null, kind: 'cannot' | 'ifNeeded'): void {
    const key = `${kind} ${part}`;
    const index = this.#open.get(key);
    const range = index === undefined ? undefined : this.#found[index];
    if (range && range.end === day - 1) range.end = day;
    else {
      this.#open.set(key, this.#found.length);
      this.#found.push({ at: this.#found.length, part, kind, start: day, end: day });
    }
  }

  ranges(): ResolvedRange[] {
    return this.#found
      .toSorted((a, b) => a.start - b.start || (a.part ?? -1) - (b.part ?? -1) || a.at - b.at)
      .map(({ part, kind, start, end }) => ({
        start: fromDayNumber(start),
        end: fromDayNumber(end),
        dayPart: part === null ? null : (this.#dayParts[part]?.id ?? null),
        kind,
      }));
  }
}
