import type { Network, Session } from '@leerkring/db/generated/prisma/client';
import { buildGroup } from '@leerkring/testkit/build-group';
import { buildMeetingFormat } from '@leerkring/testkit/build-meeting-format';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildPlace } from '@leerkring/testkit/build-place';
import { buildRegion } from '@leerkring/testkit/build-region';
import { buildSession } from '@leerkring/testkit/build-session';
import { buildTheme } from '@leerkring/testkit/build-theme';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, inject, statements, close } = await startTestApi();
afterAll(close);

const get = (url: string, headers: Record<string, string> = {}) => inject('GET', url, undefined, headers);

let network: Network;
let session: Session;
let url: string;

beforeEach(async () => {
  network = await buildNetwork(prisma);
  const networkId = network.id;
  const group = await buildGroup(prisma, { networkId });
  const format = await buildMeetingFormat(prisma, { networkId });
  const region = await buildRegion(prisma, { networkId });
  const theme = await buildTheme(prisma, { networkId });
  const place = await buildPlace(prisma, { networkId });
  session = await buildSession(prisma, {
    networkId,
    groupId: group.id,
    formatId: format.id,
    regionId: region.id,
    themeId: theme.id,
    placeId: place.id,
  });
  await prisma.agendaItem.create({ data: { sessionId: session.id, position: 1, title: 'Opening' } });
  await prisma.agendaItem.create({ data: { formatId: format.id, position: 1, title: 'Slot' } });
  url = `/feeds/networks/${network.slug}.ics`;
});

const tagOf = async (address = url) => String((await get(address)).headers.etag);

async function countStatements(ask: () => Promise<unknown>): Promise<number> {
  statements.length = 0;
  await ask();
  return statements.length;
}

describe('an unchanged feed', () => {
  it('is answered with 304, no body and the same validators', async () => {
    const first = await get(url);
    const again = await get(url, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    for (const name of ['etag', 'last-modified', 'cache-control']) {
      expect(again.headers[name]).toBe(first.headers[name]);
    }
    expect(first.headers['cache-control']).toBe('public, no-cache');
    expect(first.headers['last-modified']).toBe(session.updatedAt.toUTCString());
  });

  it('costs one statement', async () => {
    const tag = await tagOf();
    expect(await countStatements(() => get(url, { 'if-none-match': tag }))).toBe(1);
    const ofGroup = `/feeds/groups/${session.groupId}.ics`;
    const groupTag = await tagOf(ofGroup);
    expect(await countStatements(() => get(ofGroup, { 'if-none-match': groupTag }))).toBe(1);
  });

  it('keeps its tag while the plan or another network changes', async () => {
    const tag = await tagOf();
    await buildSession(prisma, { networkId: network.id, status: 'planned' });
    const other = await buildNetwork(prisma);
    await buildSession(prisma, { networkId: other.id });
    await prisma.session.update({
      where: { id: session.id },
      data: { title: 'Elders', status: 'cancelled' },
    });
    await prisma.agendaItem.deleteMany({ where: { sessionId: session.id } });
    await prisma.session.delete({ where: { id: session.id } });
    expect(await tagOf()).toBe(tag);
  });
});

describe('a changed feed', () => {
  const moved = calendarDay('2027-02-02');
  const where = () => ({ where: { networkId: network.id } });

  it.each<[string, () => Promise<unknown>]>([
    [
      'a session moves',
      () => prisma.releasedSession.updateMany({ ...where(), data: { startsOn: moved, endsOn: moved } }),
    ],
    [
      'a session is cancelled',
      () => prisma.releasedSession.updateMany({ ...where(), data: { status: 'cancelled' } }),
    ],
    ['a session is withdrawn', () => prisma.releasedSession.delete({ where: { id: session.id } })],
    ['a session is added', () => buildSession(prisma, { networkId: network.id })],
    [
      'the network is renamed',
      () => prisma.network.update({ where: { id: network.id }, data: { name: 'Nieuw' } }),
    ],
    ['a group is renamed', () => prisma.group.updateMany({ ...where(), data: { name: 'Anders' } })],
    ['a format is renamed', () => prisma.meetingFormat.updateMany({ ...where(), data: { title: 'Anders' } })],
    ['a region is renamed', () => prisma.region.updateMany({ ...where(), data: { name: 'Anders' } })],
    ['a theme is renamed', () => prisma.theme.updateMany({ ...where(), data: { title: 'Anders' } })],
    ['a place is renamed', () => prisma.place.updateMany({ ...where(), data: { name: 'Anders' } })],
    [
      'an agenda changes',
      async () => {
        await prisma.agendaItem.updateMany({ where: { sessionId: session.id }, data: { title: 'Anders' } });
        await releaseSessions(prisma, { id: session.id });
      },
    ],
    [
      'the agenda of a format changes',
      () =>
        prisma.agendaItem.updateMany({ where: { formatId: session.formatId }, data: { title: 'Anders' } }),
    ],
  ])('has another tag when %s', async (_what, change) => {
    const tag = await tagOf();
    await change();
    const answer = await get(url, { 'if-none-match': tag });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).not.toBe(tag);
  });

  it('costs a fixed number of statements, however many sessions it holds', async () => {
    const one = await countStatements(() => get(url));
    const { id: _id, icalUid: _icalUid, sequence: _sequence, ...like } = session;
    await prisma.session.createMany({ data: Array.from({ length: 300 }, () => like) });
    await releaseSessions(prisma, { networkId: network.id });
    const { body } = await get(url);
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(301);
    expect(await countStatements(() => get(url))).toBe(one);
    expect(one).toBeLessThanOrEqual(10);
  });
});
