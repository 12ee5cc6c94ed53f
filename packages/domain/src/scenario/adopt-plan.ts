import { addDays } from '../calendar/plain-date.ts';
import type { Planning, PlanningItem } from '../planning/types.ts';
import { comparePlans } from './compare-plans.ts';
import type { Placement } from './placement.ts';

/** What must become of the plan for another to take its place. */
export interface Adoption {
  /** To be moved (on the version that stands now) or made. */
  placements: Placement[];
  /** Sessions that the other plan has not. */
  removed: Placement[];
  /** Of these, sessions that somebody changed since the other plan was made; their ids. */
  changedSince: ReadonlySet<string>;
  /** Held, past or pinned sessions that would have to go elsewhere: they stay. */
  staying: number;
}

/** From the plan as it stands to a kept one; what is fixed by now is not touched. */
export function adoptPlan(planning: Planning, kept: readonly Placement[]): Adoption {
  const { moved, added, removed } = comparePlans(planOf(planning), kept);
  const isFixed = ({ sessionId }: Placement) =>
    planning.itemOfKey.get(planning.keyOfSession.get(sessionId ?? '') ?? '')?.isFixed ?? true;
  const free = moved.filter(({ from }) => !isFixed(from));
  const gone = removed.filter((one) => !isFixed(one));
  return {
    placements: [
      ...free.map(({ from, to }) => ({ ...to, sessionId: from.sessionId, version: from.version })),
      // A session that was removed since is made again.
      ...added.map((one) => ({ ...one, sessionId: null, version: null })),
    ],
    removed: gone,
    changedSince: new Set(
      free.flatMap(({ from, to }) =>
        from.sessionId && to.sessionId === from.sessionId && to.version !== from.version
          ? from.sessionId
          : [],
      ),
    ),
    staying: moved.length - free.length + removed.length - gone.length,
  };
}

/** The plan as it stands, as a scenario would keep it. */
export function planOf({ items }: Planning): Placement[] {
  return items.flatMap((item) =>
    item.sessionId !== null && item.date !== null ? placementOf(item, item.date) : [],
  );
}

function placementOf(item: PlanningItem, date: string): Placement {
  const { key, sessionId, version, groupId, formatId, regionId, themeId, trackId, placeId } = item;
  const { sequence, title, months, undatedId, isOnline, startTime, endTime } = item;
  return {
    ...{ key, sessionId, version, groupId, formatId, regionId, themeId, trackId, placeId },
    ...{ sequence, title, months, undatedId, isOnline, startTime, endTime },
    startsOn: date,
    endsOn: addDays(date, item.lengthDays - 1),
  };
}
