import { compareText } from '../planner/evaluate-plan.ts';
import type { Assignment } from '../planner/format/types.ts';
import { dayPartOf } from '../planning/day-part-of.ts';
import type { Planning, PlanningItem } from '../planning/types.ts';
import type { Placement } from './placement.ts';

/**
 * A kept plan as assignments of the problem of today, so that it is costed as the plan itself is. Sessions are known by
 * their id; those that it has still to make take the open slots of their kind. What the problem does not know is left
 * out, and what it asks beyond the plan counts as unplanned.
 */
export function scenarioAssignments(planning: Planning, placements: readonly Placement[]): Assignment[] {
  const { keyOfSession, itemOfKey, items, problem } = planning;
  const open = Map.groupBy(
    items.filter(({ sessionId }) => sessionId === null),
    kindOf,
  );
  const loose: Placement[] = [];
  const found: [PlanningItem, Placement][] = [];
  for (const one of placements) {
    const item = one.sessionId ? itemOfKey.get(keyOfSession.get(one.sessionId) ?? '') : undefined;
    if (item) found.push([item, one]);
    else loose.push(one);
  }
  for (const one of loose.toSorted((a, b) => compareText(a.startsOn, b.startsOn))) {
    const slots = open.get(kindOf(one)) ?? [];
    const fits = slots.findIndex(({ days }) => days.start <= one.startsOn && one.startsOn <= days.end);
    const [item] = slots.splice(Math.max(0, fits), 1);
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

function kindOf(one: Pick<Placement, 'groupId' | 'formatId' | 'regionId' | 'themeId'>): string {
  return [one.groupId, one.groupId ? null : one.formatId, one.regionId, one.themeId].join();
}
