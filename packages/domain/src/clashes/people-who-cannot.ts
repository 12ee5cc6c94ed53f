import { dayPartsOfHours } from '../availability/day-parts-of-hours.ts';
import { type DayPartHours, type DayPartName, USUAL_DAY_PARTS } from '../availability/types.ts';
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Span } from './overlap.ts';

/** People who said that they cannot on a day or a part of it, or only if needed. */
export interface UnavailableDay {
  date: PlainDate;
  /** Null: the whole day. */
  dayPart: DayPartName | null;
  kind: 'cannot' | 'ifNeeded';
  /** Their names, or anything else that tells them apart. */
  people: readonly string[];
}

/** Longer than this (days) no session is looked at day by day. */
const MOST_DAYS = 31;

/**
 * Who cannot at some time, and who can only if needed; each person once, with the worst that she said of it. Without
 * a time, a part of the day is enough.
 */
export function peopleWhoCannot(
  { startsOn, endsOn, startTime, endTime }: Span,
  unavailable: readonly UnavailableDay[],
  dayParts: readonly DayPartHours[] = USUAL_DAY_PARTS,
): { cannot: string[]; ifNeeded: string[] } {
  const parts = startTime ? new Set(dayPartsOfHours(startTime, endTime, dayParts)) : null;
  const last = daysBetween(startsOn, endsOn) < MOST_DAYS ? endsOn : addDays(startsOn, MOST_DAYS - 1);
  const there = unavailable.filter(
    ({ date, dayPart }) =>
      startsOn <= date && date <= last && (dayPart === null || parts === null || parts.has(dayPart)),
  );
  const of = (kind: UnavailableDay['kind']) => [
    ...new Set(there.filter((one) => one.kind === kind).flatMap(({ people }) => people)),
  ];
  const cannot = of('cannot').sort();
  return {
    cannot,
    ifNeeded: of('ifNeeded')
      .filter((one) => !cannot.includes(one))
      .sort(),
  };
}
