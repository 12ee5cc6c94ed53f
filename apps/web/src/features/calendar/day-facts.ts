import { addDays, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { type PublicHoliday, publicHolidaysBetween } from '@leerkring/domain/calendar/public-holidays';
import {
  SCHOOL_REGIONS,
  type SchoolHoliday,
  type SchoolHolidayLookup,
  type SchoolHolidayState,
  type SchoolRegion,
  schoolHolidayLookup,
} from '@leerkring/domain/calendar/school-holidays';
import type { CalendarSession } from '../session/calendar-session.ts';
import type { ClosedDays } from './closed-days.ts';

/** All that the calendar knows of one day. */
export interface DayFacts {
  sessions: readonly CalendarSession[];
  holidays: readonly PublicHoliday[];
  closed: readonly ClosedDays[];
  school: Record<SchoolRegion, SchoolHolidayState>;
}

export interface YearFacts {
  start: PlainDate;
  end: PlainDate;
  sessionsOn: ReadonlyMap<PlainDate, readonly CalendarSession[]>;
  holidaysOn: ReadonlyMap<PlainDate, readonly PublicHoliday[]>;
  closedOn: ReadonlyMap<PlainDate, readonly ClosedDays[]>;
  /** Where the school holidays of these days come from. */
  sources: readonly string[];
  schoolState: SchoolHolidayLookup;
}

interface YearInput {
  start: PlainDate;
  end: PlainDate;
  sessions: readonly CalendarSession[];
  schoolHolidays: readonly (SchoolHoliday & { source?: string })[];
  closedDays?: readonly ClosedDays[] | undefined;
}

/** Sorts a season's sessions and holidays by day, once; whole months, since the calendar shows whole months. */
export function yearFacts({ start, end, sessions, schoolHolidays, closedDays = [] }: YearInput): YearFacts {
  return {
    start,
    end,
    sessionsOn: byDay(sessions),
    holidaysOn: publicHolidaysBetween(`${start.slice(0, 7)}-01`, `${end.slice(0, 7)}-31`),
    closedOn: closedByDay(closedDays.filter((one) => touches(one, start, end))),
    sources: [
      ...new Set(
        schoolHolidays.flatMap((one) => (one.source && touches(one, start, end) ? [one.source] : [])),
      ),
    ],
    schoolState: schoolHolidayLookup(schoolHolidays),
  };
}

export function dayFacts(year: YearFacts, date: PlainDate): DayFacts {
  return {
    sessions: year.sessionsOn.get(date) ?? [],
    holidays: year.holidaysOn.get(date) ?? [],
    closed: year.closedOn.get(date) ?? [],
    school: Object.fromEntries(
      SCHOOL_REGIONS.map((region) => [region, year.schoolState(region, date)]),
    ) as DayFacts['school'],
  };
}

function touches(
  { startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate },
  start: PlainDate,
  end: PlainDate,
) {
  return startsOn <= end && endsOn >= start;
}

function closedByDay(closedDays: readonly ClosedDays[]): Map<PlainDate, ClosedDays[]> {
  const days = new Map<PlainDate, ClosedDays[]>();
  for (const one of closedDays) {
    for (let date = one.startsOn; date <= one.endsOn; date = addDays(date, 1)) {
      days.set(date, [...(days.get(date) ?? []), one]);
    }
  }
  return days;
}

/** A session of several days stands on each of them, and within a day the earliest comes first. */
function byDay(sessions: readonly CalendarSession[]): Map<PlainDate, CalendarSession[]> {
  const days = new Map<PlainDate, CalendarSession[]>();
  const put = (date: PlainDate, session: CalendarSession) => {
    const day = days.get(date);
    if (day) day.push(session);
    else days.set(date, [session]);
  };
  for (const session of sessions) {
    put(session.startsOn, session);
    // Nearly all end on the day on which they begin: no date is worked out for those.
    if (session.endsOn === session.startsOn) continue;
    for (let date = addDays(session.startsOn, 1); date <= session.endsOn; date = addDays(date, 1)) {
      put(date, session);
    }
  }
  for (const day of days.values()) if (day.length > 1) day.sort(byTime);
  return days;
}

/** Plain ASCII all: comparing it as such is many times faster than in the order of a language. */
function byTime(a: CalendarSession, b: CalendarSession): number {
  return (
    compare(a.startsOn, b.startsOn) ||
    compare(a.startTime ?? '99', b.startTime ?? '99') ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
