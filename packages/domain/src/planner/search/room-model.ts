import type { BusyRange, PlanProblem, PlanSeries } from '../format/types.ts';

/** Rooms as numbers; a session without a list of rooms needs none. */
export interface RoomModel {
  ids: string[];
  /** For each series the rooms that are large enough, in order of id; null: it needs none. */
  ofSeries: (Int32Array | null)[];
  /** Room of a fixed session by `series#index`. */
  fixed: Map<string, number>;
  unavailable: BusyRange[][];
  weightTaken: number;
  weightUnsuitable: number;
}

export function roomModelOf(problem: PlanProblem, series: readonly PlanSeries[]): RoomModel {
  const rooms = problem.rooms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const number = new Map(rooms.map(({ id }, at) => [id, at]));
  const fixed = new Map<string, number>();
  for (const each of series)
    for (const { index, room } of each.fixed)
      if (room !== null) fixed.set(`${each.id}#${index}`, number.get(room) ?? 0);
  const ofSeries = series.map((each) => {
    if (each.rooms.length === 0 || each.online) return null;
    const size = new Set([...each.attendees, ...each.required, ...each.facilitators]).size;
    const isLargeEnough = (at: number) => (rooms[at]?.capacity ?? Number.POSITIVE_INFINITY) >= size;
    const asked = [...new Set(each.rooms)].map((id) => number.get(id) ?? 0).sort((a, b) => a - b);
    return Int32Array.from(asked.filter(isLargeEnough));
  });
  return {
    ids: rooms.map(({ id }) => id),
    ofSeries,
    fixed,
    unavailable: rooms.map((each) => each.unavailable),
    weightTaken: Math.sign(problem.weights.roomTaken),
    weightUnsuitable: Math.sign(problem.weights.roomUnsuitable),
  };
}
