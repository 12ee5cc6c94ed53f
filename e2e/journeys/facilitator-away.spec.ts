import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { query } from '../src/graphql.ts';
import { ownName } from '../src/own-name.ts';

/** A network of the demo with a facilitator, whose dates no other journey looks at. */
const SLUG = 'leren-van-praktijkervaringen';

const SESSIONS = `query($slug: String!) { network(slug: $slug) {
  sessions { startsOn status group { members { isFacilitator membership { person { name } } } } } } }`;

interface Found {
  network: {
    sessions: {
      startsOn: string;
      status: string;
      group: { members: { isFacilitator: boolean; membership: { person: { name: string } } }[] } | null;
    }[];
  };
}

test('a facilitator who cannot come after publishing: only what must moves, and the next release lists exactly that', async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.coordinator);
  const { sessions } = (await query<Found>(page, SESSIONS, { slug: SLUG })).network;
  const released = sessions.filter(({ status, group }) => status === 'confirmed' && group).at(-1);
  const facilitator = released?.group?.members.find(({ isFacilitator }) => isFacilitator);
  const name = facilitator?.membership.person.name ?? '';
  const day = released?.startsOn ?? '';

  await page.goto(`/n/${SLUG}/availability?q=${encodeURIComponent(name)}`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uitzondering toevoegen' }).click();
  const exception = page.getByRole('dialog').last();
  await exception.getByLabel('Eerste dag').fill(day);
  await exception.getByLabel('Laatste dag').fill(day);
  await exception.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(1);

  await new CalendarPage(page).goto(SLUG);
  const broken = page.getByRole('region', { name: 'Wat niet klopt' });
  await expect(broken).toContainText('1 bijeenkomst klopt niet');
  await broken.getByRole('button', { name: 'Toon welke' }).click();
  await expect(broken.getByRole('listitem')).toContainText(name);
  await broken.getByRole('button', { name: 'Herstel…' }).click();
  await expect(page.getByRole('list', { name: 'Dit verschuift' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Verplaats deze' }).click();
  await expect(broken).toHaveCount(0);

  // Drafts that were there before stay drafts; of what members have seen, one session changes.
  await page.goto(`/n/${SLUG}/publish`);
  const lines = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') });
  const moved = lines.filter({ hasText: ': van ' });
  await expect(moved).toHaveCount(1);
  const words = (await moved.textContent()) ?? '';
  for (const line of await lines.filter({ hasNotText: ': van ' }).all())
    await line.getByRole('checkbox').uncheck();
  const release = ownName();
  await page.getByLabel('Naam verplicht').fill(release);
  await page.getByRole('button', { name: 'Publiceer 1 wijziging' }).click();
  await expect(page.getByRole('alert')).toContainText(`${release} is gepubliceerd`);
  await page.goto(`/n/${SLUG}/releases`);
  const newest = page.getByRole('main').getByRole('listitem').filter({ hasText: release });
  await expect(newest.getByRole('listitem')).toHaveText([words.trim()]);
});
