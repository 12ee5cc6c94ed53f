import { addDays, type PlainDate, plainDate } from '@leerkring/domain/calendar/plain-date';
import type { Zoom } from './zoom.ts';

/** The part of a season that is on screen. */
export interface SeasonWindow {
  start: PlainDate;
  end: PlainDate;
  /** The months at which the windows before and after begin, `YYYY-MM`; null at the ends of the season. */
  before: string | null;
  after: string | null;
}

/** Months in a window. */
const MONTHS: Record<Zoom, number> = { half: 6, quarter: 3, month: 1 };

/**
 * The window of a season that holds the month `at`, else today, else the season's first month. Windows follow each
 * other from the season's own beginning, so that a school year has its own halves and quarters.
 */
export function seasonWindow(
  season: { startsOn: PlainDate; endsOn: PlainDate },
  { zoom, at, today }: { zoom: Zoom | undefined; at: string | undefined; today: PlainDate },
): SeasonWindow {
  if (!zoom) return { start: season.startsOn, end: season.endsOn, before: null, after: null };
  const size = MONTHS[zoom];
  const first = monthNumber(season.startsOn);
  const last = monthNumber(season.endsOn);
  const inside = [at, today].filter((one) => one !== undefined).map(monthNumber);
  const wanted = inside.find((one) => one >= first && one <= last) ?? first;
  const begin = first + Math.floor((wanted - first) / size) * size;
  const next = begin + size;
  return {
    start: begin === first ? season.startsOn : firstDay(begin),
    end: next > last ? season.endsOn : addDays(firstDay(next), -1),
    before: begin > first ? firstDay(begin - size).slice(0, 7) : null,
    after: next <= last ? firstDay(next).slice(0, 7) : null,
  };
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstDay(month: number): PlainDate {
  return plainDate(Math.floor(month / 12), (month % 12) + 1, 1);
}
