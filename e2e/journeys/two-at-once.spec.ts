import type { Browser, Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { ConflictDialog } from '../pages/conflict-dialog.ts';
import { ManagePage } from '../pages/manage-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { violations } from '../src/accessibility.ts';
import { ask } from '../src/graphql.ts';
import { type MadeNetwork, makeNetwork } from '../src/make-network.ts';
import { ownName } from '../src/own-name.ts';

async function secondBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await new SignInPage(page).signInAs(PEOPLE.admin);
  return page;
}

/** Opens the form of the network's group. */
async function openGroup(page: Page, { slug }: MadeNetwork): Promise<void> {
  const manage = new ManagePage(page);
  await manage.goto(slug, 'groups');
  await page.locator('button[aria-expanded]').filter({ hasText: 'Kring van' }).click();
  await expect(manage.form).toBeVisible();
}

const field = (page: Page, name: string) =>
  page.locator(`[data-field="${name}"]`).locator('input, textarea').first();
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar de wijziging' }).click();

async function stored(page: Page, slug: string) {
  const query = `query($input: String!) { network(slug: $input) { groups { name description maxSize } } }`;
  const answer = await page.request.post('/graphql', { data: { query, variables: { input: slug } } });
  return (await answer.json()).data.network.groups[0];
}

test('two people at once: the second sees both, and chooses field by field', async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const network = await makeNetwork(page, ownName());
  const other = await secondBrowser(browser);
  await openGroup(page, network);
  await openGroup(other, network);
  await field(other, 'description').fill('Van de ander');
  await field(other, 'maxSize').fill('9');
  await save(other);
  await expect(other.getByRole('region', { name: 'Meldingen' })).toContainText('gewijzigd');

  await field(page, 'description').fill('Van mij');
  await field(page, 'maxSize').fill('7');
  await save(page);
  const conflict = new ConflictDialog(page);
  await expect(conflict.dialog).toContainText(`Gewijzigd door ${PEOPLE.admin}`);
  await expect(conflict.field('Beschrijving')).toContainText('Van de ander');
  await expect(conflict.field('Beschrijving')).toContainText('Van mij');
  expect(await violations(page)).toEqual([]);

  // Nothing typed is lost by looking again.
  await conflict.goBack();
  await expect(conflict.dialog).toBeHidden();
  await expect(field(page, 'description')).toHaveValue('Van mij');
  expect(await stored(page, network.slug)).toMatchObject({ description: 'Van de ander', maxSize: 9 });

  await save(page);
  await conflict.choose('Beschrijving', 'Zoals het nu is');
  await conflict.keep();
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('gewijzigd');
  expect(await stored(page, network.slug)).toMatchObject({ description: 'Van de ander', maxSize: 7 });
  await other.context().close();
});

test('mine, and theirs, by keyboard alone on a phone', async ({ page, browser, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const network = await makeNetwork(page, ownName());
  const other = await secondBrowser(browser);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [number, choice] of ['mijn', 'hun'].entries()) {
    await openGroup(page, network);
    await openGroup(other, network);
    await field(other, 'description').fill(`hun ${number}`);
    await save(other);
    await expect(other.getByRole('region', { name: 'Meldingen' })).toContainText('gewijzigd');
    await field(page, 'description').fill(`mijn ${number}`);
    await field(page, 'description').press('Control+Enter');
    const conflict = new ConflictDialog(page);
    await expect(conflict.field('Beschrijving')).toContainText(`hun ${number}`);
    const radios = conflict.field('Beschrijving').getByRole('radio');
    await radios.nth(1).focus();
    if (choice === 'hun') await page.keyboard.press('ArrowUp');
    await expect(radios.nth(choice === 'hun' ? 0 : 1)).toBeChecked();
    await conflict.dialog.getByRole('button', { name: 'Bewaar deze keuze' }).press('Enter');
    await expect(conflict.dialog).toBeHidden();
    await expect.poll(async () => (await stored(page, network.slug)).description).toBe(`${choice} ${number}`);
  }
  await other.context().close();
});

test('what somebody removed meanwhile comes back with mine', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const network = await makeNetwork(page, ownName());
  // No news of it comes, as on a train: only saving tells.
  await page.routeWebSocket(/graphql/, () => undefined);
  await openGroup(page, network);
  await field(page, 'description').fill('Van mij');
  const groupId = await page.evaluate(async (slug) => {
    const body = JSON.stringify({ query: `{ network(slug: "${slug}") { groups { id } } }` });
    const headers = { 'content-type': 'application/json' };
    return (await (await fetch('/graphql', { method: 'POST', body, headers })).json()).data.network.groups[0]
      .id;
  }, network.slug);
  await ask(page, 'mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }', {
    networkId: network.id,
    edits: [{ remove: { kind: 'group', id: groupId, version: 1 } }],
  });
  await save(page);
  const conflict = new ConflictDialog(page);
  await expect(conflict.dialog).toContainText('Terughalen, met jouw wijziging');
  await conflict.keep();
  await expect(conflict.dialog).toBeHidden();
  await expect.poll(async () => (await stored(page, network.slug))?.description).toBe('Van mij');
});
