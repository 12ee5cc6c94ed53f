import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ImportPage } from '../pages/import-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { directorsText } from './example-texts.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { startServer, untilItAnswers } from './start-server.ts';

// `pnpm screenshots`: draws the pictures of the README from the app itself, with nothing in it but the seed.

const PORT = 4789;
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

interface Picture {
  name: string;
  width: number;
  height: number;
  /** Who looks; a visitor where nobody is named. */
  who?: string;
  show: (page: Page) => Promise<void>;
}

const PICTURES: Picture[] = [
  {
    name: 'year-calendar',
    width: 1280,
    height: 800,
    who: 'Marloes Dijkgraaf',
    show: (page) => go(page, '/n/lerende-praktijken/calendar', '[data-session]'),
  },
  { name: 'cost-colours', width: 1280, height: 800, who: 'Marloes Dijkgraaf', show: showCosts },
  { name: 'generate', width: 1280, height: 800, who: 'Youssef El Amrani', show: showPlan },
  { name: 'import', width: 1280, height: 860, who: 'Ilse Vermaat', show: showImport },
  {
    name: 'my-sessions',
    width: 390,
    height: 844,
    who: 'Tessa Brouwer',
    show: (page) => go(page, '/my', 'main article'),
  },
  {
    name: 'public-page',
    width: 1280,
    height: 1200,
    show: (page) => go(page, '/n/geweld-hoort-nergens-thuis', 'main table'),
  },
];

async function go(page: Page, address: string, shown: string): Promise<void> {
  await page.goto(address);
  await page.locator(shown).first().waitFor();
}

/** A session in the hand, over the year that says what each day would cost. */
async function showCosts(page: Page): Promise<void> {
  await go(page, '/n/samen-leren-met-impact/calendar', '[data-session]');
  // What days cost is known once the plan is there, after the page.
  await page.waitForLoadState('networkidle');
  const box = await page.locator('td[data-date] [data-session]').last().boundingBox();
  if (!box) throw new Error('No session to take up.');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x - 150, box.y - 30, { steps: 8 });
  await page.locator('td[data-cost]').first().waitFor();
  const day = await page.locator('td[data-cost="2"]').first().boundingBox();
  if (day) await page.mouse.move(day.x + 8, day.y + 20, { steps: 4 });
}

/** The best plan that was found, over the calendar and with what it costs. */
async function showPlan(page: Page): Promise<void> {
  await go(page, '/n/geweld-hoort-nergens-thuis/calendar?norms=generate', '[role="tabpanel"]');
  await page.getByRole('radio', { name: 'Alles wat niet vaststaat' }).check({ force: true });
  await page
    .getByRole('button', { name: /^(Zoek dagen|Plan )/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Houd deze planning' }).waitFor();
}

async function showImport(page: Page): Promise<void> {
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read(directorsText());
  await importing.group(/groep 3$/i).waitFor();
}

/** The year on one sheet, as somebody prints it. */
async function drawSheet(browser: Browser, url: string, paper: 'a4' | 'a3'): Promise<void> {
  const page = await browser.newPage({ baseURL: url, locale: 'nl-NL', colorScheme: 'light' });
  await go(page, `/n/lerende-praktijken/print?paper=${paper}`, 'main article h3');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.pdf({
    path: join(folder, `year-${paper}.pdf`),
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
  });
  await page.close();
  console.log(`docs/pictures/year-${paper}.pdf`);
}

async function draw(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, width, height, who, show } = picture;
  const page = await browser.newPage({
    baseURL: url,
    viewport: { width, height },
    deviceScaleFactor: 2,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  if (who) await new SignInPage(page).signInAs(who);
  await show(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

const server = startServer(PORT);
try {
  await untilItAnswers(server);
  mkdirSync(folder, { recursive: true });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    for (const picture of PICTURES) await draw(browser, server.url, picture);
    for (const paper of ['a4', 'a3'] as const) await drawSheet(browser, server.url, paper);
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
