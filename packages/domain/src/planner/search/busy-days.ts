import { toDayNumber } from '../../calendar/plain-date.ts';
import type { BusyRange } from '../format/types.ts';
import type { Horizon } from './horizon.ts';

/**
 * Slots of the horizon that ranges touch, 1 for each. A range of one day part touches that part only; whether a session
 * elsewhere overlaps it is asked with the extents.
 */
export function busySlots(horizon: Horizon, ranges: readonly BusyRange[]): Uint8Array {
  const busy = new Uint8Array(horizon.slots);
  for (const { start, end, dayPart } of ranges) {
    const last = firstDayAfter(horizon, toDayNumber(end));
    for (let day = firstDayAfter(horizon, toDayNumber(start) - 1); day < last; day++)
      if (dayPart === null) busy.fill(1, day * horizon.parts, (day + 1) * horizon.parts);
      else busy[day * horizon.parts + (horizon.partIndex.get(dayPart) ?? 0)] = 1;
  }
  return busy;
}

/** Index of the first day with a greater day number; the number of days when there is none. */
export function firstDayAfter({ dayNumber, days }: Horizon, number: number): number {
  let low = 0;
  let high = days;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dayNumber[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
