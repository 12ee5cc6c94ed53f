import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildNetwork } from '@leerkring/testkit/build-network';
import { buildSession } from '@leerkring/testkit/build-session';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../server.ts';

const INDEX = `<!doctype html><html><head><title>Leerkring</title>
<meta name="description" content="algemeen" /><meta property="og:title" content="Leerkring" />
<meta property="og:description" content="algemeen" />
<style nonce="__CSP_NONCE__"></style></head><body></body></html>`;

let app: Awaited<ReturnType<typeof buildServer>>;
let database: Awaited<ReturnType<typeof openTestDatabase>>;
const webDir = mkdtempSync(join(tmpdir(), 'leerkring-web-'));

beforeAll(async () => {
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), INDEX);
  writeFileSync(join(webDir, 'assets/app-1a2b.js'), 'console.log(1)');
  writeFileSync(join(webDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  database = await openTestDatabase();
  await buildNetwork(database.prisma, {
    slug: 'open',
    name: 'Leren & "doen" <script>',
    summary: 'Samen leren $& in de wijk',
  });
  await buildNetwork(database.prisma, { slug: 'dicht', name: 'Geheim overleg', visibility: 'members' });
  app = await buildServer({
    prisma: database.prisma,
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    secret: 'a secret that only the tests of the api know',
    demoMode: true,
    webDir,
  });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
  rmSync(webDir, { recursive: true });
});

const get = (url: string) => app.inject({ url, headers: { host: 'localhost:4000' } });

describe('the pages of the web app', () => {
  it('tell name and summary of a public network to whoever shares the address', async () => {
    const { statusCode, body } = await get('/n/open/calendar?view=year');
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Leren &amp; &quot;doen&quot; &lt;script&gt; | Leerkring</title>');
    expect(body).toContain('property="og:description" content="Samen leren $&amp; in de wijk"');
    expect(body).not.toContain('algemeen');
  });

  it('are never sent without their policy, nor in place of a file that is not there', async () => {
    for (const url of ['/index.html', '/robots.txt', '/.env', '/.well-known/security.txt']) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    }
    expect((await get('/icon.svg')).statusCode).toBe(200);
  });

  it('say the same of a closed network and of one that is not there', async () => {
    const closed = await get('/n/dicht');
    const absent = await get('/n/bestaat-niet');
    expect(closed.statusCode).toBe(404);
    expect(absent.statusCode).toBe(404);
    expect(closed.body).not.toContain('Geheim');
  });

  it('are 404 where there is no such page, or a session that this reader may not see', async () => {
    const { id: networkId } = await buildNetwork(database.prisma, { visibility: 'members' });
    const hidden = await buildSession(database.prisma, { networkId });
    const open = await database.prisma.network.findUniqueOrThrow({ where: { slug: 'open' } });
    const shown = await buildSession(database.prisma, { networkId: open.id });
    for (const path of ['/bestaat-niet', '/n/open/iets', '/sessions/onbekend', `/sessions/${hidden.id}`]) {
      expect((await get(path)).statusCode, path).toBe(404);
    }
    for (const path of ['/', '/my', '/home', '/import', '/sign-in', '/n/open/', `/sessions/${shown.id}`]) {
      expect((await get(path)).statusCode, path).toBe(200);
    }
  });

  it('bear a new nonce each time, in the policy and in the page', async () => {
    const nonces = new Set<string>();
    for (const { headers, body } of [await get('/'), await get('/my')]) {
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';
      expect(body).toContain(`nonce="${nonce}"`);
      expect(String(headers['content-security-policy'])).not.toMatch(/script-src[^;]*unsafe/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('come with files that are kept for ever where their name says their content', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/gone.js')).statusCode).toBe(404);
  });

  it('are for everyone, and say so', async () => {
    await app.ready();
    expect(app.unclassifiedRoutes()).toEqual([]);
    expect(app.routePaths()).toContain('/assets/app-1a2b.js');
  });

  it.for(['/n/%00', '/n/%E0%A4%A', '/../../package.json', '/n/%2e%2e%2fx'])('survive %s', async (url) => {
    const { statusCode } = await get(url);
    expect(statusCode).toBeLessThan(500);
  });
});
