import type { Browser, Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { violations } from '../src/accessibility.ts';
import { ask } from '../src/graphql.ts';
import { ownName } from '../src/own-name.ts';

const IMPACT = '/n/samen-leren-met-impact';
const TABLES = '/n/zuid-kennemerland-haarlemmermeer';

/** A Tuesday two weeks on or later, whichever day the journey takes place. */
function tuesdayAhead(): string {
  const day = new Date(Date.now() + 14 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((2 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

test('somebody says when she cannot, and a coordinator sees it at a glance', async ({ page, signIn }) => {
  await signIn(PEOPLE.otherCoordinator);
  await page.goto('/my/availability');
  const cell = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(cell('dinsdag ochtend: kan')).toBeVisible();
  await cell('dinsdag: hele dag wijzigen').click();
  await expect(cell('dinsdag avond: als het moet')).toBeVisible();
  await cell('dinsdag: hele dag wijzigen').click();
  await cell('woensdag avond: kan').press('Enter');
  await expect(cell('dinsdag avond: kan niet')).toBeVisible();
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await page.reload();
  await expect(cell('dinsdag middag: kan niet')).toBeVisible();
  await expect(cell('woensdag avond: als het moet')).toBeVisible();

  await page.getByRole('button', { name: 'Uitzondering toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Eerste dag').fill('2030-05-06');
  await dialog.getByLabel('Laatste dag').fill('2030-05-10');
  await dialog.getByLabel('Notitie').fill('Naar zee');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Naar zee')).toBeVisible();

  await page.goto(`${TABLES}/availability?q=Vermaat`);
  const row = page.getByRole('button', { name: /Ilse Vermaat/ });
  await expect(row).toContainText('dinsdag kan niet');
  await expect(row).toContainText('1 uitzondering');
  await row.click();
  await page.getByRole('dialog').getByRole('button', { name: 'dinsdag: hele dag wijzigen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'woensdag avond: als het moet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'woensdag avond: kan niet' }).click();
  await expect(page.getByRole('dialog').getByText('Bewaard', { exact: true })).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Verwijder: / })
    .click();
  await expect(page.getByRole('dialog').getByText('Er zijn geen uitzonderingen')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('dates are asked, answered on a phone without an account, and become sessions', async ({
  page,
  browser,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const title = ownName();
  await makePoll(page, title);
  await expect(page.getByRole('table')).toContainText('Farida Benali');
  expect(await violations(page)).toEqual([]);

  const farida = page.getByRole('listitem').filter({ hasText: 'Farida Benali' });
  await farida.getByText('nog niet gemaild').click();
  const mail = await farida.locator('pre').textContent();
  const link = /https?:\/\/\S+\/poll\/(\S+)/.exec(mail ?? '')?.[1] ?? '';
  expect(link.length).toBeGreaterThan(40);
  await farida.getByRole('button', { name: 'Ik heb deze verstuurd' }).click();
  await expect(farida.getByText(/^gemaild op /)).toBeVisible();

  const lines = await answerOnPhone(browser, `/poll/${link}`, title);
  expect(lines).toBe(12);

  // Who answered needs no reminder, and her answers count.
  await page.reload();
  await expect(page.getByText('1 van 2 hebben geantwoord').first()).toBeVisible();
  await expect(page.locator('pre', { hasText: 'Beste Farida' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: /past het best/ })).toHaveCount(1);

  await page.getByRole('button', { name: 'Datum kiezen en sluiten' }).click();
  const dialog = page.getByRole('dialog');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Sluit en maak 1 bijeenkomst' }).click();
  await expect(page.getByText('gesloten · 1 van 2', { exact: false }).first()).toBeVisible();
  await page.goto(`${IMPACT}/calendar?view=list`);
  await expect(page.getByText(title).first()).toBeVisible();

  // Undone whole: the session goes, and the question is open again.
  await page.goto(`${IMPACT}/history`);
  await page
    .getByRole('button', { name: /^Maak dit ongedaan: .* sloot een datumprikker/ })
    .first()
    .click();
  await expect(page.getByText('maakte een wijziging ongedaan').first()).toBeVisible();
  await page.goto(`${IMPACT}/polls`);
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await expect(page.getByRole('button', { name: 'Datum kiezen en sluiten' })).toBeVisible();
  await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
  await expect(page.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);
});

/** Twelve dates by a rule, for two people. */
async function makePoll(page: Page, title: string): Promise<void> {
  await page.goto(`${IMPACT}/polls`);
  await page.getByRole('button', { name: 'Datumprikker maken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill(title);
  await dialog.getByText('Data voorstellen').click();
  await dialog.getByLabel('Vanaf').fill(tuesdayAhead());
  await dialog.getByLabel('feestdagen').uncheck();
  await dialog.getByLabel('gesloten dagen').uncheck();
  await dialog.getByRole('button', { name: 'Zet deze data erbij' }).click();
  await expect(dialog.getByText('12 data', { exact: true })).toBeVisible();
  for (const name of ['Farida Benali', PEOPLE.coordinator]) await dialog.getByLabel(name).check();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Maak datumprikker' }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

/** A fresh browser of 390 pixels, with nobody signed in: all answers in one tap each, then one changed. */
async function answerOnPhone(browser: Browser, path: string, title: string): Promise<number> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  const referrer = (await phone.goto(path))?.headers()['referrer-policy'];
  expect(referrer).toBe('no-referrer');
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(phone.getByText('Marloes')).toHaveCount(0);
  const dates = phone.getByRole('main').getByRole('group');
  const count = await dates.count();
  for (let index = 0; index < count; index++) {
    const word = index === 1 ? 'kan' : index % 2 ? 'als het moet' : 'kan niet';
    await dates.nth(index).getByRole('radio', { name: word, exact: true }).check();
  }
  await expect(phone.getByText('Je hebt alles beantwoord')).toBeVisible();
  expect(await violations(phone)).toEqual([]);
  await phone.reload();
  await expect(dates.nth(1).getByRole('radio', { name: 'kan', exact: true })).toBeChecked();
  await dates.nth(3).getByRole('radio', { name: 'kan niet', exact: true }).check();
  await expect(phone.getByText('Je hebt alles beantwoord')).toBeVisible();
  const kept = await ask<{ datePoll: { options: { answer: string | null }[] } }>(
    phone,
    'query($input: String!) { datePoll(token: $input) { options { answer } } }',
    path.split('/').at(-1) as unknown as object,
  );
  expect(kept.datePoll.options.map(({ answer }) => answer).slice(0, 4)).toEqual([
    'cannot',
    'can',
    'cannot',
    'cannot',
  ]);
  await phone.goto(`${path.slice(0, -2)}xx`);
  await expect(phone.getByRole('heading', { level: 1, name: 'Deze link werkt niet' })).toBeVisible();
  await context.close();
  return count;
}
