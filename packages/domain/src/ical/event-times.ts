import { TZDate } from '@date-fns/tz';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { CalendarSession } from './calendar-session.ts';

/** How long a session lasts in a calendar when nobody has said so: two hours, what most of them take. */
export const DEFAULT_MINUTES = 120;

export interface EventTimes {
  allDay: boolean;
  start: Date;
  /** Exclusive; for an all-day event midnight after its last day. */
  end: Date;
  /** Set where the end is a guess: the length that was taken, in minutes. */
  assumedMinutes: number | null;
}

type Times = Pick<CalendarSession, 'startsOn' | 'endsOn' | 'startTime' | 'endTime' | 'durationMinutes'>;

/**
 * When a session is, as ical-generator wants it: with times a TZDate in the zone of its network, all day a midnight
 * in UTC. Without a start time it is all day. Without an end it lasts as long as its format says, else two hours,
 * on its last day. An end that is not after the start lies on the day after (22:00 to 00:30). In the hour that the
 * clock skips in spring a session starts an hour later, and lasts as long.
 */
export function eventTimes(session: Times, timeZone: string): EventTimes {
  const { startsOn, endsOn, startTime, endTime } = session;
  if (!startTime) {
    return {
      allDay: true,
      start: midnight(startsOn),
      end: midnight(addDays(endsOn, 1)),
      assumedMinutes: null,
    };
  }
  const start = localInstant(startsOn, startTime, timeZone);
  if (!endTime) {
    const minutes = session.durationMinutes ?? DEFAULT_MINUTES;
    const end = new TZDate(localInstant(endsOn, startTime, timeZone).getTime() + minutes * 60_000, timeZone);
    return { allDay: false, start, end, assumedMinutes: minutes };
  }
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  const isNextDay = endsOn === startsOn && minutes <= 0;
  const told = localInstant(isNextDay ? addDays(endsOn, 1) : endsOn, endTime, timeZone);
  const end = told > start ? told : new TZDate(start.getTime() + minutes * 60_000, timeZone);
  return { allDay: false, start, end, assumedMinutes: null };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const midnight = (date: PlainDate) => new Date(`${date}T00:00:00Z`);

/** The instant of a local date and time (`HH:MM`) in a zone. */
export function localInstant(date: PlainDate, time: string, timeZone: string): TZDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, day, hours, minutes, timeZone);
}
