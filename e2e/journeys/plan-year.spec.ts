import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { PlanPanel } from '../pages/plan-panel.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { ask } from '../src/graphql.ts';
import { networkToPlan } from '../src/network-to-plan.ts';
import { ownName } from '../src/own-name.ts';

interface Planned {
  id: string;
  version: number;
  startsOn: string;
  status: string;
  format: { title: string } | null;
  group: { name: string } | null;
  region: { id: string; schoolHolidayRegion: string | null } | null;
  theme: { id: string } | null;
}

const SESSIONS = `query($input: String!) { network(slug: $input) { sessions {
  id version startsOn status season { id } format { title } group { name } theme { id }
  region { id schoolHolidayRegion } } } }`;

async function planOf(page: Page, slug: string, seasonId: string): Promise<Planned[]> {
  const answer = await page.request.post('/graphql', {
    data: { query: SESSIONS, variables: { input: slug } },
  });
  const { data } = await answer.json();
  const all = data.network.sessions as (Planned & { season: { id: string } | null })[];
  return all.filter(({ season }) => season?.id === seasonId);
}

const EDIT = `mutation($input: EditNetworkInput!) { editNetwork(input: $input) {
  __typename ... on EditNetworkOk { made { id key } } } }`;

async function edit(page: Page, networkId: string, edits: object[]) {
  const input = { networkId, edits };
  const { editNetwork } = await ask<{ editNetwork: { __typename: string; made: { id: string }[] } }>(
    page,
    EDIT,
    input,
  );
  expect(editNetwork.__typename).toBe('EditNetworkOk');
  return editNetwork.made;
}

/** A year of a network of the demo in which nothing is planned yet. */
async function emptySeason(page: Page, slug: string) {
  const query = 'query($input: String!) { network(slug: $input) { id } }';
  const answer = await page.request.post('/graphql', { data: { query, variables: { input: slug } } });
  const networkId = (await answer.json()).data.network.id as string;
  const season = { key: 's', name: ownName(), startsOn: '2027-12-01', endsOn: '2028-11-30' };
  const [made] = await edit(page, networkId, [{ season }]);
  return { networkId, seasonId: made?.id ?? '' };
}

/** As it was: other journeys look at the same network. */
async function removeSeason(
  page: Page,
  slug: string,
  { networkId, seasonId }: Awaited<ReturnType<typeof emptySeason>>,
) {
  const sessions = await planOf(page, slug, seasonId);
  const rows = sessions.map(({ id, version }) => ({ remove: { kind: 'session', id, version } }));
  await edit(page, networkId, [...rows, { remove: { kind: 'season', id: seasonId, version: 1 } }]);
}

const PUBLIC_HOLIDAYS = [
  '2027-12-25',
  '2027-12-26',
  '2028-01-01',
  '2028-04-16',
  '2028-04-17',
  '2028-04-27',
  '2028-05-25',
  '2028-06-04',
  '2028-06-05',
];

async function schoolHolidays(page: Page): Promise<{ region: string; startsOn: string; endsOn: string }[]> {
  const query = '{ schoolHolidays(from: "2027-12-01", to: "2028-11-30") { region startsOn endsOn } }';
  const answer = await page.request.post('/graphql', { data: { query } });
  return (await answer.json()).data.schoolHolidays;
}

const count = (sessions: readonly Planned[], title: RegExp, months: readonly string[]) =>
  sessions.filter(
    ({ format, startsOn }) => title.test(format?.title ?? '') && months.includes(startsOn.slice(5, 7)),
  ).length;

test('a season of norms in every region is planned from nothing', async ({ page, signIn }) => {
  const slug = 'geweld-hoort-nergens-thuis';
  await signIn(PEOPLE.admin);
  const season = await emptySeason(page, slug);
  const panel = new PlanPanel(page);
  await panel.goto(slug, season.seasonId, 'unplanned');
  await page.getByRole('button', { name: /^Zoek dagen voor alle/ }).click();
  await panel.search();
  await expect(page.getByText('Alles past: geen enkele eis wordt geschonden.')).toBeVisible();
  await panel.keepIt();

  const plan = await planOf(page, slug, season.seasonId);
  const regions = new Set(plan.flatMap(({ region }) => region?.id ?? []));
  expect(regions.size).toBe(25);
  expect(count(plan, /informatiedag/i, ['03', '11'])).toBe(2);
  expect(count(plan, /dialoog/i, ['11', '03', '06'])).toBe(3);
  expect(count(plan, /tafel/i, ['09'])).toBe(25);
  expect(count(plan, /gesprek/i, ['01', '02'])).toBe(25);
  expect(count(plan, /gesprek/i, ['06'])).toBe(25);
  expect(plan).toHaveLength(80);

  const days = plan.map(({ startsOn }) => startsOn);
  expect(days.filter((day) => PUBLIC_HOLIDAYS.includes(day))).toEqual([]);
  const holidays = await schoolHolidays(page);
  const inHoliday = plan.filter(({ region, startsOn }) =>
    holidays.some(
      (one) =>
        one.region === region?.schoolHolidayRegion && one.startsOn <= startsOn && startsOn <= one.endsOn,
    ),
  );
  expect(inHoliday).toEqual([]);
  // A region is asked once a day.
  const asked = plan.flatMap(({ region, startsOn }) => (region ? [`${region.id} ${startsOn}`] : []));
  expect(new Set(asked).size).toBe(asked.length);
  await removeSeason(page, slug, season);
});

