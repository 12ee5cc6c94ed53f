import type { Locator, Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { colourViolations, overflow, violations } from '../src/accessibility.ts';
import { directorsText, programmeText } from '../src/example-texts.ts';

type Place = [name: string, address: string, open?: (page: Page) => Promise<void>];

const IMPACT = '/n/samen-leren-met-impact';

const PUBLIC: Place[] = [
  ['networks', '/'],
  ['networks, none found', '/?q=zzz'],
  ['programme with norms', '/n/geweld-hoort-nergens-thuis'],
  ['programme with tracks', '/n/zuid-kennemerland-haarlemmermeer'],
  ['programme with groups', IMPACT],
  ['programme without dates', '/n/leren-van-praktijkervaringen'],
  ['programme with capacity', '/n/lerende-praktijken'],
  ['year', `${IMPACT}/calendar`],
  ['year with a select of filters', '/n/zuid-kennemerland-haarlemmermeer/calendar'],
  ['list', `${IMPACT}/calendar?view=list`],
  ['output menu', `${IMPACT}/calendar`, openOutput],
  ['print', `${IMPACT}/print`],
  ['lanes', '/n/geweld-hoort-nergens-thuis/calendar?view=lanes'],
  ['quarter', `${IMPACT}/calendar?zoom=quarter`],
  ['details', `${IMPACT}/calendar?view=list`, openDetails],
  ['session', `${IMPACT}/calendar?view=list`, openSession],
  ['sign-in', '/sign-in'],
  ['not found', '/n/bestaat-niet'],
  ['date poll, wrong link', '/poll/bestaat-niet'],
  ['sign in first', '/my'],
  ['sign in first, to import', '/import'],
  ['sign in first, to import into a network', `${IMPACT}/import`],
];
/** The parts of the room where a network is edited; each with its first row open, or a new one. */
const MANAGED = [
  'seasons',
  'closed-days',
  'regions',
  'organisations',
  'places',
  'formats',
  'tracks',
  'groups',
  'themes',
  'capacity',
  'delegation',
  'undated',
  'questions',
  'steps',
  'principles',
  'results',
  'facts',
  'outcomes',
];
const SIGNED_IN: Place[] = [
  ['coordinator’s home', '/home'],
  ['my sessions, none', '/my'],
  ['year with drafts', `${IMPACT}/calendar`],
  [
    'lanes with another network, and norms',
    `${IMPACT}/calendar?view=lanes&over=lerende-praktijken&norms=open`,
  ],
  ['month with another network', `${IMPACT}/calendar?zoom=month&over=lerende-praktijken`],
  ['session, adding on a day', `${IMPACT}/calendar?add=2026-12-08`, openDialog],
  ['sessions, adding by a rule', `${IMPACT}/calendar?add=2026-12-08`, addByRule],
  ['session, editing', `${IMPACT}/calendar?view=list`, (page) => openFromDetails(page, /^(Wijzig|Edit)…/)],
  [
    'session, moving',
    `${IMPACT}/calendar?view=list`,
    (page) => openFromDetails(page, /^(Verplaats naar|Move to)…/),
  ],
  [
    'session, cancelling',
    `${IMPACT}/calendar?view=list`,
    (page) => openFromDetails(page, /^(Gelast af|Cancel it)…/),
  ],
  ['session, swapping', `${IMPACT}/calendar?view=list`, (page) => openAdjusting(page, /^(Wissel|Swap)/)],
  ['session, splitting', `${IMPACT}/calendar?view=list`, (page) => openAdjusting(page, /^(Splits|Split)/)],
  ['series, shifting', `${IMPACT}/calendar?view=list`, (page) => openAdjusting(page, /^(Schuif|Shift)/)],
  ['import', '/import'],
  ['import, refused', '/import', (page) => readText(page, '')],
  ['import, checked', '/import', (page) => readText(page, directorsText())],
  ['import, programme checked', '/import', (page) => readText(page, programmeText())],
  ['import into a network', `${IMPACT}/import`],
  ['new network', '/networks/new'],
  ['manage the network', `${IMPACT}/manage`],
  ['history', `${IMPACT}/history`],
  ['availability', `${IMPACT}/availability`],
  [
    'times of a person',
    `${IMPACT}/availability`,
    (page) => openByButton(page, page.locator('main li button').first()),
  ],
  ['date polls', `${IMPACT}/polls`],
  ['date poll, making', `${IMPACT}/polls?make=new`, openDialog],
  ['publish', `${IMPACT}/publish`],
  ['releases', `${IMPACT}/releases`],
  ['next season', `${IMPACT}/roll-over`],
  ['scenarios', `${IMPACT}/scenarios`],
  ['coverage and load', `${IMPACT}/load`],
  ['the tray', `${IMPACT}/calendar?norms=unplanned`],
  ['generate', `${IMPACT}/calendar?norms=generate`],
  ...MANAGED.map((part): Place => [`manage ${part}`, `${IMPACT}/manage/${part}`, openFirstRow]),
];
const MEMBERS: Place[] = [
  ['my sessions', '/my'],
  ['when I can', '/my/availability'],
];
const ADMINS: Place[] = [
  ['school holidays', '/admin/holidays'],
  ['a school holiday', '/admin/holidays', (page) => openByButton(page, page.locator('td button').first())],
  ['organisations', '/admin/organisations'],
  [
    'an organisation',
    '/admin/organisations',
    (page) => openByButton(page, page.locator('main ul button').first()),
  ],
];

for (const locale of ['nl-NL', 'en-GB'] as const) {
  test.describe(locale.slice(0, 2), () => {
    test.use({ locale });
    test('axe finds nothing on the public pages, light or dark', async ({ page }) => {
      test.slow();
      await inspect(page, PUBLIC);
    });
    test('axe finds nothing on the pages of who is signed in, light or dark', async ({ page, signIn }) => {
      test.slow();
      await signIn(PEOPLE.coordinator);
      await inspect(page, SIGNED_IN);
      await page.context().clearCookies();
      await signIn(PEOPLE.member);
      await inspect(page, MEMBERS);
      await page.context().clearCookies();
      await signIn(PEOPLE.admin);
      await inspect(page, ADMINS);
    });
  });
}

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const locale of ['nl-NL', 'en-GB'] as const) {
    test(`nothing scrolls sideways, and axe finds nothing (${locale})`, async ({ browser }) => {
      test.slow();
      const context = await browser.newContext({ locale, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const wide: string[] = [];
      const measure = async (places: Place[]) => {
        for (const place of places) {
          await open(page, place);
          const pixels = await overflow(page);
          if (pixels > 0) wide.push(`${place[0]}: ${pixels} px`);
        }
      };
      await measure(PUBLIC);
      await inspect(page, PUBLIC.slice(0, 8));
      await new SignInPage(page).signInAs(PEOPLE.coordinator);
      await measure([...SIGNED_IN, ...MEMBERS]);
      await page.context().clearCookies();
      await new SignInPage(page).signInAs(PEOPLE.admin);
      await measure(ADMINS);
      expect(wide).toEqual([]);
      await context.close();
    });
  }
});

