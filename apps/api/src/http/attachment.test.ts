import { describe, expect, it } from 'vitest';
import { attachment } from './attachment.ts';

describe('attachment', () => {
  it.each([
    ['Samen leren', 'attachment; filename="Samen leren.ics"; filename*=UTF-8\'\'Samen%20leren.ics'],
    [
      'Café (één)',
      'attachment; filename="Cafe (een).ics"; filename*=UTF-8\'\'Caf%C3%A9%20%28%C3%A9%C3%A9n%29.ics',
    ],
    ['../../etc/passwd', 'attachment; filename="etc-passwd.ics"; filename*=UTF-8\'\'etc-passwd.ics'],
    [
      'a"; x=\r\nSet-Cookie: b',
      'attachment; filename="a-_ x_ Set-Cookie- b.ics"; filename*=UTF-8\'\'a-%3B%20x%3D%20Set-Cookie-%20b.ics',
    ],
    ['..', 'attachment; filename="leerkring.ics"; filename*=UTF-8\'\'leerkring.ics'],
    ['שלום', 'attachment; filename="_.ics"; filename*=UTF-8\'\'%D7%A9%D7%9C%D7%95%D7%9D.ics'],
  ])('names %j', (name, header) => {
    expect(attachment(name, 'ics')).toBe(header);
  });

  it('keeps a name of 10,000 characters short, and cuts no emoji in two', () => {
    const header = attachment('😀'.repeat(10_000), 'ics');
    expect(header.split("UTF-8''")[1]).toBe(`${encodeURIComponent('😀'.repeat(80))}.ics`);
  });
});
