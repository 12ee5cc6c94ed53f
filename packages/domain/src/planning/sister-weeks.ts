import { toDayNumber } from '../calendar/plain-date.ts';
import { mondayOf } from '../planner/constraints/people.ts';
import type { SeriesDraft } from './season-series.ts';
import type { PlanningItem } from './types.ts';

/** Fewer shared weeks than this say nothing. */
const LEAST_SHARED = 2;

/**
 * Groups of one format that meet in the same weeks now, in more than half of their sessions: they are kept together.
 * Nobody is asked to: where they do not, they are left apart.
 */
export function sisterWeeks(
  all: readonly { draft: SeriesDraft; items: readonly PlanningItem[] }[],
): Map<string, string[]> {
  const sisters = new Map<string, string[]>();
  const groups = all.filter(({ draft }) => draft.group !== null && draft.formatId !== null);
  for (const family of Map.groupBy(groups, ({ draft }) => draft.formatId).values())
    for (const [at, one] of family.entries()) {
      const next = family[at + 1];
      if (next && meetTogether(one.items, next.items)) sisters.set(next.draft.id, [one.draft.id]);
    }
  return sisters;
}

function meetTogether(one: readonly PlanningItem[], other: readonly PlanningItem[]): boolean {
  const both = Math.max(one.length, other.length);
  const shared = one.filter(({ date, index }) => {
    const sister = other[index - 1]?.date;
    return date !== null && sister && mondayOf(toDayNumber(date)) === mondayOf(toDayNumber(sister));
  });
  return shared.length >= LEAST_SHARED && shared.length > both / 2;
}
