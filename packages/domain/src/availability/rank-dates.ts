import type { AvailabilityKind } from './types.ts';

/** How many said what of one date. */
export interface DateCounts {
  can: number;
  ifNeeded: number;
  cannot: number;
  /** Have not said anything of it. */
  silent: number;
}

export interface RankedDate<Option> {
  option: Option;
  counts: DateCounts;
  /** One of those that suit best: as many as are sought, and all that suit as well as the last of these. */
  isBest: boolean;
}

/**
 * Counts answers for each date, in the order of the dates, and says which suit best: where most can come, if needed
 * included, and of those where most simply can. A date that suits nobody is never best.
 * @param people everybody's answers by the id of the date
 */
export function rankDates<Option extends { id: string }>(
  options: readonly Option[],
  people: readonly ReadonlyMap<string, AvailabilityKind>[],
  sought: number,
): RankedDate<Option>[] {
  const counted = options.map((option) => ({ option, counts: countsOf(option.id, people) }));
  const places = counted.map(({ counts }) => placeOf(counts)).sort((a, b) => b - a);
  const least = places[Math.min(Math.max(1, sought), places.length) - 1] ?? 0;
  return counted.map((one) => {
    const place = placeOf(one.counts);
    return { ...one, isBest: place > 0 && place >= least };
  });
}

function countsOf(id: string, people: readonly ReadonlyMap<string, AvailabilityKind>[]): DateCounts {
  const counts: DateCounts = { can: 0, ifNeeded: 0, cannot: 0, silent: 0 };
  for (const answers of people) {
    const answer = answers.get(id);
    counts[answer === undefined ? 'silent' : answer === 'prefers' ? 'can' : answer] += 1;
  }
  return counts;
}

/** Most who can come first, then most who simply can; no poll asks ten thousand people. */
const placeOf = ({ can, ifNeeded }: DateCounts) => (can + ifNeeded) * 10_000 + can;
