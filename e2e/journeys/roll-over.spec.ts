import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { SessionDialogs } from '../pages/session-dialogs.ts';
import { violations } from '../src/accessibility.ts';
import { ask } from '../src/graphql.ts';
import { networkToPlan } from '../src/network-to-plan.ts';

const EDIT = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }`;

test('the next season is made from this one, by keyboard, and taken back at once', async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { id, slug } = await networkToPlan(page);
  const session = (title: string, startsOn: string) => ({
    session: { seasonId: '#s', title, startsOn, startTime: '10:00', endTime: '12:00', status: 'confirmed' },
  });
  await ask(page, EDIT, {
    networkId: id,
    edits: [
      { season: { key: 's', name: '2028', startsOn: '2028-01-01', endsOn: '2028-12-31' } },
      session('Startdag', '2028-01-11'),
      // A year later this Monday is Whit Monday.
      session('Werkplaats', '2028-05-22'),
      session('Slotdag', '2028-12-12'),
    ],
  });
  await page.goto(`/n/${slug}/calendar`);
  const calendar = new CalendarPage(page);
  await calendar.turnTo('2028');
  await page.getByRole('link', { name: 'Volgend seizoen…' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Volgend seizoen maken' })).toBeVisible();
  await expect(page.getByLabel('Naam verplicht')).toHaveValue('2029');
  await expect(page.getByLabel('Laatste dag verplicht')).toHaveValue('2029-12-31');

  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(
    page.getByRole('checkbox', { name: 'Startdag: di 11 jan 2028 wordt di 9 jan 2029' }),
  ).toBeChecked();
  await expect(row('Werkplaats')).toContainText('ma 28 mei 2029');
  await expect(row('Werkplaats')).toContainText('een week later: Tweede pinksterdag');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Slotdag/ }).press('Space');
  await page.getByRole('button', { name: 'Maak seizoen 2029 met 2 bijeenkomsten' }).press('Enter');

  await expect(page).toHaveURL(/\/calendar\?season=/);
  const { toast } = new SessionDialogs(page);
  await expect(toast).toContainText('Seizoen 2029 gemaakt met 2 bijeenkomsten');
  await expect(calendar.chips).toHaveCount(2);
  await expect(calendar.day('2029-05-28').locator('[data-session]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Publiceer 2 wijzigingen…' })).toBeVisible();

  await toast.getByRole('button', { name: /ongedaan/i }).click();
  await expect(toast).toContainText('Ongedaan gemaakt');
  const seasons = page.getByRole('combobox', { name: 'Seizoen' }).locator('option');
  await expect(seasons.filter({ hasText: '2029' })).toHaveCount(0);
});
