import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { ManagePage } from '../pages/manage-page.ts';
import { ownName } from '../src/own-name.ts';

/** A network of one's own, with nothing in it. */
async function makeNetwork(page: Page): Promise<string> {
  await page.goto('/networks/new');
  await page.getByLabel('Naam').fill(ownName());
  await page.getByRole('button', { name: 'Maak dit netwerk' }).click();
  await page.waitForURL(/\/n\/[^/]+\/manage$/);
  return /\/n\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

const namesOf = (page: Page) => page.locator('[data-list="track"] > ol > li button[aria-expanded]');

test('rows are added, put in order, changed, removed and taken back by keyboard alone', async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const slug = await makeNetwork(page);
  const manage = new ManagePage(page);
  await manage.goto(slug, 'tracks');
  await expect(page.getByText('Hier staat nog niets')).toBeVisible();
  const { keyboard } = page;

  // Each new row begins with the focus in its first field; the last is followed by none.
  await page.getByRole('button', { name: 'Leerlijn toevoegen' }).press('Enter');
  for (const name of ['Een', 'Twee', 'Drie']) {
    await expect(page.locator('input[name="title"]')).toBeFocused();
    await keyboard.type(name);
    if (name === 'Drie') await keyboard.press('Enter');
    else await page.getByRole('button', { name: 'Bewaar en voeg nog een toe' }).press('Enter');
    await expect(namesOf(page).filter({ hasText: name })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Leerlijn toevoegen' })).toBeFocused();

  // Two steps up are one change.
  const handle = page.getByRole('button', { name: /^Verplaats Drie/ });
  await handle.press('ArrowUp');
  await expect(namesOf(page)).toHaveText(['Een', 'Drie', 'Twee']);
  await expect(handle).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(namesOf(page)).toHaveText(['Drie', 'Een', 'Twee']);
  await expect(page.getByText('Leerlijn “Drie” verplaatst')).toBeVisible();
  await page.reload();
  await expect(namesOf(page)).toHaveText(['Drie', 'Een', 'Twee']);

  // What is wrong is said beside the field, which keeps what was typed and gets the focus.
  await namesOf(page).first().press('Enter');
  const title = page.locator('input[name="title"]');
  await title.fill('  ');
  await keyboard.press('Enter');
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleDescription('Hier ontbreekt iets.');
  await title.fill('Derde');
  await keyboard.press('Control+Enter');
  await expect(namesOf(page)).toHaveText(['Derde', 'Een', 'Twee']);

  await page.getByRole('button', { name: 'Verwijder Een' }).press('Enter');
  await expect(namesOf(page)).toHaveText(['Derde', 'Twee']);
  await expect(page.getByText('Leerlijn “Een” verwijderd')).toBeVisible();

  // All of it can be taken back, the last first, and put back again.
  await keyboard.press('Control+z');
  await expect(namesOf(page)).toHaveText(['Derde', 'Een', 'Twee']);
  await keyboard.press('Control+z');
  await expect(namesOf(page)).toHaveText(['Drie', 'Een', 'Twee']);
  await keyboard.press('Control+z');
  await expect(namesOf(page)).toHaveText(['Een', 'Twee', 'Drie']);
  await keyboard.press('Control+Shift+z');
  await expect(namesOf(page)).toHaveText(['Drie', 'Een', 'Twee']);
});

test('a format gets its norm with months, and what is typed and not saved is kept', async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const slug = await makeNetwork(page);
  const manage = new ManagePage(page);
  await manage.goto(slug, 'formats');
  await manage.writeList(manage.list('meetingFormat'), {
    kind: 'meetingFormat',
    rows: [
      {
        values: { title: 'Informeel gesprek', learningAims: ['informeren'], durationMinutes: '90' },
        lists: [
          {
            kind: 'norm',
            rows: [
              {
                values: { scope: 'elke regio', timesPerYear: '2' },
                lists: [
                  {
                    kind: 'normSlot',
                    rows: [
                      { values: { months: ['januari', 'februari'], year: '2027' }, lists: [] },
                      { values: { months: ['juni'], year: '2027' }, lists: [] },
                    ],
                  },
                ],
              },
            ],
          },
          { kind: 'agendaItem', rows: [{ values: { title: 'Inloop', minutes: '15' }, lists: [] }] },
        ],
      },
    ],
  });
  await page.goto(`/n/${slug}`);
  const format = page.getByRole('row').filter({ hasText: 'Informeel gesprek' });
  await expect(format).toContainText('2 keer per jaar in elke regio: januari of februari en juni 2027');
  await expect(format).toContainText('Inloop');

  // From what the page shows to where it is edited, away again, and back: the typed text is still there.
  await page.getByRole('link', { name: 'Bewerken: Overzicht van bijeenkomsten' }).click();
  await manage.row('Informeel gesprek').locator('button[aria-expanded]').click();
  await page.locator('[data-field="purpose"] textarea').first().fill('Eerste alinea.\n\nTweede alinea.');
  await manage.openSection('tracks');
  await manage.openSection('formats');
  const row = manage.row('Informeel gesprek');
  await expect(row).toContainText('Nog niet bewaard');
  await row.locator('button[aria-expanded]').first().click();
  await expect(page.locator('[data-field="purpose"] textarea').first()).toHaveValue(
    'Eerste alinea.\n\nTweede alinea.',
  );

  // A removal tells what goes with it.
  await page.getByRole('button', { name: 'Verwijder Informeel gesprek' }).click();
  await expect(page.getByText(/verwijderd, met 1 norm en 1 programmapunt/)).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect(manage.row('Informeel gesprek')).toBeVisible();
  await page.reload();
  await row.locator('button[aria-expanded]').first().click();
  await expect(manage.list('normSlot').or(manage.list('norm')).first()).toContainText('elke regio');
});

test('a row is dragged by its handle, and the network shows its colour and logo', async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const slug = await makeNetwork(page);
  const manage = new ManagePage(page);
  await manage.fill(manage.form, { color: '#b3541e', logoUrl: 'https://www.example.nl/logo.svg' });
  await manage.save(manage.form);
  await expect(page.getByText('Nog niet bewaard')).toBeHidden();
  await manage.openSection('tracks');
  const rows = ['Een', 'Twee', 'Drie'].map((title) => ({ values: { title }, lists: [] }));
  await manage.writeList(manage.list('track'), { kind: 'track', rows });

  const handle = page.getByRole('button', { name: /^Verplaats Drie/ });
  const [from, to] = [await handle.boundingBox(), await namesOf(page).first().boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + to.height, { steps: 8 });
  await page.mouse.move(from.x + 8, to.y + 2, { steps: 4 });
  await page.mouse.up();
  await expect(namesOf(page)).toHaveText(['Drie', 'Een', 'Twee']);
  await expect(page.getByText('Leerlijn “Drie” verplaatst')).toBeVisible();

  await page.goto(`/n/${slug}`);
  await expect(page.getByRole('main').locator('img[src="https://www.example.nl/logo.svg"]')).toHaveCount(1);
  await expect(page.getByRole('main').locator('[style*="179, 84, 30"]')).toHaveCount(1);
});

test('a network that was removed can be taken back', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const slug = await makeNetwork(page);
  await page.getByRole('button', { name: 'Verwijder dit netwerk' }).click();
  await expect(page).toHaveURL(/\/home$/);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect(page.getByText(/^Ongedaan gemaakt|Eerdere? /).first()).toBeVisible();
  await page.goto(`/n/${slug}/manage`);
  await expect(page.getByRole('heading', { name: 'Netwerk', exact: true })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a track is added and moved by touch', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    await makeNetwork(page);
    await page.getByLabel('Onderdeel').selectOption({ label: 'Leerlijnen (0)' });
    for (const name of ['Buurttafels', 'Leertafels']) {
      await page.getByRole('button', { name: 'Leerlijn toevoegen' }).tap();
      await page.locator('input[name="title"]').fill(name);
      await page.getByRole('radio', { name: 'oker' }).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).tap();
      await expect(namesOf(page).filter({ hasText: name })).toBeVisible();
    }
    await namesOf(page).nth(1).tap();
    await page.getByRole('button', { name: 'Zet Leertafels omhoog' }).tap();
    await expect(namesOf(page)).toHaveText(['Leertafels', 'Buurttafels']);
    await expect(page.getByText('Leerlijn “Leertafels” verplaatst')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
