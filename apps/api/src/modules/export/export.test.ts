import type { Network } from '@leerkring/db/generated/prisma/client';
import { buildGroup } from '@leerkring/testkit/build-group';
import { buildMembership } from '@leerkring/testkit/build-membership';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPerson } from '@leerkring/testkit/build-person';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildSeason } from '@leerkring/testkit/build-season';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildTrack } from '@leerkring/testkit/build-track';
import { buildUser } from '@leerkring/testkit/build-user';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, inject, signIn, statements, close } = await startTestApi();
afterAll(close);

const get = (url: string, headers: Record<string, string> = {}) => inject('GET', url, undefined, headers);

let network: Network;
let base: string;

beforeEach(async () => {
  network = await buildNetwork(prisma, { name: 'Café Leren' });
  base = `/exports/networks/${network.slug}`;
});

async function signedIn(roles: ('member' | 'coordinator')[], networkId = network.id): Promise<string> {
  const person = await buildPerson(prisma);
  await buildMembership(prisma, { networkId, personId: person.id, roles });
  const user = await buildUser(prisma, { personId: person.id, isDemo: true });
  return signIn(user.id);
}

async function rowsOf(query = '', headers: Record<string, string> = {}): Promise<Record<string, string>[]> {
  const { body, statusCode } = await get(`${base}.csv${query}`, headers);
  expect(statusCode).toBe(200);
  return parse(body, { bom: true, delimiter: ';', columns: true });
}

const titles = async (query = '', headers: Record<string, string> = {}) =>
  (await rowsOf(query, headers)).map((row) => row.Titel).sort();

