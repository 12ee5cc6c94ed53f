import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarLanguage, CalendarSession } from './calendar-session.ts';
import { calendarLine, escapeCalendarLine } from './calendar-text.ts';
import { eventDescription, eventLocation, eventSummary } from './event-texts.ts';
import { eventTimes } from './event-times.ts';
import { isTimeZone } from './time-zone.ts';
import { zoneComponent } from './zone-of-events.ts';

export interface ProgrammeCalendarInput {
  /** Shown as the calendar's name. */
  name: string;
  sessions: readonly CalendarSession[];
  /** IANA zone in which dates and times of the sessions are local. */
  timeZone: string;
  language: CalendarLanguage;
  /** Absolute address of the programme's page; null when it has none. */
  url: string | null;
  /** When the file is made (DTSTAMP). */
  now: Date;
}

/** How often a subscribed program is asked to look for changes, in seconds. */
const REFRESH_SECONDS = 6 * 60 * 60;

const STATUS = {
  planned: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * The sessions as an iCalendar file (RFC 5545, with the refresh interval and name of RFC 7986): UTF-8 text with CRLF
 * line ends, folded at 75 octets. Events bear local times with their zone, so a session at 10:00 stays at 10:00
 * whatever the clock does. A zone without a VTIMEZONE is written in UTC: the same instants.
 *
 * @throws {RangeError} if the zone is none, or a date is
 */
export function programmeCalendar(input: ProgrammeCalendarInput): string {
  const { name, sessions, timeZone, language, now } = input;
  if (!isTimeZone(timeZone)) throw new RangeError(`Not a time zone: ${timeZone}`);
  const component = zoneComponent(timeZone);
  const calendar = ical({
    prodId: { company: 'Leerkring', product: 'Leerkring', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escapeCalendarLine(name),
    ...(input.url === null ? {} : { url: webAddress(input.url) }),
    ttl: REFRESH_SECONDS,
    // Without a name: a zone on the calendar itself would take the Z from DTSTAMP.
    timezone: { name: null, generator: () => component },
  });
  for (const session of sessions) {
    const times = eventTimes(session, timeZone);
    calendar.createEvent({
      id: calendarLine(`${session.icalUid}@leerkring`),
      sequence: session.icalSequence,
      stamp: now,
      lastModified: session.updatedAt,
      start: times.start,
      end: times.end,
      allDay: times.allDay,
      // An all-day date with a zone would be moved by it.
      timezone: times.allDay || !component ? null : timeZone,
      summary: eventSummary(session, language),
      location: eventLocation(session, language),
      description: eventDescription(session, language, times.assumedMinutes),
      ...(session.url === null ? {} : { url: webAddress(session.url) }),
      status: STATUS[session.status],
      transparency:
        session.status === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The address as a URI: without line breaks, everything escaped that a URI cannot hold. */
const webAddress = (url: string) => new URL(url).href;
