import { addDays, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { laterBy } from '@leerkring/domain/planning/day-part-of';
import type { Planning, PlanningItem } from '@leerkring/domain/planning/types';
import type { Placement } from '@leerkring/domain/scenario/placement';
import type { EditedNetwork } from '../../change/edit-outcome.ts';
import { showToast } from '../../change/toasts.ts';
import { planInHand } from '../cost/plan-in-hand.ts';
import { useKeepPlan } from '../generate/use-keep-plan.ts';

export interface PlaceAt {
  seasonId: string;
  date: PlainDate;
  /** Of the planner; null: the one that is usual. */
  dayPart: string | null;
}

/** Gives one session of the tray a date; its hours are those of the part of the day, or of its usual one. */
export function usePlaceUnplanned(network: EditedNetwork) {
  const { keep } = useKeepPlan(network);
  return async (key: string, { seasonId, date, dayPart }: PlaceAt): Promise<void> => {
    const planning = planInHand.get()?.planning;
    const item = planning?.itemOfKey.get(key);
    if (!planning || !item || item.sessionId !== null) return;
    const kept = await keep([placementOn(planning, item, date, dayPart)], {
      seasonId,
      items: planning.items,
    });
    const [problem] = kept?.left ?? [];
    if (problem) showToast({ kind: 'problem', text: problem });
  };
}

export function placementOn(
  { problem }: Planning,
  item: PlanningItem,
  date: PlainDate,
  dayPart: string | null,
): Placement {
  const { key, version, groupId, formatId, regionId, themeId, trackId, placeId, sequence, title } = item;
  const { months, undatedId, isOnline, durationMinutes } = item;
  const series = problem.series.find(({ id }) => id === item.series);
  const part = dayPart ?? series?.dayParts[0];
  const startTime = item.startTime ?? problem.dayParts.find(({ id }) => id === part)?.start ?? null;
  const endTime = startTime && durationMinutes ? laterBy(startTime, durationMinutes) : null;
  return {
    ...{ key, version, groupId, formatId, regionId, themeId, trackId, placeId, sequence, title },
    ...{ months, undatedId, isOnline, startTime, endTime },
    sessionId: null,
    startsOn: date,
    endsOn: addDays(date, item.lengthDays - 1),
  };
}
