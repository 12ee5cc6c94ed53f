import { describe, expect, it, vi } from 'vitest';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { exampleFile, exampleSession, readEvents } from './read-back.ts';

/** The days of 2026 to 2040 on which the offset of a zone changes, from the zone data of the machine. */
function clockChanges(timeZone: string): PlainDate[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offsetAtNoon = (date: PlainDate) =>
    format
      .format(new Date(`${date}T12:00:00Z`))
      .split(', ')
      .pop();
  const changes: PlainDate[] = [];
  for (let date = '2026-01-01'; date <= '2040-12-31'; date = addDays(date, 1)) {
    if (offsetAtNoon(date) !== offsetAtNoon(addDays(date, -1))) changes.push(date);
  }
  return changes;
}

/** Date and time that people in the zone read on the wall at an instant. */
function onTheWall(unixSeconds: number, timeZone: string): string {
  return new Date(unixSeconds * 1000).toLocaleString('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
}

const TIMES = [
  ['10:00', '12:30'],
  ['00:15', '23:45'],
  ['04:00', '09:00'],
] as const;

describe.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Sydney'])(
  'around every clock change in %s',
  (timeZone) => {
    const changes = clockChanges(timeZone);
    const sessions = changes
      .flatMap((date) => [-1, 0, 1, 7].map((days) => addDays(date, days)))
      .flatMap((startsOn) =>
        TIMES.map(([startTime, endTime]) => exampleSession({ startsOn, startTime, endTime })),
      );

    it('meets thirty changes', () => {
      expect(changes).toHaveLength(30);
    });

    it('keeps the local times of every session, as read by ical.js', () => {
      const events = readEvents(exampleFile(sessions, { timeZone }));
      const read = events.map((event) => `${event.startDate} ${event.endDate} ${event.startDate.zone?.tzid}`);
      expect(read).toEqual(
        sessions.map(
          (one) => `${one.startsOn}T${one.startTime}:00 ${one.endsOn}T${one.endTime}:00 ${timeZone}`,
        ),
      );
    });

    it('means the right instants, by its own VTIMEZONE', () => {
      const events = readEvents(exampleFile(sessions, { timeZone }));
      const read = events.map((event) => onTheWall(event.startDate.toUnixTime(), timeZone));
      expect(read).toEqual(sessions.map((one) => `${one.startsOn} ${one.startTime}`));
    });

    it('keeps all-day sessions on their day', () => {
      const allDay = changes.map((startsOn) => exampleSession({ startsOn, startTime: null, endTime: null }));
      const events = readEvents(exampleFile(allDay, { timeZone }));
      expect(events.map((event) => `${event.startDate} ${event.endDate}`)).toEqual(
        changes.map((date) => `${date} ${addDays(date, 1)}`),
      );
    });
  },
);

describe('the hour that the clock skips', () => {
  it('is met by starting later and lasting as long, not a day', () => {
    const skipped = { startsOn: '2026-03-29', endsOn: '2026-03-29', startTime: '02:30', endTime: '03:30' };
    const [event] = readEvents(exampleFile([exampleSession(skipped)]));
    expect([`${event?.startDate}`, `${event?.endDate}`]).toEqual([
      '2026-03-29T03:30:00',
      '2026-03-29T04:30:00',
    ]);
  });
});

describe('a zone without a component of its own', () => {
  it('is written in UTC, the same instants', () => {
    const sessions = ['2026-03-28', '2026-03-29', '2026-10-25'].map((startsOn) =>
      exampleSession({ startsOn }),
    );
    const file = exampleFile(sessions, { timeZone: 'Europe/Kyiv' });
    expect(file).not.toContain('TZID');
    const read = readEvents(file).map((event) => onTheWall(event.startDate.toUnixTime(), 'Europe/Kyiv'));
    expect(read).toEqual(['2026-03-28 10:00', '2026-03-29 10:00', '2026-10-25 10:00']);
  });

  it('is refused when it is no zone at all', () => {
    expect(() => exampleFile([], { timeZone: 'constructor' })).toThrow(RangeError);
  });
});

describe('the machine', () => {
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('may stand in %s', (zone) => {
    const sessions = [exampleSession(), exampleSession({ startTime: null, endTime: null })];
    const here = exampleFile(sessions);
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(exampleFile(sessions)).toBe(here);
    vi.unstubAllEnvs();
  });
});
