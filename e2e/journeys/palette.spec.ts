import { expect, PEOPLE, test } from '../fixtures.ts';
import { overflow, violations } from '../src/accessibility.ts';
import { makeNetwork } from '../src/make-network.ts';
import { ownName } from '../src/own-name.ts';

const field = 'Zoek een netwerk, groep, bijeenkomst of actie';

test('a coordinator finds a group, a session and an action by the keyboard alone', async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const name = ownName();
  const { slug, sessionId } = await makeNetwork(page, name);
  await page.goto(`/n/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: field })).toBeFocused();
  await page.keyboard.type(`kring ${name}`);
  const group = page
    .getByRole('group', { name: 'Groepen' })
    .getByRole('option', { name: `Kring van ${name}` });
  await expect(group).toBeVisible();
  while ((await group.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/calendar\?group=/);

  await page.keyboard.press('Control+k');
  await page.keyboard.type(`startdag 12 mei ${name}`);
  const session = page.getByRole('option', { name: `${name} · Startdag` });
  await expect(session).toContainText('wo 12 mei 2027, 10:00–12:00');
  while ((await session.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/sessions/${sessionId}`);

  // What was chosen is there again, and Escape gives the focus back.
  const back = page.getByRole('button', { name: 'Zoeken' }).locator('visible=true');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Laatst gekozen' }).getByRole('option').first()).toContainText(
    'Startdag',
  );
  await page.keyboard.press('Escape');
  await expect(back).toBeFocused();

  // In the other language, from anywhere.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new network');
  await expect(page.getByRole('option', { name: 'Nieuw netwerk' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/networks/new');
});

test('a member finds the people of her group, and nothing to plan', async ({ page, signIn }) => {
  await signIn(PEOPLE.member);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: field })).toBeFocused();
  await page.keyboard.type('Farida');
  await expect(page.getByRole('group', { name: 'Mensen' }).getByRole('option').first()).toContainText(
    'Farida Benali',
  );
  await page.getByRole('combobox', { name: field }).fill('nieuw netwerk');
  await expect(page.getByRole('option', { name: 'Nieuw netwerk' })).toHaveCount(0);
});

test('a visitor finds public things only, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  const search = page.getByRole('combobox', { name: field });
  await search.fill('leren');
  await expect(page.getByRole('group', { name: 'Netwerken' }).getByRole('option').first()).toBeVisible();
  await search.fill('regiegroep');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    'Niets gevonden voor “regiegroep”',
  );
  await search.fill('marloes');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Niets gevonden');
  await search.fill('inloggen');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('option', { name: 'Inloggen' }).click();
  await page.waitForURL('**/sign-in');
});

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['nl', 'en'] as const) {
    test(`axe finds nothing in the palette (${language}, ${scheme})`, async ({ page, signIn }) => {
      await signIn(PEOPLE.coordinator);
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/home?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('leren');
      await expect(page.getByRole('option').nth(2)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
