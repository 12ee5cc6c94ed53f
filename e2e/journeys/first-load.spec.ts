import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';

const SLUG = 'lerende-praktijken';

/**
 * Kilobytes of JavaScript, gzipped, that a page loads before it says what it has to say: what it is to become, and
 * what it may not go beyond meanwhile. Whoever makes it smaller, lowers the limit.
 */
const PAGES = [
  { path: '/', figure: 200, most: 235, by: undefined },
  { path: `/n/${SLUG}`, figure: 200, most: 245, by: undefined },
  { path: '/my', figure: 220, most: 250, by: PEOPLE.member },
  { path: `/n/${SLUG}/calendar`, figure: 320, most: 350, by: PEOPLE.coordinator },
] as const;

for (const { path, figure, most, by } of PAGES) {
  test(`${path} loads at most ${most} kB of JavaScript for ${by ?? 'a visitor'}`, async ({
    browser,
    page,
    signIn,
  }) => {
    if (by) await signIn(by);
    const fresh = await browser.newContext({ storageState: await page.context().storageState() });
    const size = await firstLoad(await fresh.newPage(), path);
    await fresh.close();
    console.log(`${path}, ${by ?? 'visitor'}: ${size.toFixed(1)} kB (figure ${figure})`);
    expect(size).toBeLessThanOrEqual(most);
  });
}

/** Sums up what scripts weigh that the page asks for until it is quiet. */
async function firstLoad(page: Page, path: string): Promise<number> {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts);
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
}
