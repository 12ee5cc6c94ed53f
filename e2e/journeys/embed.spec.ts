import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { OutputMenu } from '../pages/output-menu.ts';
import { overflow, violations } from '../src/accessibility.ts';

const PROGRAMME = '/embed/networks/samen-leren-met-impact';

test('an organisation takes the programme to its own website, in its colour', async ({ page, baseURL }) => {
  const calendar = new CalendarPage(page);
  const output = new OutputMenu(page);
  await calendar.goto('samen-leren-met-impact');
  await output.open();
  await page.getByRole('button', { name: 'Programma insluiten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Op je eigen website' });
  await dialog.getByLabel('Kleur van je organisatie').fill('#ffee00');
  await expect(dialog.getByRole('status').first()).toContainText('te flets');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Samen leren met impact');
  const code = await dialog.getByRole('textbox', { name: 'Code voor je website' }).inputValue();
  expect(code).toContain(`${baseURL}${PROGRAMME}?lang=nl&amp;color=ffee00`);
  expect(await violations(page)).toEqual([]);

  // The website of the organisation: another origin, with nothing but the code in it.
  const website = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>x</title>${code}`);
  }).listen(0, '127.0.0.1');
  await once(website, 'listening');
  await page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`);
  const other = page.frameLocator('iframe');
  await expect(other.getByRole('link').first()).toBeVisible();
  const height = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(height).not.toBe(480);
  website.close();
});

for (const language of ['nl', 'en']) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in the programme (${language}, ${scheme})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${PROGRAMME}?lang=${language}&scheme=${scheme}&color=ff8800&show=all`);
      await expect(page.getByRole('listitem').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
}

test('no other page of ours may be framed', async ({ page }) => {
  for (const address of ['/', '/n/samen-leren-met-impact', '/sign-in']) {
    const headers = (await page.request.get(address)).headers();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});
