import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { SessionDialogs } from '../pages/session-dialogs.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { violations } from '../src/accessibility.ts';
import { ask } from '../src/graphql.ts';
import { ownName } from '../src/own-name.ts';
import { readCalendar } from '../src/read-calendar.ts';

const CREATE = `mutation($input: CreateNetworkInput!) { createNetwork(input: $input) {
  ... on CreateNetworkOk { network { id slug } } } }`;
const EDIT = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) {
  __typename ... on EditNetworkOk { made { key id } } } }`;
const VERSION = `query($input: ID!) { session(id: $input) { version } }`;

/** A public network with two drafts: one that is complete, and one that lacks a place. */
async function drafts(page: Page) {
  type Created = { createNetwork: { network: { id: string; slug: string } } };
  const input = { name: ownName(), visibility: 'public' };
  const { id, slug } = (await ask<Created>(page, CREATE, input)).createNetwork.network;
  const shared = { seasonId: '#s', groupId: '#g', endTime: '12:00' };
  const edits = [
    { season: { key: 's', name: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' } },
    { group: { key: 'g', name: 'Groep 1', code: 'G1' } },
    { place: { key: 'p', name: 'Zaal Zuid', city: 'Utrecht' } },
    { session: { key: 'first', startsOn: '2027-03-09', startTime: '10:00', placeId: '#p', ...shared } },
    { session: { key: 'second', startsOn: '2027-04-13', startTime: '10:00', ...shared } },
  ];
  type Edited = { editNetwork: { made: { key: string; id: string }[] } };
  const { made } = (await ask<Edited>(page, EDIT, { networkId: id, edits })).editNetwork;
  const idOf = (key: string) => made.find((one) => one.key === key)?.id ?? '';
  const move = async (key: string, startsOn: string) => {
    const found = await ask<{ session: { version: number } }>(page, VERSION, idOf(key) as unknown as object);
    const { version } = found.session;
    const edit = { session: { id: idOf(key), version, startsOn } };
    await ask(page, EDIT, { networkId: id, edits: [edit] });
  };
  return { slug, move };
}

test('members see what is published and nothing else, from a first draft to the way back', async ({
  page,
  browser,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { slug, move } = await drafts(page);
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const member = await context.newPage();
  await new SignInPage(member).signInAs(PEOPLE.member);
  const seen = member.getByRole('main').locator('li time');
  const look = async () => {
    await member.goto(`/n/${slug}/calendar?view=list`);
    await expect(member.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(member.locator('[aria-busy="true"]')).toHaveCount(0);
    return seen.evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  };
  const feed = async () => {
    const answer = await member.request.get(`/feeds/networks/${slug}.ics`);
    return readCalendar(await answer.text()).map(({ date, sequence }) => ({ date, sequence }));
  };
  expect(await look()).toEqual([]);
  expect(await feed()).toEqual([]);

  // By keyboard: the calendar tells, the button leads to what stands in the way, and that to its mending.
  await page.goto(`/n/${slug}/calendar`);
  await page.getByRole('link', { name: 'Publiceer 2 wijzigingen…' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Eerst nog 1 ding' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Toelichting').fill('Welkom in het nieuwe jaar.');
  await page.getByRole('button', { name: 'Publiceer 2 bijeenkomsten' }).press('Enter');
  const blocking = page.getByRole('link', { name: /di 13 apr 2027 10:00: heeft nog geen locatie/ });
  await expect(blocking).toBeFocused();
  await page.keyboard.press('Enter');
  const dialogs = new SessionDialogs(page);
  await dialogs.field('Locatie').selectOption({ label: 'Zaal Zuid, Utrecht' });
  await dialogs.button('Bewaar de wijziging').press('Enter');
  await expect(dialogs.toast).toContainText('gewijzigd');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('link', { name: 'Publiceer 2 wijzigingen…' }).press('Enter');
  await expect(page.getByLabel('Toelichting')).toHaveValue('Welkom in het nieuwe jaar.');
  await expect(page.getByRole('heading', { name: /Eerst nog/ })).toHaveCount(0);
  await page.getByLabel('Naam verplicht').fill('Voorjaar');
  await page.getByRole('button', { name: 'Publiceer 2 bijeenkomsten' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Voorjaar is gepubliceerd');
  expect(await look()).toEqual(['2027-03-09', '2027-04-13']);
  expect((await feed()).map((one) => one.date)).toEqual(['2027-03-09', '2027-04-13']);

  // Moved in the plan: members keep the old date, until the release that says precisely that.
  await move('second', '2027-04-20');
  expect(await look()).toEqual(['2027-03-09', '2027-04-13']);
  await page.goto(`/n/${slug}/publish`);
  const moved = 'Groep 1, bijeenkomst 2: van di 13 apr 10:00 naar di 20 apr 10:00';
  const lines = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') });
  await expect(lines).toHaveText([moved]);
  await page.getByLabel('Naam verplicht').fill('Verschoven');
  await page.getByRole('button', { name: 'Publiceer 1 wijziging' }).click();
  await expect(page.getByRole('alert')).toContainText('Verschoven is gepubliceerd');
  expect(await look()).toEqual(['2027-03-09', '2027-04-20']);
  expect((await feed()).at(-1)?.sequence).toBeGreaterThan(0);

  // What changed can be read by members, any two compared, and the plan put back.
  await member.goto(`/n/${slug}/releases`);
  await expect(member.getByRole('main')).toContainText(moved);
  await expect(member.getByRole('main')).toContainText('Welkom in het nieuwe jaar.');
  await expect(member.getByRole('button', { name: /terug/ })).toHaveCount(0);
  await page.goto(`/n/${slug}/releases`);
  const compare = page.getByRole('region', { name: 'Vergelijk twee publicaties' });
  await compare.getByLabel('Van').selectOption('Verschoven');
  await compare.getByLabel('Naar').selectOption('Voorjaar');
  await expect(compare).toContainText('van di 20 apr 10:00 naar di 13 apr 10:00');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zet de planning terug naar Voorjaar' }).click();
  await expect(dialogs.toast).toContainText('De planning is teruggezet naar Voorjaar');
  expect(await look()).toEqual(['2027-03-09', '2027-04-20']);
  await dialogs.toast.getByRole('button', { name: 'Publiceren…' }).click();
  await expect(lines).toHaveText(['Groep 1, bijeenkomst 2: van di 20 apr 10:00 naar di 13 apr 10:00']);
  await page.getByRole('button', { name: 'Publiceer 1 wijziging' }).click();
  await expect(page.getByRole('alert')).toContainText('is gepubliceerd');
  expect(await look()).toEqual(['2027-03-09', '2027-04-13']);
  await context.close();
});
