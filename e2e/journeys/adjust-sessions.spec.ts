import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { SessionDialogs } from '../pages/session-dialogs.ts';
import { query } from '../src/graphql.ts';
import { groupOfThree } from '../src/group-of-three.ts';

const DATES = 'query($slug: String!) { network(slug: $slug) { sessions { sequence startsOn isPinned } } }';

async function open(page: Page, day: string, tool: RegExp): Promise<SessionDialogs> {
  const dialogs = new SessionDialogs(page);
  await new CalendarPage(page).day(day).click();
  await dialogs.drawer.getByRole('button', { name: 'Meer', exact: true }).click();
  await dialogs.drawer.getByRole('button', { name: tool }).click();
  await expect(dialogs.dialog.locator('form')).toBeVisible();
  return dialogs;
}

test('sessions are pinned, swapped, split and shifted, and each is one undo', async ({ page, signIn }) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug } = await groupOfThree(page);
  const calendar = new CalendarPage(page);
  type Session = { sequence: number; startsOn: string; isPinned: boolean };
  type Found = { network: { sessions: Session[] } };
  const sessions = async () => (await query<Found>(page, DATES, { slug })).network.sessions;
  /** In order of their numbers in the series. */
  const dates = async () =>
    (await sessions()).sort((a, b) => a.sequence - b.sequence).map(({ startsOn }) => startsOn);
  const before = ['2027-03-09', '2027-04-26', '2027-06-08'];
  const undo = async () => {
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await drawer.getByRole('button', { name: 'Sluiten' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect.poll(dates).toEqual(before);
  };
  const dialogs = new SessionDialogs(page);
  const { drawer } = dialogs;
  await calendar.goto(slug);

  await calendar.day('2027-06-08').click();
  await drawer.getByRole('button', { name: 'Zet vast' }).click();
  await expect(drawer.getByRole('button', { name: 'Maak los' })).toBeVisible();
  expect((await sessions()).flatMap((one) => (one.isPinned ? one.sequence : []))).toEqual([3]);
  await drawer.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const swapping = await open(page, '2027-03-09', /^Wissel/);
  await swapping.dialog.getByRole('combobox', { name: 'Met' }).selectOption({ index: 0 });
  await swapping.button('Wissel deze twee').click();
  await expect(swapping.toast).toContainText('gewisseld');
  expect(await dates()).toEqual(['2027-04-26', '2027-03-09', '2027-06-08']);
  await undo();

  const splitting = await open(page, '2027-03-09', /^Splits/);
  await splitting.field('Dag van de tweede').fill('2027-03-16');
  await splitting.button('Maak de tweede').click();
  await expect(splitting.toast).toContainText('gesplitst');
  expect(await dates()).toEqual([...before, '2027-03-16']);
  await undo();

  const shifting = await open(page, '2027-03-09', /^Schuif/);
  await shifting.button('Een week later').click();
  await expect(shifting.dialog).toContainText('2 weken later');
  await shifting.button('Schuif 3 bijeenkomsten op').click();
  await expect(shifting.toast).toContainText('3 bijeenkomsten opgeschoven');
  expect(await dates()).toEqual(['2027-03-23', '2027-05-10', '2027-06-22']);
  await undo();
});