/** Each page is opened once, and looked at in both schemes: the app follows the system's. */
async function inspect(page: Page, places: Place[]): Promise<void> {
  for (const place of places) {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, place);
    expect.soft(await violations(page), `${place[0]}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    // The colours of some controls move, if only for a moment; in what is folded away they would never arrive.
    await page.evaluate(() => {
      for (const one of document.getAnimations())
        if (one.effect?.getComputedTiming().endTime === Infinity) one.cancel();
        else one.finish();
    });
    expect.soft(await colourViolations(page), `${place[0]}, dark`).toEqual([]);
  }
}

async function open(page: Page, [, address, then]: Place): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A page that still loads says so: what is looked at is the page itself.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await then?.(page);
}

async function openByButton(page: Page, button: Locator): Promise<void> {
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Whatever the language. */
async function openOutput(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Uitvoer|Output)$/ }).click();
  await expect(page.getByRole('link', { name: /\.xlsx/ })).toBeVisible();
}

async function openDetails(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .locator('li', { has: page.locator('time') })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('dialog').locator('dl')).toBeVisible();
}

async function openDialog(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').locator('form')).toBeVisible();
}

async function addByRule(page: Page): Promise<void> {
  await openDialog(page);
  await page.getByRole('radio', { name: /^(Meer data|Several dates)/ }).check({ force: true });
  await page.locator('form details summary').click();
  await expect(page.getByRole('dialog').locator('ol li').first()).toBeVisible();
}

/** Of the last session in the list, which is still to come. */
async function openFromDetails(page: Page, button: RegExp): Promise<void> {
  await page
    .getByRole('main')
    .locator('li', { has: page.locator('time') })
    .last()
    .getByRole('link')
    .click();
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog').last().locator('form')).toBeVisible();
}

/** A dialog of the menu that changes a session together with others. */
async function openAdjusting(page: Page, button: RegExp): Promise<void> {
  await openDetails(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Meer|More)$/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog').last().locator('form')).toBeVisible();
}

async function openSession(page: Page): Promise<void> {
  await openDetails(page);
  await page.getByRole('dialog').locator('a[href^="/sessions/"]').click();
  await expect(page).toHaveURL(/\/sessions\//);
  await expect(page.getByRole('main').locator('dl')).toBeVisible();
}

async function openFirstRow(page: Page): Promise<void> {
  const openers = page.locator('[data-row] button[aria-expanded], [data-add]');
  await openers.first().click();
  await expect(page.getByRole('main').locator('form')).toBeVisible();
}

async function readText(page: Page, text: string): Promise<void> {
  // A text that was read before is offered again.
  const other = page.getByRole('button', { name: /Andere tekst|Another text/ });
  await expect(other.or(page.locator('main textarea')).first()).toBeVisible();
  if (await other.isVisible()) await other.click();
  await page.locator('main textarea').fill(text);
  await page.getByRole('button', { name: /Lees de tekst|Read the text/ }).click();
  const answer = text ? page.locator('#item-network') : page.getByRole('alert');
  await expect(answer).toBeVisible();
}
