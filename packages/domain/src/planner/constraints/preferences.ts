import { weekdayOfDayNumber } from '../../calendar/plain-date.ts';
import type { Preferences } from '../format/types.ts';
import type { Report } from './constraint.ts';
import { monthOf } from './days.ts';
import type { Placed, PlanView } from './plan-view.ts';

/** People, and series, that prefer other weekdays. */
export function weekdayPreference(view: PlanView, session: Placed, report: Report): void {
  const weekday = weekdayOfDayNumber(session.day);
  eachUnhappy(view, session, report, ({ preferredWeekdays }) => isElsewhere(preferredWeekdays, weekday));
}

/** People, and series, that prefer other day parts. */
export function dayPartPreference(view: PlanView, session: Placed, report: Report): void {
  eachUnhappy(view, session, report, ({ preferredDayParts }) =>
    isElsewhere<string | null>(preferredDayParts, session.dayPart),
  );
}

/** People, and series, that prefer other months. */
export function monthPreference(view: PlanView, session: Placed, report: Report): void {
  const month = monthOf(session);
  eachUnhappy(view, session, report, ({ preferredMonths }) => isElsewhere(preferredMonths, month));
}

function eachUnhappy(
  view: PlanView,
  session: Placed,
  report: Report,
  isUnhappy: (preferences: Preferences) => boolean,
): void {
  if (isUnhappy(session.series)) report(1, session.series.id, session.name);
  for (const id of session.people) if (isUnhappy(view.person(id))) report(1, id, session.name);
}

function isElsewhere<T>(preferred: readonly T[], actual: T): boolean {
  return preferred.length > 0 && !preferred.includes(actual);
}
