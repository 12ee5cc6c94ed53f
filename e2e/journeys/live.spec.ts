import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { makeNetwork } from '../src/make-network.ts';
import { ownName } from '../src/own-name.ts';

test('two coordinators see each other, and what the other changes appears by itself', async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const { slug, sessionId } = await makeNetwork(page, ownName());
  const calendar = new CalendarPage(page);
  await calendar.goto(slug);

  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const other = await context.newPage();
  await new SignInPage(other).signInAs(PEOPLE.admin);
  const otherCalendar = new CalendarPage(other);
  await otherCalendar.goto(slug, `?view=list&session=${sessionId}`);

  // Who is there.
  await expect(page.getByText('Ook hier:')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(PEOPLE.admin);
  await expect(other.getByText(`${PEOPLE.coordinator} bekijkt dit ook`)).toHaveCount(0);
  await page.goto(`/sessions/${sessionId}`);
  await expect(other.getByText(`${PEOPLE.coordinator} bekijkt dit ook`)).toBeVisible();
  await expect(page.getByText(`${PEOPLE.admin} bekijkt dit ook`)).toBeVisible();

  // What she changes.
  await page.getByRole('button', { name: 'Gelast af…' }).click();
  await page.getByLabel('Reden, voor wie zou komen').fill('De zaal is dicht');
  await page.getByRole('button', { name: 'Gelast deze af' }).click();
  await expect(other.getByRole('dialog')).toContainText('De zaal is dicht');
  await expect(other.getByText(`${PEOPLE.coordinator} heeft 1 bijeenkomst gewijzigd`)).toBeVisible();
  await expect(page.getByText('heeft 1 bijeenkomst gewijzigd')).toHaveCount(0);

  // She goes.
  await page.goto('/my');
  await expect(other.getByText(`${PEOPLE.coordinator} bekijkt dit ook`)).toHaveCount(0);
  await expect(other.getByText('Ook hier:')).toHaveCount(0);
  await context.close();
});

test('a page catches up after the connection was lost', async ({ page, context, browser, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const { slug, sessionId, id } = await makeNetwork(page, ownName());
  const calendar = new CalendarPage(page);
  await calendar.goto(slug, '?view=list');
  await expect(calendar.lines).toContainText('10:00–12:00');
  const second = await browser.newContext({ locale: 'nl-NL' });
  const other = await second.newPage();
  await new SignInPage(other).signInAs(PEOPLE.admin);
  await other.goto(`/n/${slug}/calendar`);
  await expect(page.getByText('Ook hier:')).toBeVisible();

  await context.setOffline(true);
  const query = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }`;
  const edit = { session: { id: sessionId, version: 1, startTime: '15:00', endTime: '17:00' } };
  const variables = { input: { networkId: id, edits: [edit] } };
  const answer = await other.request.post('/graphql', { data: { query, variables } });
  expect(await answer.json()).toEqual({ data: { editNetwork: { __typename: 'EditNetworkOk' } } });
  await context.setOffline(false);
  await expect(calendar.lines).toContainText('15:00–17:00', { timeout: 30_000 });
  await second.close();
});

test('who is not signed in opens no connection', async ({ page }) => {
  let sockets = 0;
  page.on('websocket', () => {
    sockets += 1;
  });
  await page.goto('/');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(sockets).toBe(0);
});
