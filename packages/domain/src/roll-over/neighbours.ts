import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { RolledSource } from './types.ts';

interface Stand {
  order: string;
  wantedOn: PlainDate;
  settledOn: PlainDate | null;
}

/** Between which days a session stays, so that its lane keeps its order; null where nothing is before or after it. */
export interface Bounds {
  after: PlainDate | null;
  before: PlainDate | null;
}

/**
 * Sorts the sessions of the new season as the old dates were in order: its day in the new year, before it was put on
 * a weekday. (Of a Thursday and Friday on the edge of a season, the Thursday may land a week after the Friday.)
 */
export function orderIn(session: RolledSource, wantedOn: PlainDate): string {
  const years = Math.round(daysBetween(session.startsOn, wantedOn) / 365.25);
  return `${Number(session.startsOn.slice(0, 4)) + years}${session.startsOn.slice(4)}`;
}

/**
 * Knows for each session the date that the ones before it in its lane got, and the one that the next one wants.
 * Two of one lane that were on one day do not stand in each other's way.
 */
export function neighbours(sessions: readonly RolledSource[], wanted: ReadonlyMap<string, PlainDate>) {
  const lanes = new Map<string, Map<string, Stand>>();
  for (const session of sessions) {
    const wantedOn = wanted.get(session.id);
    if (!session.lane || !wantedOn) continue;
    const stands = lanes.get(session.lane) ?? new Map<string, Stand>();
    stands.set(session.id, { order: orderIn(session, wantedOn), wantedOn, settledOn: null });
    lanes.set(session.lane, stands);
  }
  return {
    boundsOf({ lane, id }: RolledSource): Bounds {
      const stands = lanes.get(lane ?? '');
      const own = stands?.get(id);
      if (!stands || !own) return { after: null, before: null };
      const after: PlainDate[] = [];
      const before: PlainDate[] = [];
      for (const one of stands.values()) {
        if (one.order < own.order && one.settledOn) after.push(one.settledOn);
        if (one.order > own.order && one.wantedOn > own.wantedOn) before.push(one.wantedOn);
      }
      return { after: after.sort().at(-1) ?? null, before: before.sort()[0] ?? null };
    },
    settle({ lane, id }: RolledSource, date: PlainDate) {
      const stand = lanes.get(lane ?? '')?.get(id);
      if (stand) stand.settledOn = date;
    },
  };
}
