import { buildGroup } from '@leerkring/testkit/build-group';
import { buildMeetingFormat } from '@leerkring/testkit/build-meeting-format';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildTrack } from '@leerkring/testkit/build-track';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, app, inject, close } = await startTestApi();
afterAll(close);

const get = (url: string, headers: Record<string, string> = {}) => inject('GET', url, undefined, headers);

async function readEvents(url: string): Promise<ICAL.Event[]> {
  const response = await get(url);
  expect([response.statusCode, response.headers['content-type']]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ]);
  return new ICAL.Component(ICAL.parse(response.body))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');

describe('the feed of a network', () => {
  it('gives the local times on both sides of a clock change, as read by ical.js', async () => {
    const network = await buildNetwork(prisma);
    const days = ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29'];
    for (const day of days) {
      const startsOn = calendarDay(day);
      await buildSession(prisma, { networkId: network.id, startsOn, startTime: '10:00', endTime: '12:30' });
    }
    const events = await readEvents(`/feeds/networks/${network.slug}.ics`);
    expect(
      events.map((event) => `${event.startDate} ${event.endDate} ${event.startDate.zone?.tzid}`),
    ).toEqual(days.map((day) => `${day}T10:00:00 ${day}T12:30:00 Europe/Amsterdam`));
  });

  it('holds what is confirmed, held or cancelled, and no drafts', async () => {
    const network = await buildNetwork(prisma);
    for (const [index, status] of (['planned', 'confirmed', 'held', 'cancelled'] as const).entries()) {
      const startsOn = calendarDay(`2026-12-0${index + 1}`);
      await buildSession(prisma, { networkId: network.id, title: status, status, startsOn });
    }
    const events = await readEvents(`/feeds/networks/${network.slug}.ics`);
    expect(events.map((event) => `${event.summary} ${statusOf(event)}`)).toEqual([
      'confirmed CONFIRMED',
      'held CONFIRMED',
      'Afgelast: cancelled CANCELLED',
    ]);
  });

  it('keeps the UID of a session that moves, and raises its sequence', async () => {
    const network = await buildNetwork(prisma);
    const session = await buildSession(prisma, { networkId: network.id });
    const url = `/feeds/networks/${network.slug}.ics`;
    const [before] = await readEvents(url);
    const startsOn = calendarDay('2027-01-14');
    await prisma.session.update({
      where: { id: session.id },
      data: { startsOn, endsOn: startsOn, icalSequence: 1 },
    });
    await releaseSessions(prisma, { id: session.id });
    const [after] = await readEvents(url);
    expect([before?.uid, after?.uid]).toEqual(Array(2).fill(`${session.icalUid}@leerkring`));
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
    expect(String(after?.startDate)).toBe('2027-01-14');
  });

  it('tells place, audience and agenda, those of the format where the session has none', async () => {
    const network = await buildNetwork(prisma);
    const format = await buildMeetingFormat(prisma, {
      networkId: network.id,
      title: 'Informatiedag',
      audience: 'bestuurders',
      durationMinutes: 150,
    });
    await prisma.agendaItem.create({ data: { formatId: format.id, position: 1, title: 'Opening' } });
    const place = await buildPlace(prisma, { networkId: network.id, name: 'De Kom', city: 'Nieuwegein' });
    await buildSession(prisma, {
      networkId: network.id,
      formatId: format.id,
      placeId: place.id,
      startTime: '10:00',
    });
    const [event] = await readEvents(`/feeds/networks/${network.slug}.ics`);
    expect(event?.summary).toBe('Informatiedag');
    expect(event?.location).toBe('De Kom, Nieuwegein');
    expect(event?.description).toContain('Voor wie: bestuurders\n\nProgramma:\n- Opening');
    expect(String(event?.endDate)).toBe('2026-12-10T12:30:00');
  });

  it('never tells the address of an online room', async () => {
    const network = await buildNetwork(prisma);
    const onlineUrl = 'https://vergaderen.example.nl/geheim';
    const place = await buildPlace(prisma, { networkId: network.id, onlineUrl });
    await buildSession(prisma, { networkId: network.id, placeId: place.id, onlineUrl, isOnline: true });
    await buildSession(prisma, { networkId: network.id, onlineUrl, isOnline: true });
    const { body } = await get(`/feeds/networks/${network.slug}.ics`);
    expect(body).toContain('LOCATION:Online');
    expect(body).not.toContain('geheim');
  });

  it('links each session and the programme to their pages', async () => {
    const network = await buildNetwork(prisma);
    const session = await buildSession(prisma, { networkId: network.id });
    const { body } = await get(`/feeds/networks/${network.slug}.ics`);
    const unfolded = body.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`\r\nURL:http://localhost:4000/n/${network.slug}\r\n`);
    expect(unfolded).toContain(`\r\nURL;VALUE=URI:http://localhost:4000/sessions/${session.id}\r\n`);
  });
});

