import { compareText } from '../planner/evaluate-plan.ts';
import type { Assignment } from '../planner/format/types.ts';
import { dayPartOf } from '../planning/day-part-of.ts';
import type { Planning, PlanningItem } from '../planning/types.ts';
import type { Placement } from './placement.ts';

/**
 * A kept plan as assignments of the problem of today, so that it is costed as the plan itself is. Sessions are known by
 * their id; those that it had still to make take the slot of their kind that was filled on that very day since, else an
 * open one, else another that was filled since. What the problem does not know is left
 * out, and what it asks beyond the plan counts as unplanned.
 */
export function scenarioAssignments(planning: Planning, placements: readonly Placement[]): Assignment[] {
  const { keyOfSession, itemOfKey, items, problem } = planning;
  const loose: Placement[] = [];
  const found: [PlanningItem, Placement][] = [];
  for (const one of placements) {
    const item = one.sessionId ? itemOfKey.get(keyOfSession.get(one.sessionId) ?? '') : undefined;
    if (item) found.push([item, one]);
    else loose.push(one);
  }
  const known = new Set(found.map(([item]) => item));
  const free = Map.groupBy(
    items.filter((item) => !known.has(item)),
    kindOf,
  );
  for (const one of loose.toSorted((a, b) => compareText(a.startsOn, b.startsOn))) {
    const slots = free.get(kindOf(one)) ?? [];
    const [item] = slots.splice(Math.max(0, bestSlot(slots, one)), 1);
    if (item) found.push([item, one]);
  }
  const parts = problem.dayParts as Parameters<typeof dayPartOf>[1];
  return found.map(([{ series, index }, one]) => ({
    series,
    index,
    date: one.startsOn,
    dayPart: dayPartOf(one, parts) ?? parts[0]?.id ?? null,
    start: one.startTime,
    end: one.endTime,
    room: one.placeId,
  }));
}

/** Its index; -1 without any. */
function bestSlot(slots: readonly PlanningItem[], { startsOn }: Placement): number {
  const made = slots.findIndex(({ sessionId, date }) => sessionId !== null && date === startsOn);
  if (made >= 0) return made;
  const isOpen = ({ sessionId }: PlanningItem) => sessionId === null;
  const fits = slots.findIndex(
    (one) => isOpen(one) && one.days.start <= startsOn && startsOn <= one.days.end,
  );
  return fits >= 0 ? fits : slots.findIndex(isOpen);
}

function kindOf(one: Pick<Placement, 'groupId' | 'formatId' | 'regionId' | 'themeId'>): string {
  return [one.groupId, one.groupId ? null : one.formatId, one.regionId, one.themeId].join();
}
