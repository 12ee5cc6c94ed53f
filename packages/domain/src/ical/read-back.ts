import ICAL from 'ical.js';
import type { CalendarSession } from './calendar-session.ts';
import { type ProgrammeCalendarInput, programmeCalendar } from './programme-calendar.ts';

// For tests: an example session, and the file as a reader sees it that shares no code with its writer.

/** A confirmed session of one day at 10:00, unless told otherwise. */
export function exampleSession(overrides: Partial<CalendarSession> = {}): CalendarSession {
  return {
    icalUid: '01970000-0000-7000-8000-000000000001',
    icalSequence: 0,
    updatedAt: new Date('2026-01-02T03:04:05Z'),
    status: 'confirmed',
    startsOn: '2026-06-12',
    endsOn: overrides.startsOn ?? '2026-06-12',
    startTime: '10:00',
    endTime: '12:30',
    durationMinutes: null,
    title: null,
    groupName: 'Intervisiegroep 1',
    sequence: 3,
    formatTitle: null,
    regionName: null,
    themeTitle: null,
    isOnline: null,
    place: null,
    placeNote: null,
    audience: null,
    description: null,
    cancelReason: null,
    agenda: [],
    url: 'https://leerkring.example.nl/sessions/1',
    ...overrides,
  };
}

/** The file of these sessions. */
export function exampleFile(
  sessions: CalendarSession[],
  overrides: Partial<ProgrammeCalendarInput> = {},
): string {
  return programmeCalendar({
    name: 'Samen leren',
    sessions,
    timeZone: 'Europe/Amsterdam',
    language: 'nl',
    url: 'https://leerkring.example.nl/n/samen-leren',
    now: new Date('2026-05-01T12:00:00Z'),
    ...overrides,
  });
}

/** The events of a file as ical.js reads them. */
export function readEvents(file: string): ICAL.Event[] {
  return readCalendar(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

export function readCalendar(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file));
}