describe('an export', () => {
  it('has the same sessions as .csv, .xlsx and .json, under the name of network and season', async () => {
    const season = await buildSeason(prisma, { networkId: network.id, name: '2026-2027' });
    const place = await buildPlace(prisma, { networkId: network.id, name: 'De Kom', city: 'Nieuwegein' });
    const session = await buildSession(prisma, {
      networkId: network.id,
      seasonId: season.id,
      placeId: place.id,
      title: '=HYPERLINK("x")',
      startTime: '10:00',
    });
    const query = `?season=${season.id}`;
    const [row] = await rowsOf(query);
    expect(row).toMatchObject({
      Datum: '2026-12-10',
      Begin: '10:00',
      Titel: `'=HYPERLINK("x")`,
      Locatie: 'De Kom',
      Adres: 'Nieuwegein',
      Status: 'bevestigd',
      Seizoen: '2026-2027',
      'Leerkring-nummer': session.id,
    });
    const xlsx = await get(`${base}.xlsx${query}`);
    expect(xlsx.headers['content-disposition']).toBe(
      `attachment; filename="Cafe Leren 2026-2027.xlsx"; filename*=UTF-8''Caf%C3%A9%20Leren%202026-2027.xlsx`,
    );
    const [head, cells] = await readSheet(xlsx.rawPayload);
    expect(head?.slice(0, 5)).toEqual(['Datum', 'Laatste dag', 'Begin', 'Einde', 'Titel']);
    expect(cells?.slice(0, 5)).toEqual([
      calendarDay('2026-12-10'),
      calendarDay('2026-12-10'),
      '10:00',
      null,
      '=HYPERLINK("x")',
    ]);
    const json = JSON.parse((await get(`${base}.json${query}`)).body);
    expect(json).toMatchObject({
      leerkring: 'calendar',
      version: 1,
      network: { slug: network.slug, timeZone: 'Europe/Amsterdam' },
      season: { name: '2026-2027', startsOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      sessions: [
        { id: session.id, uid: `${session.icalUid}@leerkring`, title: '=HYPERLINK("x")', endTime: null },
      ],
    });
  });

  it('heeds the filters of the calendar', async () => {
    const networkId = network.id;
    const track = await buildTrack(prisma, { networkId });
    const group = await buildGroup(prisma, { networkId, trackId: track.id });
    const season = await buildSeason(prisma, { networkId });
    await buildSession(prisma, { networkId, title: 'a', groupId: group.id });
    await buildSession(prisma, { networkId, title: 'b', trackId: track.id, status: 'cancelled' });
    await buildSession(prisma, { networkId, title: 'c', seasonId: season.id });
    expect(await titles()).toEqual(['a', 'b', 'c']);
    expect(await titles(`?group=${group.id}`)).toEqual(['a']);
    expect(await titles(`?track=${track.id}`)).toEqual(['a', 'b']);
    expect(await titles(`?track=${track.id}&status=cancelled`)).toEqual(['b']);
    expect(await titles(`?season=${season.id}`)).toEqual(['c']);
    expect(await titles('?season=a/b')).toEqual([]);
    expect(await titles('?group=x&group=y')).toEqual([]);
  });

  it('speaks English to who asks for it', async () => {
    expect((await get(`${base}.csv?lang=en`)).body).toContain('Date,Last day,Start');
    expect((await get(`${base}.csv`, { 'accept-language': 'en' })).body).toContain('Date,Last day,Start');
  });
});

describe('who may have it', () => {
  it('drafts are for coordinators of the network only', async () => {
    await buildSession(prisma, { networkId: network.id, title: 'concept', status: 'planned' });
    await buildSession(prisma, { networkId: network.id, title: 'zeker' });
    const elsewhere = await buildNetwork(prisma);
    expect(await titles()).toEqual(['zeker']);
    expect(await titles('', { cookie: await signedIn(['member']) })).toEqual(['zeker']);
    expect(await titles('', { cookie: await signedIn(['coordinator'], elsewhere.id) })).toEqual(['zeker']);
    expect(await titles('', { cookie: await signedIn(['coordinator']) })).toEqual(['concept', 'zeker']);
  });

  it('a network of members is not there for others', async () => {
    const mine = await signedIn(['member']);
    await prisma.network.update({ where: { id: network.id }, data: { visibility: 'members' } });
    expect((await get(`${base}.json`, { cookie: mine })).statusCode).toBe(200);
    const answers = await Promise.all(
      [`${base}.json`, '/exports/networks/geen.json', `${base}.pdf`, `${base}%00.csv`, `${base}.xlsx`].map(
        (url) => get(url),
      ),
    );
    for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([404, answers[0]?.body]);
    const outsider = await signedIn(['coordinator'], (await buildNetwork(prisma)).id);
    expect((await get(`${base}.json`, { cookie: outsider })).statusCode).toBe(404);
  });

  it('never tells the address of an online room', async () => {
    const onlineUrl = 'https://vergaderen.example.nl/geheim';
    await buildSession(prisma, { networkId: network.id, onlineUrl, isOnline: true });
    for (const kind of ['csv', 'json']) expect((await get(`${base}.${kind}`)).body).not.toContain('geheim');
  });
});

describe('asked again', () => {
  it('is answered with 304 until something changes, and by reader', async () => {
    const session = await buildSession(prisma, { networkId: network.id });
    const draft = await buildSession(prisma, { networkId: network.id, status: 'planned' });
    const tag = String((await get(`${base}.csv`)).headers.etag);
    const again = await get(`${base}.csv`, { 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers['cache-control']]).toEqual([
      304,
      '',
      'private, no-cache',
    ]);
    expect((await get(`${base}.json`, { 'if-none-match': tag })).statusCode).toBe(200);
    expect((await get(`${base}.csv?lang=en`, { 'if-none-match': tag })).statusCode).toBe(200);
    const cookie = await signedIn(['coordinator']);
    expect((await get(`${base}.csv`, { 'if-none-match': tag, cookie })).statusCode).toBe(200);
    await prisma.session.update({ where: { id: draft.id }, data: { title: 'anders' } });
    expect((await get(`${base}.csv`, { 'if-none-match': tag })).statusCode).toBe(304);
    await prisma.session.update({ where: { id: session.id }, data: { title: 'anders' } });
    expect((await get(`${base}.csv`, { 'if-none-match': tag })).statusCode).toBe(304);
    await releaseSessions(prisma, { id: session.id });
    expect((await get(`${base}.csv`, { 'if-none-match': tag })).statusCode).toBe(200);
  });

  it('holds any number of sessions, in as many statements as one', async () => {
    const { id: _id, icalUid: _uid, ...like } = await buildSession(prisma, { networkId: network.id });
    const count = async () => {
      statements.length = 0;
      await get(`${base}.csv`);
      return statements.length;
    };
    const one = await count();
    await prisma.session.createMany({ data: Array.from({ length: 1_999 }, () => like) });
    await releaseSessions(prisma, { networkId: network.id });
    expect(await count()).toBe(one);
    expect((await rowsOf()).length).toBe(2_000);
  });
});
