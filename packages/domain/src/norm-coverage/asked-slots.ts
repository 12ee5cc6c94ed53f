import type { PlainDate } from '../calendar/plain-date.ts';
import type { CoverageNorm, YearMonth } from './types.ts';

const YEAR = 12;

/**
 * What a norm asks of one season: one entry for each time, with the months in which it may fall (none: any).
 *
 * A season is read as norm years of twelve months from its first month on; a remainder of less than half a year
 * joins the last of them, so that thirteen months ask "in November" once, though there are two Novembers. A slot
 * counts in each norm year that has one of its months. A year that the source names holds when the season has that
 * month; when none of the norm's years lies in the season, the norm is read as a yearly one and its months count.
 */
export function askedSlots(
  norm: CoverageNorm,
  season: { startsOn: PlainDate; endsOn: PlainDate },
): YearMonth[][] {
  if (norm.asNeeded) return [];
  const all = monthsBetween(season.startsOn, season.endsOn);
  const namesThisSeason = norm.slots.some(
    (slot) => slot.year && slot.months.some((month) => has(all, { year: slot.year ?? 0, month })),
  );
  return normYears(all).flatMap((months) => {
    const share = Math.min(1, months.length / YEAR);
    const slots = norm.slots.flatMap((slot) => {
      const named = namesThisSeason ? slot.year : null;
      const possible = months.filter(
        ({ year, month }) => slot.months.includes(month) && (!named || named === year),
      );
      if (slot.months.length === 0) return [[]];
      return possible.length > 0 ? [possible] : [];
    });
    const times = Math.round((norm.timesPerYear ?? 0) * share);
    const loose = Math.max(0, times - Math.max(slots.length, norm.slots.length));
    return [...slots, ...Array.from({ length: loose }, (): YearMonth[] => [])];
  });
}

/** Every month that the days touch, in order; none when the end lies before the start. */
function monthsBetween(from: PlainDate, to: PlainDate): YearMonth[] {
  const index = (date: PlainDate) => Number(date.slice(0, 4)) * YEAR + Number(date.slice(5, 7)) - 1;
  const first = index(from);
  return Array.from({ length: Math.max(0, index(to) - first + 1) }, (_, at) => ({
    year: Math.floor((first + at) / YEAR),
    month: ((first + at) % YEAR) + 1,
  }));
}

function normYears(months: readonly YearMonth[]): YearMonth[][] {
  const count = Math.max(1, Math.round(months.length / YEAR));
  return Array.from({ length: count }, (_, at) =>
    months.slice(at * YEAR, at === count - 1 ? undefined : (at + 1) * YEAR),
  );
}

function has(months: readonly YearMonth[], wanted: YearMonth): boolean {
  return months.some(({ year, month }) => year === wanted.year && month === wanted.month);
}
