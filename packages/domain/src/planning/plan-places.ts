import type { DayPartHours } from '../availability/types.ts';
import type { DateRange, PlanRoom } from '../planner/format/types.ts';
import { rangesOf } from './plan-people.ts';
import type { PlanningInput, PlanningItem } from './types.ts';

/** Most stand-ins that one session may have, who need no chair. */
const STAND_INS = 3;

export interface PlanPlaces {
  rooms: PlanRoom[];
  /** The rooms that a series may have; none: it needs none. */
  roomsFor(items: readonly PlanningItem[], needsPlace: boolean | null, people: number): string[];
}

/** Places of the network as rooms of the planner; those for meetings online are none. */
export function planPlaces(
  input: PlanningInput,
  ahead: DateRange | null,
  parts: readonly DayPartHours[],
): PlanPlaces {
  const ranges = rangesOf(ahead, parts);
  const real = input.places.filter((one) => !one.isOnline);
  const isReal = new Set(real.map((one) => one.id));
  const holds = (people: number) => real.filter((one) => one.capacity === null || one.capacity >= people);
  return {
    rooms: real.map(({ id, capacity, availability }) => ({
      id,
      capacity: capacity === null ? null : capacity + STAND_INS,
      unavailable: ranges(availability).cannot,
    })),
    roomsFor(items, needsPlace, people) {
      if (needsPlace === false) return [];
      const dated = items.filter((one) => one.date !== null);
      const used = dated.flatMap(({ placeId }) => (placeId !== null && isReal.has(placeId) ? [placeId] : []));
      if (needsPlace) {
        const large = holds(people).map(({ id }) => id);
        // None is large enough: then all are tried, and the plan says that they are too small.
        return [...new Set([...used, ...(large.length > 0 ? large : real.map(({ id }) => id))])];
      }
      // Every session has a room that holds them all: then what is added meets in the rooms that are usual.
      const large = new Set(holds(people).map(({ id }) => id));
      const isUsual = used.length > 0 && used.length === dated.length && used.every((id) => large.has(id));
      return isUsual ? [...new Set(used)] : [];
    },
  };
}
