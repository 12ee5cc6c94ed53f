import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { ManagePage } from '../pages/manage-page.ts';
import { violations } from '../src/accessibility.ts';
import { ask } from '../src/graphql.ts';
import { makeNetwork } from '../src/make-network.ts';
import { ownName } from '../src/own-name.ts';

async function addTrack(page: Page, title: string): Promise<void> {
  const manage = new ManagePage(page);
  await page.getByRole('button', { name: 'Leerlijn toevoegen' }).click();
  await page.locator('[data-field="title"] input').first().fill(title);
  await manage.form.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('main').getByText(title, { exact: true })).toBeVisible();
}

const tracks = (page: Page) => page.locator('[data-list="track"] [data-row]');

test('undo and redo by keyboard through the whole visit, also after a reload', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const { slug } = await makeNetwork(page, ownName());
  await new ManagePage(page).goto(slug, 'tracks');
  for (const title of ['Lijn een', 'Lijn twee', 'Lijn drie']) await addTrack(page, title);
  await expect(tracks(page)).toHaveCount(3);

  await page.locator('body').press('Control+z');
  await expect(tracks(page)).toHaveCount(2);
  await page.locator('body').press('Control+z');
  await expect(tracks(page)).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('Ongedaan gemaakt');
  await page.locator('body').press('Control+Shift+z');
  await expect(tracks(page)).toHaveCount(2);
  await page.locator('body').press('Control+y');
  await expect(tracks(page)).toHaveCount(3);

  await page.reload();
  await expect(tracks(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Ongedaan maken: .*Lijn drie/ })).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(tracks(page)).toHaveCount(2);

  // While one types, the keys belong to the text.
  await page.getByRole('button', { name: 'Leerlijn toevoegen' }).click();
  await page.locator('[data-field="title"] input').first().fill('Halve zin');
  await page.locator('[data-field="title"] input').first().press('Control+z');
  await expect(tracks(page)).toHaveCount(2);
});

test('an undo that would lose later work says what, and leaves all as it is', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const network = await makeNetwork(page, ownName());
  await new ManagePage(page).goto(network.slug, 'tracks');
  await addTrack(page, 'Lijn waaraan verder is gewerkt');
  const { data } = await (
    await page.request.post('/graphql', {
      data: { query: `{ network(slug: "${network.slug}") { tracks { id version } } }` },
    })
  ).json();
  const [track] = data.network.tracks;
  await ask(page, 'mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }', {
    networkId: network.id,
    edits: [{ track: { id: track.id, version: track.version, purpose: 'Later werk' } }],
  });
  await page.locator('body').press('Control+z');
  const told = page.getByRole('region', { name: 'Meldingen' });
  await expect(told).toContainText('Hieraan is daarna verder gewerkt');
  await expect(told).toContainText('Lijn waaraan verder is gewerkt');
  await expect(tracks(page)).toHaveCount(1);
});

test('the history tells who did what, and gives back what was before', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const { id, slug, sessionId } = await makeNetwork(page, ownName());
  const move = (version: number, startsOn: string) =>
    ask(page, 'mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }', {
      networkId: id,
      edits: [{ session: { id: sessionId, version, startsOn } }],
    });
  await move(1, '2027-05-19');
  await move(2, '2027-05-26');

  await page.goto(`/n/${slug}/history`);
  const entries = page.getByRole('main').getByRole('list').first().locator('> li');
  await expect(entries.first()).toContainText(
    `${PEOPLE.coordinator} verplaatste bijeenkomst “Startdag” van wo 19 mei 2027 naar wo 26 mei 2027`,
  );
  expect(await violations(page)).toEqual([]);

  // Back to what it was before the first move, though it was moved since.
  await entries.nth(1).getByText('Wat er precies veranderde').click();
  await expect(entries.nth(1).getByRole('row', { name: /^Eerste dag/ })).toContainText('wo 12 mei 2027');
  await entries
    .nth(1)
    .getByRole('button', { name: /^Zet terug naar ervoor/ })
    .click();
  await expect(entries).toHaveCount(5);
  await expect(entries.first()).toContainText('zette iets terug uit de geschiedenis');
  await page.goto(`/n/${slug}/calendar?season=`);
  await expect(page.locator('[data-date="2027-05-12"] [data-session]')).toHaveCount(1);

  // And whole, from the history.
  await page.goto(`/n/${slug}/history`);
  await entries
    .first()
    .getByRole('button', { name: /^Maak dit ongedaan/ })
    .click();
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('Ongedaan gemaakt');
  await expect(entries.nth(1)).toContainText(`ongedaan gemaakt door ${PEOPLE.coordinator}`);
});

test('the history is for coordinators', async ({ page, signIn }) => {
  await signIn(PEOPLE.member);
  await page.goto('/n/samen-leren-met-impact/history');
  await expect(page.getByRole('heading', { name: /niet/ })).toBeVisible();
});
