import {
  addDays,
  daysBetween,
  daysInMonth,
  type PlainDate,
  plainDate,
} from '@leerkring/domain/calendar/plain-date';
import { publicHolidaysOfYear } from '@leerkring/domain/calendar/public-holidays';
import { shiftToSameWeekday } from '@leerkring/domain/calendar/shift-to-same-weekday';
import type { SeasonSeed, SessionSeed } from './network-seed.ts';

/** A season with the dates of its first year, from which the demo draws one around today. */
export interface DemoTemplate {
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** How many days before the end of the season the next one begins, so that enough lies ahead. */
  leastDaysAhead: number;
  /** How many days ahead sessions are confirmed; what lies further is planned. */
  confirmedDays: number;
  /** `cancelReason` cancels the session; any other status follows from its date. */
  sessions: Omit<SessionSeed, 'status'>[];
}

/**
 * The season around `today`: every session as many years later as it takes for the season to have at least
 * `leastDaysAhead` left, on the same weekday, and weeks later where that is a public holiday. What lies before today
 * was held, the first `confirmedDays` from today are confirmed and so is what each group has next, so that there is
 * always something to see; the rest is planned.
 */
export function demoSeason(template: DemoTemplate, today: PlainDate): SeasonSeed {
  const years = yearsToShift(template, today);
  const startsOn = sameDay(template.startsOn, years);
  const endsOn = sameDay(template.endsOn, years);
  const moved = template.sessions.map((session) => ({
    ...session,
    date: freeDay(shiftToSameWeekday(session.date, years)),
  }));
  const next = nextDates(moved, today);
  return {
    name: `Demoseizoen ${seasonName(startsOn, endsOn)}`,
    startsOn,
    endsOn,
    isDemo: true,
    sessions: moved.map((session) => {
      const status = session.cancelReason
        ? 'cancelled'
        : statusOf(
            session.date,
            today,
            session.date === next.get(companyOf(session)) ? Infinity : template.confirmedDays,
          );
      return { ...session, status, outcomes: status === 'held' ? session.outcomes : [] };
    }),
  };
}

type TemplateSession = DemoTemplate['sessions'][number];

/** Who meets: a group, the people of a region, or everybody. */
const companyOf = ({ group, region }: TemplateSession): string => `${group ?? ''}|${region ?? ''}`;

/** The first day from today on that each company has, what is called off left aside. */
function nextDates(sessions: readonly TemplateSession[], today: PlainDate): Map<string, PlainDate> {
  const next = new Map<string, PlainDate>();
  for (const session of sessions) {
    if (session.date < today || session.cancelReason) continue;
    const known = next.get(companyOf(session));
    if (!known || session.date < known) next.set(companyOf(session), session.date);
  }
  return next;
}

function yearsToShift({ endsOn, leastDaysAhead }: DemoTemplate, today: PlainDate): number {
  let years = Number(today.slice(0, 4)) - Number(endsOn.slice(0, 4));
  while (daysBetween(today, sameDay(endsOn, years)) < leastDaysAhead) years += 1;
  return years;
}

function statusOf(
  date: PlainDate,
  today: PlainDate,
  confirmedDays: number,
): 'held' | 'confirmed' | 'planned' {
  if (date < today) return 'held';
  return daysBetween(today, date) <= confirmedDays ? 'confirmed' : 'planned';
}

function seasonName(startsOn: PlainDate, endsOn: PlainDate): string {
  const [first, last] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function sameDay(date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  return plainDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** The day itself, or the same weekday some weeks later, when offices are open. */
function freeDay(date: PlainDate): PlainDate {
  const isHoliday = publicHolidaysOfYear(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
  return isHoliday ? freeDay(addDays(date, 7)) : date;
}
