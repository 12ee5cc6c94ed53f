import type { PlanSeries } from '../format/types.ts';
import type { Report } from './constraint.ts';
import { overlap, type Placed, type PlanView } from './plan-view.ts';

/** A room holds one session at a time. */
export function roomTaken(view: PlanView, session: Placed, report: Report): void {
  if (session.room === null) return;
  for (const other of view.inRoom(session.room, session.day))
    if (overlap(other, session)) report(1, session.room, other.name, session.name);
}

/** A session that needs a room has one of those it asks, open then and large enough. */
export function roomUnsuitable(view: PlanView, session: Placed, report: Report): void {
  if (!needsRoom(session.series)) return;
  if (session.room === null) {
    report(1, session.name);
    return;
  }
  const room = view.room(session.room);
  const isSuitable =
    room !== undefined &&
    session.series.rooms.includes(session.room) &&
    !view.isBusy(room.unavailable, session) &&
    (room.capacity === null || room.capacity >= session.people.length);
  if (!isSuitable) report(1, session.room, session.name);
}

function needsRoom(series: PlanSeries): boolean {
  return series.rooms.length > 0 && !series.online;
}
