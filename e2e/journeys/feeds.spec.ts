import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { ProgrammePage } from '../pages/programme-page.ts';
import { readCalendar } from '../src/read-calendar.ts';

const FIRST_SEASON = 'Juni 2024 – februari 2025';

/** "2024-07-01 17:30–21:00" of every line in view. */
async function shownSessions(calendar: CalendarPage): Promise<string[]> {
  const lines = await calendar.lines.evaluateAll((items) =>
    items.map((item) => {
      const date = item.querySelector('time')?.getAttribute('datetime') ?? '';
      const times = /\d\d:\d\d(–\d\d:\d\d)?/.exec(item.textContent ?? '')?.[0] ?? '';
      return `${date} ${times}`;
    }),
  );
  return lines.sort();
}

async function eventsBetween(page: Page, address: string, shown: string[]): Promise<string[]> {
  const text = await (await page.request.get(address)).text();
  const first = shown[0]?.slice(0, 10) ?? '';
  const last = shown.at(-1)?.slice(0, 10) ?? '';
  return readCalendar(text)
    .filter(({ date }) => date >= first && date <= last)
    .map(({ date, times }) => `${date} ${times}`)
    .sort();
}

test.describe('the calendar feed', () => {
  for (const slug of ['samen-leren-met-impact', 'lerende-praktijken', 'zuid-kennemerland-haarlemmermeer']) {
    test(`of ${slug} gives the local times of its page`, async ({ page }) => {
      const calendar = new CalendarPage(page);
      await calendar.goto(slug, '?view=list');
      await expect(calendar.lines.first()).toBeVisible();
      const shown = await shownSessions(calendar);
      expect(shown.filter((one) => one.includes('–')).length).toBeGreaterThan(0);
      expect(await eventsBetween(page, `/feeds/networks/${slug}.ics`, shown)).toEqual(shown);
    });
  }

  test('tells the past season too, with the dinner at its own hours', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto('samen-leren-met-impact', '?view=list');
    await calendar.turnTo(FIRST_SEASON);
    await expect(calendar.lines).toHaveCount(18);
    const shown = await shownSessions(calendar);
    const events = await eventsBetween(page, '/feeds/networks/samen-leren-met-impact.ics', shown);
    expect(events).toContain('2024-07-01 17:30–21:00');
    expect(events).toEqual(shown);
  });

  test('marks what was called off', async ({ page }) => {
    const text = await (await page.request.get('/feeds/networks/lerende-praktijken.ics')).text();
    const cancelled = readCalendar(text).filter((one) => one.isCancelled);
    expect(cancelled.length).toBeGreaterThan(0);
    for (const one of cancelled) expect(one.summary).toMatch(/^Afgelast: /);
  });

  test('keeps its identifiers from one reading to the next', async ({ page }) => {
    const read = async () =>
      readCalendar(await (await page.request.get('/feeds/networks/lerende-praktijken.ics')).text()).map(
        (one) => one.uid,
      );
    const first = await read();
    expect(new Set(first).size).toBe(first.length);
    expect(await read()).toEqual(first);
  });

  test('is downloaded from the public page', async ({ page }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('samen-leren-met-impact');
    const download = page.waitForEvent('download');
    await programme.networkDownload.click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    const stream = await file.createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString('utf8');
    expect(readCalendar(text).map(({ date, times }) => `${date} ${times}`)).toContain(
      '2024-07-01 17:30–21:00',
    );
  });

  test('of a group holds that group alone', async ({ page }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('samen-leren-met-impact');
    const address = await programme.groupDownload('Intervisiegroep 3').getAttribute('href');
    const subscription = await programme.groupSubscription('Intervisiegroep 3').getAttribute('href');
    expect(`${subscription}?download=1`).toBe(`webcal://${new URL(page.url()).host}${address}`);
    const text = await (await page.request.get(address ?? '')).text();
    const events = readCalendar(text);
    const past = events.filter(({ date }) => date < '2025-06-01').map(({ date }) => date);
    expect(past.sort()).toEqual(['2024-06-19', '2024-10-09', '2024-12-09', '2025-01-15', '2025-02-10']);
    for (const event of events) expect(event.summary).toContain('Intervisiegroep 3');
    const calendar = new CalendarPage(page);
    await calendar.goto('samen-leren-met-impact', '?view=list');
    await calendar.filterGroup('Intervisiegroep 3').click();
    await expect(calendar.lines.first()).toBeVisible();
    const shown = await shownSessions(calendar);
    expect(await eventsBetween(page, address ?? '', shown)).toEqual(shown);
  });

  test('of a private network is not there', async ({ page }) => {
    const answer = await page.request.get('/feeds/networks/regiegroep-jeugd-demo.ics');
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain('Regiegroep');
  });
});