test('a workshop and a learning network are planned for each theme', async ({ page, signIn }) => {
  const slug = 'lerende-praktijken';
  await signIn(PEOPLE.coordinator);
  await page.goto(`/n/${slug}/calendar?norms=unplanned`);
  // What the demo leaves open: one of each.
  const tray = page.getByRole('tabpanel');
  await expect(tray).toContainText('bijeenkomsten zonder datum');
  await page.getByRole('button', { name: /^Zoek dagen voor alle/ }).click();
  const panel = new PlanPanel(page);
  await panel.search();
  await panel.keepIt();
  await page.getByRole('tab', { name: 'Nog te plannen' }).click();
  await expect(tray).not.toContainText('bijeenkomsten zonder datum');
  await page
    .getByRole('region', { name: 'Meldingen' })
    .getByRole('button', { name: /Ongedaan/ })
    .click();
  await expect(tray).toContainText('bijeenkomsten zonder datum');
});

test('a plan beside the dates that people chose, with what both cost', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const slug = 'samen-leren-met-impact';
  const name = ownName();
  await page.goto(`/n/${slug}/calendar?norms=generate`);
  const panel = new PlanPanel(page);
  await panel.search({ all: true });
  await page.getByRole('button', { name: 'Bewaar als scenario' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Naam/).fill(name);
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`/n/${slug}/scenarios`);
  const [mine, made] = [
    page.getByRole('article').filter({ hasText: 'De planning nu' }),
    page.getByRole('article').filter({ hasText: name }),
  ];
  const costOf = async (column: typeof mine) =>
    Number(/kost: (\d+)/.exec((await column.locator('h3').textContent()) ?? '')?.[1]);
  await expect(made).toContainText('verschil');
  // People left one session without a date, so that theirs is cheaper and not whole: both are told.
  for (const column of [mine, made]) expect(await costOf(column)).toBeGreaterThan(0);
  await expect(mine).toContainText('1 nog zonder datum');
  await expect(made).toContainText('alles heeft een datum');

  await page.getByRole('button', { name: `Verwijder ${name}` }).click();
  await page.getByRole('button', { name: 'Verwijder het scenario' }).click();
  await expect(made).toBeHidden();
});

test('what a colleague changes while a plan is made stays as she left it', async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(PEOPLE.coordinator);
  const { id, slug } = await networkToPlan(page);
  const answer = await page.request.post('/graphql', {
    data: {
      query: 'query($input: String!) { network(slug: $input) { seasons { id } groups { id code } } }',
      variables: { input: slug },
    },
  });
  const { seasons, groups } = (await answer.json()).data.network;
  const seasonId = seasons[0].id as string;
  const groupId = (groups as { id: string; code: string }[]).find(({ code }) => code === 'G1')?.id;
  // A Sunday, and Whitsun: any plan would move it.
  const session = { key: 'b', seasonId, groupId, title: 'Startdag', startsOn: '2027-05-16' };
  const [made] = await edit(page, id, [{ session }]);
  const panel = new PlanPanel(page);
  await panel.goto(slug, seasonId);
  await panel.search({ all: true });

  const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await new SignInPage(other).signInAs(PEOPLE.admin);
  await edit(other, id, [
    { session: { id: made?.id, version: 1, startsOn: '2027-05-18', endsOn: '2027-05-18' } },
  ]);
  await panel.keepIt();
  await expect(
    page.getByText(`1 bijeenkomst is intussen door ${PEOPLE.admin} gewijzigd en bleef staan`).first(),
  ).toBeVisible();
  const plan = await planOf(page, slug, seasonId);
  expect(plan.find(({ id: one }) => one === made?.id)?.startsOn).toBe('2027-05-18');
  expect(plan).toHaveLength(3);
  await other.context().close();
});
