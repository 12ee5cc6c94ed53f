import { expect, PEOPLE, test } from '../fixtures.ts';

test.describe('a member', () => {
  test('sees her own coming sessions, the next one first', async ({ page, signIn }) => {
    await signIn(PEOPLE.member);
    await expect(page).toHaveURL(/\/my$/);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Mijn bijeenkomsten');
    const links = main.getByRole('link');
    await expect(links.first()).toBeVisible();
    await expect(main).toContainText('Intervisiegroep 1, bijeenkomst');
    await expect(main).not.toContainText('Intervisiegroep 2');
    await expect(main).not.toContainText('Intervisiegroep 3');
    await expect(main).not.toContainText('gepland');
    await links.first().click();
    await expect(page).toHaveURL(/\/sessions\//);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Intervisiegroep 1');
  });

  test('may not plan: neither the links nor the pages are there', async ({ page, signIn }) => {
    await signIn(PEOPLE.member);
    await expect(page.getByRole('link', { name: /Tekst inlezen/ })).toHaveCount(0);
    await page.goto('/n/samen-leren-met-impact/import');
    await expect(page.getByRole('main')).toContainText(/coördinator/i);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test('signs out, and her sessions are gone', async ({ page, signIn }) => {
    await signIn(PEOPLE.member);
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(page.getByRole('link', { name: 'Inloggen', exact: true })).toBeVisible();
    await page.goto('/my');
    await expect(page.getByRole('main').getByRole('link', { name: /inloggen/i })).toBeVisible();
    await expect(page.getByText('Intervisiegroep 1')).toHaveCount(0);
  });
});

test.describe('a coordinator', () => {
  test('starts at her networks, each with what comes next', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    await expect(page).toHaveURL(/\/home$/);
    const cards = page.getByRole('main').getByRole('article');
    for (const name of ['Samen leren met impact', 'Lerende praktijken', 'Leren van praktijkervaringen']) {
      await expect(cards.filter({ has: page.getByRole('heading', { name, exact: true }) })).toHaveCount(1);
    }
    await expect(page.getByRole('main')).not.toContainText('Geweld hoort nergens thuis');
    await cards
      .filter({ hasText: 'Lerende praktijken' })
      .getByRole('link', { name: /Jaarkalender/ })
      .click();
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('reads her private network, which others do not find', async ({ page, signIn }) => {
    await signIn(PEOPLE.otherCoordinator);
    await page.goto('/n/regiegroep-jeugd-demo');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regiegroep jeugd (demo)');
    await page.goto('/n/regiegroep-jeugd-demo/calendar');
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('does not find the private network of another', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const response = await page.goto('/n/regiegroep-jeugd-demo');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  });
});
