import ICAL from 'ical.js';

/** An event of a calendar file, in the words of its reader: what a clock on the wall shows. */
export interface ReadEvent {
  uid: string;
  summary: string;
  /** YYYY-MM-DD */
  date: string;
  /** "17:30–21:00", or nothing for a whole day. */
  times: string;
  isCancelled: boolean;
  /** Rises with each change. */
  sequence: number;
  url: string;
}

/**
 * Reads a calendar with ical.js, which shares no code with ours. The local time is worked out twice: as it is written,
 * and from the instant that the file's own time zone makes of it, seen from Amsterdam.
 *
 * @throws when the two differ
 */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      date: event.startDate.toString().slice(0, 10),
      times: event.startDate.isDate ? '' : `${clock(event.startDate)}–${clock(event.endDate)}`,
      sequence: event.sequence,
      isCancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      url: String(component.getFirstPropertyValue('url') ?? ''),
    };
  });
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

function clock(time: ICAL.Time): string {
  const written = time.toString().slice(0, 16).replace('T', ' ');
  const seen = amsterdam.format(time.toJSDate());
  if (written !== seen) throw new Error(`The file says ${written}; its time zone makes it ${seen}`);
  return written.slice(11);
}
