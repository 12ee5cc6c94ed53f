import type { Network } from '@leerkring/db/generated/prisma/client';
import { buildGroup } from '@leerkring/testkit/build-group';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildSession } from '@leerkring/testkit/build-session';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import { releaseSessions } from '@leerkring/testkit/release-sessions';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from '../../testing/start-test-api.ts';

const { prisma, inject, close, statements } = await startTestApi();
afterAll(close);

const get = (url: string, headers: Record<string, string> = {}) => inject('GET', url, undefined, headers);

let network: Network;
let url: string;

beforeEach(async () => {
  network = await buildNetwork(prisma, { name: 'Samen <leren>', color: '#ffee00' });
  url = `/embed/networks/${network.slug}`;
});

describe('the embedded programme', () => {
  it('shows what comes, in the language and colour that are asked, and runs nothing of it', async () => {
    const networkId = network.id;
    const group = await buildGroup(prisma, { networkId, code: 'G1', name: 'Groep 1' });
    const title = '<img src=x onerror=alert(1)>"\'&';
    await buildSession(prisma, { networkId, groupId: group.id, title, startTime: '10:00', endTime: '12:00' });
    await buildSession(prisma, { networkId, title: 'Vorig jaar', startsOn: calendarDay('2025-12-10') });
    await buildSession(prisma, { networkId, title: 'Concept', status: 'planned' });
    const { body } = await get(`${url}?lang=en&color=0b5c6b`);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Samen &lt;leren&gt;');
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    expect(body).toContain('December 2026');
    expect(body).toContain('--accent:#0b5c6b');
    expect(body).not.toMatch(/<img|Vorig jaar|Concept/);
    expect((await get(`${url}?show=all`)).body).toContain('Vorig jaar');
    expect((await get(`${url}?group=${group.id}`)).body).toContain(`/feeds/groups/${group.id}.ics`);
  });

  it('keeps the network’s own colour readable, and drops what is no colour', async () => {
    const { body } = await get(`${url}?color=red;}body{display:none`);
    expect(body).not.toContain('--accent:#ffee00');
    expect(body).toMatch(/--accent:#[0-9a-f]{6}}/);
    expect(body).not.toContain('display:none');
  });

  it('may be framed by others, and is the only page that may', async () => {
    const { headers } = await get(url);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; .*frame-ancestors \*$/,
    );
    for (const other of [
      `/feeds/networks/${network.slug}.ics`,
      '/graphql',
      `/exports/networks/${network.slug}.csv`,
    ]) {
      expect((await get(other)).headers['x-frame-options']).toBe('SAMEORIGIN');
    }
  });

  it('is there for public networks only', async () => {
    await prisma.network.update({ where: { id: network.id }, data: { visibility: 'members' } });
    const [mine, none] = [await get(url), await get('/embed/networks/geen')];
    expect([mine.statusCode, none.statusCode]).toEqual([404, 404]);
    expect(mine.body).toBe(none.body);
    expect((await get(`${url}.json`)).body).toBe('{"leerkring":"missing"}');
    expect((await get('/embed/networks/a.b')).statusCode).toBe(404);
  });

  it('is not built again while nothing changed', async () => {
    const session = await buildSession(prisma, { networkId: network.id });
    for (const address of [url, `${url}.json`]) {
      const tag = String((await get(address)).headers.etag);
      statements.length = 0;
      const again = await get(address, { 'if-none-match': tag });
      expect([again.statusCode, again.body, statements.length]).toEqual([304, '', 1]);
    }
    const tag = String((await get(url)).headers.etag);
    await prisma.session.update({ where: { id: session.id }, data: { title: 'anders' } });
    expect((await get(url, { 'if-none-match': tag })).statusCode).toBe(304);
    await releaseSessions(prisma, { id: session.id });
    expect((await get(url, { 'if-none-match': tag })).statusCode).toBe(200);
  });
});

describe('the programme for scripts', () => {
  it('may be read by any site, without a cookie', async () => {
    const session = await buildSession(prisma, { networkId: network.id, title: 'Dag' });
    const { headers, body } = await get(`${url}.json`, { origin: 'https://gemeente.example.nl' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(JSON.parse(body)).toMatchObject({
      leerkring: 'calendar',
      version: 1,
      network: { slug: network.slug, url: `http://localhost:4000/n/${network.slug}` },
      sessions: [{ id: session.id, title: 'Dag', startsOn: '2026-12-10' }],
    });
  });
});