describe('the feed of a group', () => {
  it('holds the sessions of that group only, by number', async () => {
    const network = await buildNetwork(prisma, { name: 'Samen leren' });
    const [one, two] = [
      await buildGroup(prisma, { networkId: network.id, name: 'Intervisiegroep 1' }),
      await buildGroup(prisma, { networkId: network.id, name: 'Intervisiegroep 2' }),
    ];
    await buildSession(prisma, { networkId: network.id, groupId: one.id, sequence: 3 });
    await buildSession(prisma, { networkId: network.id, groupId: one.id, sequence: 4, status: 'planned' });
    await buildSession(prisma, { networkId: network.id, groupId: two.id, sequence: 1 });
    await buildSession(prisma, { networkId: network.id });
    const url = `/feeds/groups/${one.id}.ics`;
    expect((await readEvents(url)).map((event) => event.summary)).toEqual([
      'Intervisiegroep 1, bijeenkomst 3',
    ]);
    expect((await get(url)).body).toContain('X-WR-CALNAME:Intervisiegroep 1 (Samen leren)\r\n');
  });
});

describe('the feed of a track', () => {
  it('holds the sessions of that track, of its groups and of its formats, and no others', async () => {
    const network = await buildNetwork(prisma, { name: 'Samen leren' });
    const networkId = network.id;
    const mine = await buildTrack(prisma, { networkId, title: 'Leertafels' });
    const other = await buildTrack(prisma, { networkId, title: 'Buurttafels' });
    const group = await buildGroup(prisma, { networkId, trackId: mine.id });
    const elsewhere = await buildGroup(prisma, { networkId, trackId: other.id });
    const format = await buildMeetingFormat(prisma, { networkId, trackId: mine.id });
    const sessions = [
      { title: 'van de lijn', trackId: mine.id },
      { title: 'van de groep', groupId: group.id },
      { title: 'van de vorm', formatId: format.id },
      { title: 'van een groep elders', groupId: elsewhere.id, formatId: format.id },
      { title: 'van een andere lijn', trackId: other.id, groupId: group.id },
      { title: 'van niemand' },
      { title: 'een concept', trackId: mine.id, status: 'planned' as const },
    ];
    for (const one of sessions) await buildSession(prisma, { networkId, ...one });
    const url = `/feeds/tracks/${mine.id}.ics`;
    const shown = (await readEvents(url)).map(({ summary }) => summary.split(' (')[0]);
    expect(shown.sort()).toEqual(['van de groep', 'van de lijn', 'van de vorm']);
    const answer = await get(url);
    expect(answer.body).toContain('X-WR-CALNAME:Leertafels (Samen leren)\r\n');
    const tag = String(answer.headers.etag);
    expect((await get(url, { 'if-none-match': tag })).statusCode).toBe(304);
    await prisma.group.update({ where: { id: elsewhere.id }, data: { trackId: mine.id } });
    expect((await get(url, { 'if-none-match': tag })).statusCode).toBe(200);
  });
});

describe('what may not be known', () => {
  it('is answered like what does not exist', async () => {
    const network = await buildNetwork(prisma, { visibility: 'members' });
    const group = await buildGroup(prisma, { networkId: network.id });
    const track = await buildTrack(prisma, { networkId: network.id });
    await buildSession(prisma, { networkId: network.id, groupId: group.id, trackId: track.id });
    const answers = await Promise.all(
      [
        `networks/${network.slug}`,
        'networks/geen',
        `groups/${group.id}`,
        `tracks/${track.id}`,
        'tracks/01970000-0000-7000-8000-000000000000',
        'groups/01970000-0000-7000-8000-000000000000',
        'networks/a%00b',
        'groups/%F0%9F%98%80',
        "networks/'--",
      ].map((name) => get(`/feeds/${name}.ics`)),
    );
    const seen = answers.map(({ statusCode, body, headers: { date: _date, ...headers } }) => ({
      statusCode,
      body,
      headers,
    }));
    expect(seen[0]).toMatchObject({
      statusCode: 404,
      body: 'Deze agenda bestaat niet of is niet openbaar.\n',
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
    for (const one of seen) expect(one).toEqual(seen[0]);
  });

  it('is told in English to who reads English', async () => {
    const { body } = await get('/feeds/networks/geen.ics', { 'accept-language': 'en-GB,en;q=0.9' });
    expect(body).toBe('This calendar does not exist or is not public.\n');
  });

  it('includes a tag from the time when the network was public', async () => {
    const network = await buildNetwork(prisma);
    const url = `/feeds/networks/${network.slug}.ics`;
    const { etag } = (await get(url)).headers;
    await prisma.network.update({ where: { id: network.id }, data: { visibility: 'members' } });
    expect((await get(url, { 'if-none-match': String(etag) })).statusCode).toBe(404);
  });
});

describe('ways to ask', () => {
  it('downloads under the name of the network', async () => {
    const network = await buildNetwork(prisma, { name: 'Café "Leren"\r\nX: 1' });
    const url = `/feeds/networks/${network.slug}.ics`;
    expect((await get(url)).headers['content-disposition']).toBeUndefined();
    expect((await get(`${url}?download=1`)).headers['content-disposition']).toBe(
      `attachment; filename="Cafe -Leren- X- 1.ics"; filename*=UTF-8''Caf%C3%A9%20-Leren-%20X-%201.ics`,
    );
  });

  it('answers HEAD with the headers of GET', async () => {
    const network = await buildNetwork(prisma);
    const url = `/feeds/networks/${network.slug}.ics`;
    const head = await app.inject({ method: 'HEAD', url, headers: { host: 'localhost:4000' } });
    const { headers } = await get(url);
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'last-modified']) {
      expect(head.headers[name]).toBe(headers[name]);
    }
  });
});
