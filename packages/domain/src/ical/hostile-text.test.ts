import { describe, expect, it } from 'vitest';
import { exampleFile, exampleSession, readCalendar, readEvents } from './read-back.ts';

const INJECTION = 'Dag\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:vals\nATTENDEE:mailto:x@example.nl\rX-EVIL:1';

/** Texts that are kept to the last character. */
const KEPT = [
  'Komma, puntkomma; schuine streep \\ en \\n als tekst: "aanhaling"',
  '👩🏽‍🤝‍👩🏻 samen 🎉 naïeve café’s ﬁ',
  'שלום עולם, مرحبا بالعالم \u202eomgekeerd\u202c',
  '<script>alert(1)</script> =1+1 @cmd',
  'een\n\ntwee\tdrie',
  `${'Een lange zin, met komma’s; en 😀. '.repeat(300)}slot`,
];

describe('text from outside', () => {
  it.each(KEPT)('is kept as it is: %#', (text) => {
    const [event] = readEvents(exampleFile([exampleSession({ description: text })]));
    expect(event?.description).toBe(`${text}\n\nhttps://leerkring.example.nl/sessions/1`);
  });

  it('keeps 10,000 characters', () => {
    const text = '日本語 ok '.repeat(1429).slice(0, 10_000).trim();
    const [event] = readEvents(exampleFile([exampleSession({ description: text })]));
    expect(event?.description.startsWith(text)).toBe(true);
  });

  it('folds every line within 75 octets, and breaks no character', () => {
    const sessions = KEPT.map((text) => exampleSession({ title: text, placeNote: text, description: text }));
    const bytes = Buffer.from(exampleFile(sessions, { name: KEPT.join(' ') }));
    const lines = bytes.toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
    for (const line of lines) expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\ufffd');
  });

  it('cannot add a line, an event or a property, wherever it stands', () => {
    const session = exampleSession({
      icalUid: INJECTION,
      title: INJECTION,
      groupName: INJECTION,
      regionName: INJECTION,
      themeTitle: INJECTION,
      placeNote: INJECTION,
      audience: INJECTION,
      description: INJECTION,
      cancelReason: INJECTION,
      status: 'cancelled',
      agenda: [{ title: INJECTION, startTime: null, minutes: null }],
      place: { name: INJECTION, room: INJECTION, address: INJECTION, city: INJECTION },
      url: 'https://example.nl/\r\nX-EVIL:1',
    });
    const file = exampleFile([session], { name: INJECTION, url: 'https://example.nl/\r\nX-EVIL:1' });
    const events = readEvents(file);
    expect(events).toHaveLength(1);
    const names = [readCalendar(file), ...events.map((event) => event.component)]
      .flatMap((component) => component.getAllProperties())
      .map((property) => property.name);
    expect(names).not.toContain('x-evil');
    expect(names).not.toContain('attendee');
  });

  it('puts a title on one line', () => {
    const [event] = readEvents(
      exampleFile([exampleSession({ groupName: null, title: 'Dag een\r\n  en twee' })]),
    );
    expect(event?.summary).toBe('Dag een en twee');
  });

  it('loses other control characters, and mends half a pair', () => {
    const description = 'a\u0000b\u0007c\u001bd\u0085e\u2028f\ud83d';
    const [event] = readEvents(exampleFile([exampleSession({ description })]));
    expect(event?.description).toContain('abcd\ne\nf\ufffd');
  });
});
