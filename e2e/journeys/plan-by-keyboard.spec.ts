import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { SessionDialogs } from '../pages/session-dialogs.ts';
import { colourViolations, violations } from '../src/accessibility.ts';
import { groupOfThree } from '../src/group-of-three.ts';
import { networkToPlan } from '../src/network-to-plan.ts';

async function publish(page: Page, slug: string, name: string): Promise<void> {
  await page.goto(`/n/${slug}/publish`);
  await page.getByLabel('Naam verplicht').fill(name);
  await page.getByRole('button', { name: /^Publiceer \d/ }).press('Enter');
  await expect(page.getByRole('alert')).toContainText(`${name} is gepubliceerd`);
}

test('each day is coloured by its cost for the session in the hand, and says why', async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const { slug } = await groupOfThree(page);
  const calendar = new CalendarPage(page);
  await calendar.goto(slug);
  const said = page.locator('[aria-live="assertive"]').first();
  const frame = page.locator('[data-costs]');
  await calendar.day('2027-04-26').focus();
  // The plan is loaded after the page: until then there is nothing to colour by.
  await expect(async () => {
    await page.keyboard.press('m');
    await expect(frame).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  // King's Day: hatched, and its sentence is spoken.
  await expect(calendar.day('2027-04-27')).toHaveAttribute('data-cost', 'never');
  await expect(said).toHaveText(/^di 27 apr, 10:00 · kan niet: .*Koningsdag/);
  await expect(page.locator('[data-ghost]')).toContainText('Koningsdag');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(calendar.day('2027-04-28')).toHaveAttribute('data-cost', /[1-4]/);
  await expect(said).toHaveText(/^wo 28 apr, 10:00 · (goede|redelijke|matige|slechte) dag: .*na de vorige/);
  await page.keyboard.press('Escape');
  await expect(frame).toHaveCount(0);
  await expect(page.locator('[data-cost]').filter({ visible: true })).toHaveCount(0);
});

test('the dialog offers the best days, each with its reason', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const { slug } = await groupOfThree(page);
  const calendar = new CalendarPage(page);
  await calendar.goto(slug);
  await calendar.day('2027-04-26').press('Enter');
  await page.getByRole('button', { name: 'Verplaats naar…' }).press('Enter');
  const best = page.getByRole('region', { name: 'Beste dagen' }).getByRole('button');
  await expect(best).toHaveCount(5);
  await expect(best.first()).toContainText(/goede dag/);
  await best.first().press('Enter');
  await expect(best.first()).toHaveAttribute('aria-pressed', 'true');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Verplaats naar \w/ }).press('Enter');
  await expect(new SessionDialogs(page).toast).toContainText('verplaatst naar');
});

test('what no longer holds is mended by moving only that, and the release lists just that', async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug, close } = await groupOfThree(page);
  await publish(page, slug, 'Voorjaar');
  await close('2027-06-08');
  const calendar = new CalendarPage(page);
  await calendar.goto(slug);
  const broken = page.getByRole('region', { name: 'Wat niet klopt' });
  await expect(broken).toContainText('1 bijeenkomst klopt niet');
  await broken.getByRole('button', { name: 'Toon welke' }).press('Enter');
  await expect(broken.getByRole('listitem')).toHaveText(/Groep 1, bijeenkomst 3: .*Verhuizing/);
  await broken.getByRole('button', { name: 'Herstel…' }).press('Enter');
  const moves = page.getByRole('list', { name: 'Dit verschuift' }).getByRole('listitem');
  await expect(moves).toHaveText([/^Groep 1, bijeenkomst 3: di 8 jun/]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Verplaats deze' }).press('Enter');
  await expect(broken).toHaveCount(0);
  await page.goto(`/n/${slug}/publish`);
  const lines = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') });
  await expect(lines).toHaveText([/^Groep 1, bijeenkomst 3: van di 8 jun 10:00 naar /]);
});

test('from an empty season to a published release, by keyboard alone', async ({ page, signIn }) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug } = await networkToPlan(page);
  await page.goto(`/n/${slug}/calendar?norms=unplanned`);
  const calendar = new CalendarPage(page);
  const said = page.locator('[aria-live="assertive"]').first();
  const frame = page.locator('[data-costs]');
  // Taken from the tray, carried over the year and put down on a good day.
  const pick = page.getByRole('button', { name: /^Pak op: / });
  for (const which of [1, 2]) {
    await pick.first().press('Enter');
    await expect(said).toContainText('opgepakt');
    await expect(frame).toHaveCount(1);
    // To the spring, past Christmas; the second some months after the first.
    for (let month = 0; month < 2 + which * 2; month += 1) await page.keyboard.press('PageDown');
    for (let tries = 0; tries < 14; tries += 1) {
      const step = await calendar.focusedDay.getAttribute('data-cost');
      if (step === '1' || step === '2') break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect(said).toContainText('neergezet');
    await expect(calendar.chips).toHaveCount(which);
    await expect(pick).toHaveCount(2 - which);
  }
  await expect(pick).toHaveCount(0);
  // Taken back and put back, without end.
  await page.keyboard.press('Control+z');
  await expect(calendar.chips).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(calendar.chips).toHaveCount(2);

  // What is wrong to publish leads to its mending: each still lacks a room.
  const dialogs = new SessionDialogs(page);
  for (const _ of [1, 2]) {
    await page.goto(`/n/${slug}/publish`);
    await page
      .getByRole('link', { name: /heeft nog geen locatie/ })
      .first()
      .press('Enter');
    await dialogs.field('Locatie').selectOption({ label: 'Zaal Zuid, Utrecht' });
    await dialogs.button('Bewaar de wijziging').press('Enter');
    await expect(dialogs.toast).toContainText('gewijzigd');
  }
  await publish(page, slug, 'Voorjaar');
});
