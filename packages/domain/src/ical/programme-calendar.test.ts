import { describe, expect, it } from 'vitest';
import { exampleFile, exampleSession, readCalendar, readEvents } from './read-back.ts';

const only = (file: string) => {
  const [event] = readEvents(file);
  if (!event) throw new Error('The file holds no event');
  return event;
};
const eventOf = (...args: Parameters<typeof exampleSession>) => only(exampleFile([exampleSession(...args)]));
const propertyOf = (file: string, name: string) => String(only(file).component.getFirstPropertyValue(name));

describe('the calendar', () => {
  it('tells its name, its page, its method and how often to look again', () => {
    const calendar = readCalendar(exampleFile([]));
    const values = ['name', 'x-wr-calname', 'url', 'method', 'refresh-interval', 'x-published-ttl'].map(
      (name) => String(calendar.getFirstPropertyValue(name)),
    );
    expect(values).toEqual([
      'Samen leren',
      'Samen leren',
      'https://leerkring.example.nl/n/samen-leren',
      'PUBLISH',
      'PT6H',
      'PT6H',
    ]);
  });

  it('may be empty', () => {
    expect(readEvents(exampleFile([]))).toEqual([]);
  });

  it('carries its zone once, however many events', () => {
    const file = exampleFile([exampleSession(), exampleSession({ icalUid: 'b' })]);
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  });

  it('ends every line with CRLF, the last one too', () => {
    const file = exampleFile([exampleSession({ description: 'een\ntwee' })]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('identity', () => {
  it('keeps the UID while all else changes', () => {
    const first = exampleSession();
    const later = {
      ...first,
      icalSequence: 4,
      startsOn: '2026-07-01',
      endsOn: '2026-07-01',
      title: 'Anders',
    };
    const uids = [first, later].map((session) => only(exampleFile([session])).uid);
    expect(uids).toEqual(Array(2).fill('01970000-0000-7000-8000-000000000001@leerkring'));
  });

  it('tells sequence, last change and when the file was made', () => {
    const file = exampleFile([exampleSession({ icalSequence: 7 })]);
    expect(['sequence', 'last-modified', 'dtstamp'].map((name) => propertyOf(file, name))).toEqual([
      '7',
      '2026-01-02T03:04:05Z',
      '2026-05-01T12:00:00Z',
    ]);
  });

  it('is the same file for the same input', () => {
    expect(exampleFile([exampleSession()])).toBe(exampleFile([exampleSession()]));
  });
});

describe('times', () => {
  it('spans several days from the first start to the last end', () => {
    const event = eventOf({
      startsOn: '2026-06-12',
      endsOn: '2026-06-13',
      startTime: '14:00',
      endTime: '12:00',
    });
    expect(`${event.startDate} ${event.endDate}`).toBe('2026-06-12T14:00:00 2026-06-13T12:00:00');
  });

  it('lasts all of its days without times', () => {
    const event = eventOf({ startsOn: '2026-06-12', endsOn: '2026-06-13', startTime: null, endTime: null });
    expect(`${event.startDate} ${event.endDate} ${event.startDate.isDate}`).toBe(
      '2026-06-12 2026-06-14 true',
    );
  });

  it('lasts as long as its format says when no end is known', () => {
    expect(String(eventOf({ endTime: null, durationMinutes: 150 }).endDate)).toBe('2026-06-12T12:30:00');
  });

  it('lasts two hours when nobody has said, and tells that this is a guess', () => {
    const event = eventOf({ endTime: null });
    expect(String(event.endDate)).toBe('2026-06-12T12:00:00');
    expect(event.description).toContain('De eindtijd is niet bekend; hier staat een duur van 120 minuten.');
  });

  it('runs past midnight when the end is not after the start', () => {
    const event = eventOf({ startTime: '22:00', endTime: '00:30' });
    expect(`${event.startDate} ${event.endDate}`).toBe('2026-06-12T22:00:00 2026-06-13T00:30:00');
  });
});

describe('status', () => {
  it.each([
    ['planned', 'TENTATIVE', 'OPAQUE'],
    ['confirmed', 'CONFIRMED', 'OPAQUE'],
    ['held', 'CONFIRMED', 'OPAQUE'],
    ['cancelled', 'CANCELLED', 'TRANSPARENT'],
  ] as const)('%s is %s', (status, written, transparency) => {
    const file = exampleFile([exampleSession({ status })]);
    expect([propertyOf(file, 'status'), propertyOf(file, 'transp')]).toEqual([written, transparency]);
  });

  it('says that a session is cancelled, and why, to programs that ignore the status', () => {
    const event = eventOf({ status: 'cancelled', cancelReason: 'De begeleider is ziek.' });
    expect(event.summary).toBe('Afgelast: Intervisiegroep 1, bijeenkomst 3');
    expect(event.description).toContain('Afgelast: De begeleider is ziek.');
  });
});

describe('summary', () => {
  it.each([
    [{}, 'Intervisiegroep 1, bijeenkomst 3'],
    [{ sequence: null }, 'Intervisiegroep 1'],
    [{ title: 'Startdag' }, 'Startdag (Intervisiegroep 1)'],
    [{ title: 'Intervisiegroep 1: start' }, 'Intervisiegroep 1: start'],
    [{ groupName: null, formatTitle: 'Informatiedag' }, 'Informatiedag'],
    [{ groupName: null, formatTitle: 'Rondetafel', regionName: 'Flevoland' }, 'Rondetafel (Flevoland)'],
    [{ groupName: null, title: 'Rondetafel Flevoland', regionName: 'Flevoland' }, 'Rondetafel Flevoland'],
    [{ groupName: null, themeTitle: 'Veiligheid' }, 'Veiligheid'],
    [{ groupName: null }, 'Bijeenkomst'],
  ])('of %j is %s', (overrides, summary) => {
    expect(eventOf(overrides).summary).toBe(summary);
  });

  it('speaks English where the network does', () => {
    expect(only(exampleFile([exampleSession()], { language: 'en' })).summary).toBe(
      'Intervisiegroep 1, session 3',
    );
  });
});

describe('location and description', () => {
  const place = { name: 'De Kom', room: 'zaal 2', address: 'Stadsplein 4', city: 'Nieuwegein' };

  it.each([
    [{ place }, 'De Kom, zaal 2, Stadsplein 4, Nieuwegein'],
    [{ place: { ...place, room: null, address: null } }, 'De Kom, Nieuwegein'],
    [{ placeNote: 'midden in het land' }, 'midden in het land'],
    [{ isOnline: true }, 'Online'],
  ])('of %j is %s', (overrides, location) => {
    expect(eventOf(overrides).location).toBe(location);
  });

  it('has no location when none is known', () => {
    expect(exampleFile([exampleSession()])).not.toContain('\r\nLOCATION');
  });

  it('tells theme, audience, agenda and page', () => {
    const { description } = eventOf({
      description: 'Neem een vraag mee.',
      themeTitle: 'Samenwerken',
      audience: 'bestuurders',
      agenda: [
        { title: 'Inloop', startTime: '10:00', minutes: 15 },
        { title: 'Casus', startTime: null, minutes: null },
      ],
    });
    expect(description).toBe(
      'Neem een vraag mee.\n\nThema: Samenwerken\n\nVoor wie: bestuurders\n\n' +
        'Programma:\n- 10:00 Inloop (15 min.)\n- Casus\n\nhttps://leerkring.example.nl/sessions/1',
    );
  });
});
