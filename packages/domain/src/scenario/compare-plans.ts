import { compareText } from '../planner/evaluate-plan.ts';
import type { Placement } from './placement.ts';

/** From one plan to another. */
export interface PlanDifference {
  /** On the same day at the same time in both. */
  same: number;
  moved: { from: Placement; to: Placement }[];
  added: Placement[];
  removed: Placement[];
}

/**
 * What differs between two plans, in order of date. Sessions are the same by their id; those that one plan has still to
 * make are paired with sessions of the same group, format, region and theme in order of date.
 */
export function comparePlans(from: readonly Placement[], to: readonly Placement[]): PlanDifference {
  const difference: PlanDifference = { same: 0, moved: [], added: [], removed: [] };
  const ids = new Set(to.flatMap(({ sessionId }) => sessionId ?? []));
  const byId = new Map(from.flatMap((one) => (one.sessionId ? [[one.sessionId, one] as const] : [])));
  const loose = Map.groupBy(
    inOrder(from.filter(({ sessionId }) => sessionId === null || !ids.has(sessionId))),
    kindOf,
  );
  for (const one of inOrder(to)) {
    const before = (one.sessionId ? byId.get(one.sessionId) : undefined) ?? loose.get(kindOf(one))?.shift();
    if (!before) difference.added.push(one);
    else if (isSameTime(before, one)) difference.same += 1;
    else difference.moved.push({ from: before, to: one });
  }
  difference.removed = inOrder([...loose.values()].flat());
  return difference;
}

function isSameTime(a: Placement, b: Placement): boolean {
  return (
    a.startsOn === b.startsOn &&
    a.startTime === b.startTime &&
    a.endTime === b.endTime &&
    a.placeId === b.placeId
  );
}

function kindOf({ groupId, formatId, regionId, themeId, title }: Placement): string {
  return [groupId, formatId, regionId, themeId, groupId || formatId ? null : title].join();
}

function inOrder(placements: readonly Placement[]): Placement[] {
  return placements.toSorted(
    (a, b) => compareText(a.startsOn, b.startsOn) || compareText(a.startTime ?? '', b.startTime ?? ''),
  );
}
