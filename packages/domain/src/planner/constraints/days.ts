import { toDayNumber, weekdayOfDayNumber } from '../../calendar/plain-date.ts';
import type { DateRange } from '../format/types.ts';
import type { Report } from './constraint.ts';
import type { Placed, PlanView } from './plan-view.ts';

/** No session on a day that is closed for all, or for its series. */
export function closedDay(view: PlanView, session: Placed, report: Report): void {
  if (view.problem.closedDays.includes(session.date) || session.series.closedDays.includes(session.date))
    report(1, session.name);
}

/** Every session lies within the horizon and within the window of its series. */
export function outsideWindow(view: PlanView, session: Placed, report: Report): void {
  const { window } = session.series;
  const days = Math.max(
    daysOutside(view.problem.horizon, session.day),
    window === null ? 0 : daysOutside(window, session.day),
  );
  if (days > 0) report(days, session.name);
}

/** Every session lies in a month of its series. */
export function outsideMonths(_view: PlanView, session: Placed, report: Report): void {
  const { months } = session.series;
  if (months.length > 0 && !months.includes(monthOf(session))) report(1, session.name);
}

/** Every session lies on a weekday that is open, and one of its series. */
export function outsideWeekdays(view: PlanView, session: Placed, report: Report): void {
  const weekday = weekdayOfDayNumber(session.day);
  const isOutside = (allowed: readonly number[]) => allowed.length > 0 && !allowed.includes(weekday);
  if (isOutside(view.problem.weekdays) || isOutside(session.series.weekdays)) report(1, session.name);
}

/** Every session lies in a day part of its series, and ends before midnight. */
export function outsideDayParts(_view: PlanView, session: Placed, report: Report): void {
  const { dayParts } = session.series;
  const isAllowed = dayParts.length === 0 || (session.dayPart !== null && dayParts.includes(session.dayPart));
  if (!isAllowed || session.to > 1440) report(1, session.name);
}

/** A session that a norm puts in a slot lies in it. */
export function outsideSlot(_view: PlanView, session: Placed, report: Report): void {
  const slot = session.series.slots.find(({ index }) => index === session.index);
  const days = slot ? daysOutside(slot, session.day) : 0;
  if (days > 0) report(days, session.name);
}

/** What a school holiday or a week of budgets costs: its weight for each person of its regions (none: all). */
export function costlyPeriod(view: PlanView, session: Placed, report: Report): void {
  for (const period of view.problem.costlyPeriods) {
    if (session.date < period.start || session.date > period.end) continue;
    const count =
      period.regions.length === 0
        ? Math.max(1, session.people.length)
        : session.people.filter((id) => isOf(period.regions, view.person(id).region)).length;
    if (count * period.weight > 0) report(count * period.weight, period.id, session.name);
  }
}

/** A fixed session stands where it was fixed. */
export function fixedMoved(_view: PlanView, session: Placed, report: Report): void {
  const fixed = session.series.fixed.find(({ index }) => index === session.index);
  if (!fixed) return;
  const isThere =
    fixed.date === session.date &&
    (fixed.dayPart === null || fixed.dayPart === session.dayPart) &&
    (fixed.room === null || fixed.room === session.room);
  if (!isThere) report(1, session.name);
}

/** How far a session moved from the last release: people have written the date down. */
export function previousDate(view: PlanView, session: Placed, report: Report): void {
  const before = view.problem.previous.find(
    ({ series, index }) => series === session.series.id && index === session.index,
  );
  if (!before) return;
  const days = Math.abs(session.day - toDayNumber(before.date));
  if (days === 0 && (before.dayPart === null || before.dayPart === session.dayPart)) return;
  report(1 + Math.min(4, Math.floor(days / 7)), session.name);
}

export function monthOf(session: Placed): number {
  return Number(session.date.slice(5, 7));
}

function isOf(regions: readonly string[], region: string | null): boolean {
  return region !== null && regions.includes(region);
}

function daysOutside(range: DateRange, day: number): number {
  return Math.max(0, toDayNumber(range.start) - day, day - toDayNumber(range.end));
}
