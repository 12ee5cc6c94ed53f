/** A cell of the lanes. */
export interface LanePlace {
  lane: number;
  week: number;
}

interface LanesShape {
  lanes: number;
  weeks: number;
  /** Weeks of a lane that hold sessions, in order. */
  filled: (lane: number) => readonly number[];
}

/** Lanes that Page Up and Down pass. */
const PAGE = 10;

/**
 * Where a key leads; null when it means nothing here. Keys as in the ARIA grid pattern; with Control the arrows go
 * from one session of the lane to the next, since most weeks are empty.
 */
export function moveInLanes(
  { lanes, weeks, filled }: LanesShape,
  { lane, week }: LanePlace,
  key: string,
  control = false,
): LanePlace | null {
  const to = (nextLane: number, nextWeek: number): LanePlace => ({
    lane: clamp(nextLane, lanes),
    week: clamp(nextWeek, weeks),
  });
  if (key === 'ArrowLeft')
    return to(lane, control ? (filled(lane).findLast((one) => one < week) ?? week) : week - 1);
  if (key === 'ArrowRight')
    return to(lane, control ? (filled(lane).find((one) => one > week) ?? week) : week + 1);
  if (key === 'ArrowUp') return to(lane - 1, week);
  if (key === 'ArrowDown') return to(lane + 1, week);
  if (key === 'PageUp') return to(lane - PAGE, week);
  if (key === 'PageDown') return to(lane + PAGE, week);
  if (key === 'Home') return control ? to(0, 0) : to(lane, 0);
  if (key === 'End') return control ? to(lanes - 1, weeks - 1) : to(lane, weeks - 1);
  return null;
}

function clamp(at: number, count: number): number {
  return Math.min(Math.max(at, 0), Math.max(0, count - 1));
}
