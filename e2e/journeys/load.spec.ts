import { expect, PEOPLE, test } from '../fixtures.ts';

test('a coordinator sees what the season asks of groups and people, and is led to the mending', async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  await page.goto('/n/samen-leren-met-impact/load');
  await expect(page.getByRole('heading', { level: 1, name: 'Dekking en belasting' })).toBeVisible();
  const group = page.getByRole('table', { name: 'Groepen' }).getByRole('row').nth(1);
  await expect(group.getByRole('rowheader')).toContainText(/\d+ van \d+ gepland/);
  await expect(group.getByRole('cell')).toContainText(/\d in (januari|februari|maart|april|mei|juni)/);

  await page.getByLabel('Zoek op naam').fill('Farida');
  const people = page.getByRole('table', { name: 'Mensen' });
  await expect(people.getByRole('row')).toHaveCount(2);
  await expect(people.getByRole('rowheader')).toContainText('Farida Benali');

  await page.getByRole('table', { name: 'Normen' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/calendar\?.*norms=open/);
});
