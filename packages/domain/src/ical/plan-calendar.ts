import type { Assignment, PlanProblem } from '../planner/format/types.ts';
import type { CalendarSession } from './calendar-session.ts';
import { programmeCalendar } from './programme-calendar.ts';

/**
 * A plan as an iCalendar file (see `programmeCalendar`): an event for each session, named by its series and number, in
 * the time zone of the problem; all day where the problem has no day parts.
 * @param now when the file is made.
 */
export function planCalendar(problem: PlanProblem, assignments: readonly Assignment[], now: Date): string {
  const seriesOf = new Map(problem.series.map((each) => [each.id, each]));
  const sessions = assignments.map(({ series, index, date, start, end, room }): CalendarSession => {
    const { sessions = 1, online = false, durationMinutes = null } = seriesOf.get(series) ?? {};
    return {
      icalUid: `plan-${series}-${index}`,
      icalSequence: 0,
      updatedAt: now,
      status: 'planned',
      startsOn: date,
      endsOn: date,
      startTime: start,
      endTime: end,
      durationMinutes,
      title: null,
      groupName: series,
      sequence: sessions > 1 ? index : null,
      formatTitle: null,
      regionName: null,
      themeTitle: null,
      isOnline: online,
      place: room === null ? null : { name: room, room: null, address: null, city: null },
      placeNote: null,
      audience: null,
      description: null,
      cancelReason: null,
      agenda: [],
      url: null,
    };
  });
  return programmeCalendar({
    name: 'Plan',
    sessions,
    timeZone: problem.timeZone,
    language: 'nl',
    url: null,
    now,
  });
}
