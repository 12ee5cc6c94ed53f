import { addDays } from '../calendar/plain-date.ts';
import type { Assignment } from '../planner/format/types.ts';
import { laterBy, minutesBetween } from './day-part-of.ts';
import type { PlanEdit, Planning, PlanningItem } from './types.ts';

/**
 * What a plan changes: every session that it puts on another day, in another part of the day or in another room, and
 * every new one. A session that stays in its part of the day keeps its own hours, also where it has none. New ones of a
 * series come in order of date.
 */
export function editsOfPlan(planning: Planning, assignments: readonly Assignment[]): PlanEdit[] {
  const now = new Map(planning.assignments.map((one) => [keyOf(one), one]));
  const rooms = new Map(planning.problem.series.map((one) => [one.id, one.rooms]));
  return newInOrder(planning, assignments).flatMap((assignment) => {
    const key = keyOf(assignment);
    const item = planning.itemOfKey.get(key);
    if (!item || item.isFixed) return [];
    const before = now.get(key);
    const hasRooms = (rooms.get(item.series) ?? []).length > 0;
    const placeId = hasRooms ? (assignment.room ?? item.placeId) : item.placeId;
    const isSamePart = before?.dayPart === assignment.dayPart;
    if (before && before.date === assignment.date && isSamePart && placeId === item.placeId) return [];
    return [
      {
        sessionId: item.sessionId,
        item,
        startsOn: assignment.date,
        endsOn: addDays(assignment.date, item.lengthDays - 1),
        ...hoursOf(item, assignment, before !== undefined && isSamePart),
        placeId,
      },
    ];
  });
}

function hoursOf(item: PlanningItem, { start }: Assignment, isSamePart: boolean) {
  if (isSamePart) return { startTime: item.startTime, endTime: item.endTime };
  const minutes = minutesBetween(item.startTime, item.endTime) ?? item.durationMinutes;
  return { startTime: start, endTime: start !== null && minutes !== null ? laterBy(start, minutes) : null };
}

/** New sessions of one series between which nothing differs take their dates in order. */
function newInOrder({ itemOfKey }: Planning, assignments: readonly Assignment[]): Assignment[] {
  const alike = Map.groupBy(
    assignments.filter((one) => itemOfKey.get(keyOf(one))?.sessionId === null),
    ({ series, index }) => {
      const item = itemOfKey.get(`${series}#${index}`);
      return JSON.stringify([series, item?.days, item?.months]);
    },
  );
  const reordered = new Map<string, Assignment>();
  for (const family of alike.values()) {
    const indexes = family.map(({ index }) => index).sort((a, b) => a - b);
    const inOrder = [...family].sort((a, b) => timeOf(a).localeCompare(timeOf(b)));
    for (const [at, one] of inOrder.entries()) {
      const index = indexes[at] as number;
      reordered.set(`${one.series}#${index}`, { ...one, index });
    }
  }
  return assignments.map((one) => reordered.get(keyOf(one)) ?? one);
}

const timeOf = ({ date, start }: Assignment) => `${date} ${start ?? ''}`;

export function keyOf({ series, index }: { series: string; index: number }): string {
  return `${series}#${index}`;
}
