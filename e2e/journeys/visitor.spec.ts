import type { Browser } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { NetworksPage } from '../pages/networks-page.ts';
import { ProgrammePage } from '../pages/programme-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

const PUBLIC = [
  'Geweld hoort nergens thuis: Leren 2.0',
  'Lerend netwerk rond personen met verward gedrag in Zuid-Kennemerland en Haarlemmermeer',
  'Leren van praktijkervaringen',
  'Lerende praktijken',
  'Samen leren met impact',
];
const PRIVATE = { slug: 'regiegroep-jeugd-demo', name: 'Regiegroep jeugd (demo)' };

test.describe('a visitor', () => {
  test('finds the five public networks and not the private one', async ({ page }) => {
    const networks = new NetworksPage(page);
    await networks.goto();
    for (const name of PUBLIC) await expect(networks.card(name)).toBeVisible();
    await expect(page.getByText('Regiegroep')).toHaveCount(0);
  });

  test('searches a network, and the search survives a reload', async ({ page }) => {
    const networks = new NetworksPage(page);
    await networks.goto();
    await networks.search('schulden');
    // Other journeys make networks of their own beside the five.
    await expect(networks.card('Samen leren met impact')).toHaveCount(0);
    await expect(networks.card('Lerende praktijken')).toBeVisible();
    await expect(page).toHaveURL(/q=schulden/);
    await page.reload();
    await expect(networks.card('Lerende praktijken')).toBeVisible();
    await expect(networks.card('Samen leren met impact')).toHaveCount(0);
    await networks.search('regiegroep');
    await expect(page.getByText('Geen netwerk gevonden')).toBeVisible();
  });

  test('is told that a private network is not there, with a way on', async ({ page }) => {
    const response = await page.goto(`/n/${PRIVATE.slug}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    await expect(page.getByText(PRIVATE.name)).toHaveCount(0);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Inloggen/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen');
  });

  test('gets the same answer for a network that never was', async ({ page, request }) => {
    const answers = await Promise.all(
      [PRIVATE.slug, 'dit-was-er-nooit'].map((slug) => request.get(`/n/${slug}/calendar`)),
    );
    expect(answers.map((one) => one.status())).toEqual([404, 404]);
    await page.goto(`/n/${PRIVATE.slug}/calendar`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  });

  for (const path of ['/home', '/my', '/import']) {
    test(`is asked to sign in at ${path}, and comes back there`, async ({ page }) => {
      await page.goto(path);
      const ask = page.getByRole('main').getByRole('link', { name: /inloggen/i });
      await expect(ask).toBeVisible();
      await ask.click();
      await page.getByRole('button', { name: /^Marloes Dijkgraaf/ }).click();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(ask).toHaveCount(0);
    });
  }

  test('cannot import into a public network', async ({ page }) => {
    await page.goto('/n/samen-leren-met-impact/import');
    await expect(page.getByRole('main').getByRole('link', { name: /inloggen/i })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test('sees no draft: not in the calendar, not at its address, not in the feed', async ({
    page,
    browser,
  }) => {
    const draft = await aDraft(browser);
    await page.goto(`/sessions/${draft.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    const calendar = new CalendarPage(page);
    await calendar.goto(draft.slug, `?season=${draft.seasonId}`);
    await expect(calendar.chips.first()).toBeVisible();
    await expect(page.locator(`[data-session="${draft.id}"]`)).toHaveCount(0);
    await expect(page.locator('[data-session][data-status="planned"]')).toHaveCount(0);
    const feed = await page.request.get(`/feeds/networks/${draft.slug}.ics`);
    expect(await feed.text()).not.toContain(draft.id);
  });

  test('reads English when she asks for it, also after a reload', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learning networks');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learning networks');
    const programme = new ProgrammePage(page);
    await programme.goto('samen-leren-met-impact');
    await expect(programme.main).toContainText(/registration is closed/i);
  });
});

/** A session that is only planned yet, as the admin finds it: somewhere in the demo there is always one. */
async function aDraft(browser: Browser): Promise<{ id: string; slug: string; seasonId: string }> {
  const page = await browser.newPage();
  await new SignInPage(page).signInAs(PEOPLE.admin);
  const query = `{ networks(first: 50) { edges { node {
    slug visibility sessions { id status season { id isDemo } }
  } } } }`;
  const answer = await page.request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as { data: { networks: { edges: { node: DraftNetwork }[] } } };
  await page.close();
  for (const { node } of data.networks.edges.filter(({ node }) => node.visibility === 'public')) {
    const draft = node.sessions.find((one) => one.status === 'planned');
    const shown = node.sessions.some(
      (one) => one.status !== 'planned' && one.season?.id === draft?.season?.id,
    );
    if (draft?.season && shown) return { id: draft.id, slug: node.slug, seasonId: draft.season.id };
  }
  throw new Error('No public network of the demo has a planned session');
}

interface DraftNetwork {
  slug: string;
  visibility: string;
  sessions: { id: string; status: string; season: { id: string } | null }[];
}
