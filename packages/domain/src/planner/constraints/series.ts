import type { Report } from './constraint.ts';
import { mondayOf } from './people.ts';
import type { Placed, PlanView } from './plan-view.ts';

const WEEK = 7;

/** Sessions of one series lie at least so many days apart. */
export function leastGap(view: PlanView, session: Placed, report: Report): void {
  const least = session.series.minGapDays ?? 0;
  if (least === 0) return;
  for (const other of view.inSeries(session.series.id).values()) {
    const short = least - Math.abs(session.day - other.day);
    if (short > 0) report(short, ...inOrder(other, session));
  }
}

/** A series runs in the order of its indexes, and wholly after the series that it follows. */
export function order(view: PlanView, session: Placed, report: Report): void {
  const mustPrecede = (earlier: Placed, later: Placed) => {
    if (!isBefore(earlier, later)) report(1, earlier.name, later.name);
  };
  for (const other of view.inSeries(session.series.id).values())
    if (other.index < session.index) mustPrecede(other, session);
    else mustPrecede(session, other);
  for (const id of new Set(session.series.after))
    for (const other of view.inSeries(id).values()) mustPrecede(other, session);
  for (const id of new Set(view.followers(session.series.id)))
    for (const other of view.inSeries(id).values()) mustPrecede(session, other);
}

/** Each gap is near the ideal one: days off, those beyond a week counted double. */
export function evenGaps(view: PlanView, session: Placed, report: Report): void {
  const ideal = session.series.idealGapDays;
  if (ideal === null) return;
  const mates = view.inSeries(session.series.id);
  for (const index of [session.index - 1, session.index + 1]) {
    const other = mates.get(index);
    if (!other) continue;
    const gap = index < session.index ? session.day - other.day : other.day - session.day;
    const off = Math.abs(gap - ideal);
    if (off > 0) report(off + Math.max(0, off - WEEK), ...inOrder(other, session));
  }
}

/** Sister groups meet in the same week, Monday to Sunday: weeks between equal indexes. */
export function sameWeek(view: PlanView, session: Placed, report: Report): void {
  for (const id of view.sisters(session.series.id)) {
    const other = view.inSeries(id).get(session.index);
    if (!other) continue;
    const weeks = Math.abs(mondayOf(session.day) - mondayOf(other.day)) / WEEK;
    if (weeks > 0) report(weeks, ...[other.name, session.name].sort());
  }
}

function isBefore(earlier: Placed, later: Placed): boolean {
  return earlier.day < later.day || (earlier.day === later.day && earlier.to <= later.from);
}

function inOrder(a: Placed, b: Placed): [string, string] {
  return a.index < b.index ? [a.name, b.name] : [b.name, a.name];
}
