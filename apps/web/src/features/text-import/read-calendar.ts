import { TABLE_FILE_LIMITS } from '@leerkring/contract/text-import-limits';
import { localInstant } from '@leerkring/domain/ical/event-times';
import { isTimeZone } from '@leerkring/domain/ical/time-zone';
import type { Table } from '@leerkring/domain/table-import/table-text';
import ICAL from 'ical.js';
import { TableFileError } from './table-file.ts';

/** Headings that the reader of tables knows. */
const HEADINGS = ['Datum', 'Laatste dag', 'Begin', 'Einde', 'Status', 'Online', 'Titel', 'Locatie'];
/** A file of our own: what is composed there (title, place, a guessed end) may not come back as an edit. */
const OWN_HEADINGS = [
  'Datum',
  'Laatste dag',
  'Begin',
  'Einde of schatting',
  'Status',
  'Leerkring-nummer',
  'Agenda',
];

/** Repeats without end are followed this far. */
const FARTHEST_YEARS = 2;

/**
 * The events of an iCalendar file as rows, in the local time of a zone. Repeats are written out (EXDATE, RDATE and moved
 * ones heeded), those without end for two years.
 */
export function readCalendar(text: string, timeZone: string): Table[] {
  const calendar = parseCalendar(text);
  registerZones(calendar);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const moved = events.filter((event) => event.isRecurrenceException());
  const rows = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) =>
      occurrencesOf(
        event,
        moved.filter(({ uid }) => uid === event.uid),
      ),
    )
    .map((occurrence) => rowOf(occurrence, timeZone));
  const own = rows.filter(({ id }) => id !== null).map(({ own }) => own);
  const foreign = rows.filter(({ id }) => id === null).map(({ cells }) => cells);
  return [
    ...(foreign.length > 0 ? [{ name: null, rows: [HEADINGS, ...foreign.sort(byDay)] }] : []),
    ...(own.length > 0
      ? [{ name: foreign.length > 0 ? 'Leerkring' : null, rows: [OWN_HEADINGS, ...own.sort(byDay)] }]
      : []),
  ];
}

function parseCalendar(text: string): ICAL.Component {
  try {
    const parsed = new ICAL.Component(ICAL.parse(text));
    if (parsed.name === 'vcalendar') return parsed;
  } catch {
    // Said below, like any other file that is no calendar.
  }
  throw new TableFileError('broken');
}

function registerZones(calendar: ICAL.Component): void {
  for (const component of calendar.getAllSubcomponents('vtimezone')) {
    const zone = new ICAL.Timezone(component);
    if (!ICAL.TimezoneService.has(zone.tzid)) ICAL.TimezoneService.register(zone, zone.tzid);
  }
}

interface Occurrence {
  event: ICAL.Event;
  start: ICAL.Time;
  end: ICAL.Time;
}

function occurrencesOf(event: ICAL.Event, moved: readonly ICAL.Event[]): Occurrence[] {
  if (!event.startDate) return [];
  if (!event.isRecurring()) return [{ event, start: event.startDate, end: event.endDate }];
  for (const one of moved) event.relateException(one);
  const last = event.startDate.clone();
  last.year += FARTHEST_YEARS;
  const found: Occurrence[] = [];
  const repeats = event.iterator();
  for (let next = repeats.next(); next; next = repeats.next()) {
    if (next.compare(last) > 0) break;
    if (found.length > TABLE_FILE_LIMITS.rows) throw new TableFileError('tooManyRows');
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push({ event: item, start: startDate, end: endDate });
  }
  return found;
}

interface Row {
  /** Of the session that it is, where the file is one of ours. */
  id: string | null;
  cells: string[];
  own: string[];
}

function rowOf({ event, start, end }: Occurrence, timeZone: string): Row {
  const told = String(event.component.getFirstProperty('dtstart')?.getParameter('tzid') ?? '');
  const from = localTime(start, told, timeZone);
  const until = localTime(end, told, timeZone);
  // The end of a whole day is the midnight after it.
  if (start.isDate) until.day = dayBefore(until.day, from.day);
  const status = String(event.component.getFirstPropertyValue('status') ?? '');
  const word = STATUS_WORDS[status.toUpperCase()] ?? '';
  const id = sessionId(event);
  const { summary, location } = event;
  const isOnline = /^https?:|\bonline\b|\bteams\b|\bzoom\b/i.test(location ?? '') ? 'ja' : '';
  const when = [from.day, until.day, from.time, until.time];
  return {
    id,
    cells: [...when, word, isOnline, withoutWord(summary ?? ''), location ?? ''],
    own: [...when, word, id ?? '', summary ?? ''],
  };
}

const STATUS_WORDS: Record<string, string> = { CANCELLED: 'afgelast', TENTATIVE: 'gepland', CONFIRMED: '' };

/** The state stands in its own column. */
const withoutWord = (summary: string) => summary.replace(/^(?:Afgelast|Geannuleerd|Cancell?ed):\s*/i, '');

/**
 * Day and time as the clock of `timeZone` shows them. A time without a zone is meant as it stands; one of a zone that the
 * file names and does not describe is that of the world's list, if it is in it.
 */
function localTime(time: ICAL.Time, told: string, timeZone: string): { day: string; time: string } {
  const pad = (number: number) => String(number).padStart(2, '0');
  const day = `${time.year}-${pad(time.month)}-${pad(time.day)}`;
  const clock = time.isDate ? '' : `${pad(time.hour)}:${pad(time.minute)}`;
  if (time.isDate) return { day, time: clock };
  if (time.zone !== ICAL.Timezone.localTimezone) return inZone(time.toJSDate(), timeZone);
  return isTimeZone(told) ? inZone(localInstant(day, clock, told), timeZone) : { day, time: clock };
}

function inZone(instant: Date, timeZone: string): { day: string; time: string } {
  const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', clock = ''] = words.format(new Date(instant.getTime())).split(' ');
  return { day, time: clock };
}

function dayBefore(day: string, earliest: string): string {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return before < earliest ? earliest : before;
}

/** Our feeds name the page of each session. */
function sessionId(event: ICAL.Event): string | null {
  if (!event.uid?.endsWith('@leerkring')) return null;
  const url = String(event.component.getFirstPropertyValue('url') ?? '');
  return /\/sessions\/([\w-]{1,64})$/.exec(url)?.[1] ?? null;
}

function byDay(one: readonly string[], other: readonly string[]): number {
  return `${one[0]} ${one[2]}`.localeCompare(`${other[0]} ${other[2]}`);
}
