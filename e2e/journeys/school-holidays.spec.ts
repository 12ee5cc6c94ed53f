import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { violations } from '../src/accessibility.ts';
import { ask } from '../src/graphql.ts';
import { makeNetwork } from '../src/make-network.ts';
import { ownName } from '../src/own-name.ts';

/** A school year that no seed has, so that other journeys see nothing of it. */
const FILE = JSON.stringify([
  {
    content: [
      {
        schoolyear: '2034-2035',
        vacations: [
          {
            type: '\n Herfstvakantie \n',
            compulsorydates: 'false',
            regions: [
              { region: 'noord', startdate: '2034-10-13T22:00:00.000Z', enddate: '2034-10-21T22:00:00.000Z' },
              { region: 'oost', startdate: '2034-10-20T22:00:00.000Z', enddate: '2034-10-28T22:00:00.000Z' },
            ],
          },
          {
            type: 'Kerstvakantie',
            compulsorydates: 'true',
            regions: [
              {
                region: 'heel Nederland',
                startdate: '2034-12-22T23:00:00.000Z',
                enddate: '2035-01-06T22:59:00.000Z',
              },
            ],
          },
        ],
      },
    ],
  },
]);
const asFile = (text: string) => ({
  name: 'schoolvakanties.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('an admin reads the government’s file in, and the calendar shows it', async ({ page, signIn }) => {
  await signIn(PEOPLE.admin);
  const { id, slug } = await makeNetwork(page, ownName());
  await ask(page, 'mutation($input: EditNetworkInput!) { editNetwork(input: $input) { __typename } }', {
    networkId: id,
    edits: [
      { season: { name: 'Seizoen 2034–2035', startsOn: '2034-09-01', endsOn: '2035-08-31' } },
      { closedDay: { name: 'Heidag', startsOn: '2034-11-07', endsOn: '2034-11-07' } },
    ],
  });
  await page.goto('/admin/holidays');
  await page.getByRole('button', { name: 'Bestand inlezen' }).click();
  const dialog = page.getByRole('dialog');
  const chooser = dialog.getByLabel(/Het JSON-bestand/);
  await chooser.setInputFiles(asFile('{"content": ['));
  await expect(dialog).toContainText('Dit is geen JSON, of het bestand is afgebroken.');
  await expect(dialog.getByRole('button', { name: /^Bewaar/ })).toHaveCount(0);

  await chooser.setInputFiles(asFile(FILE));
  await expect(dialog.getByRole('region', { name: 'Twijfel' })).toContainText('de regio “oost” bestaat niet');
  await expect(dialog.getByRole('region', { name: 'Nieuw' }).getByRole('listitem')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Bewaar 4 wijzigingen' }).click();
  await expect(dialog).toBeHidden();
  const autumn = page.getByRole('button', {
    name: 'za 14 okt – zo 22 okt 2034: wijzig herfstvakantie Noord',
  });
  await expect(autumn).toBeVisible();

  const calendar = new CalendarPage(page);
  await calendar.goto(slug);
  await calendar.turnTo('2034');
  await expect(calendar.day('2034-10-14')).toHaveAttribute('aria-label', /herfstvakantie Noord/);
  await expect(calendar.day('2034-10-13')).not.toHaveAttribute('aria-label', /herfstvakantie/);
  await expect(calendar.day('2035-01-06')).toHaveAttribute('aria-label', /kerstvakantie Noord, Midden, Zuid/);
  await expect(calendar.day('2034-11-07')).toHaveAttribute('aria-label', /gesloten: Heidag/);
  await expect(page.getByText(/Rijksoverheid, open data/)).toBeVisible();

  // The same file again changes nothing; then all of it is taken back.
  await page.goto('/admin/holidays');
  await page.getByRole('button', { name: 'Bestand inlezen' }).click();
  await chooser.setInputFiles(asFile(FILE));
  await expect(dialog).toContainText('4 vakanties staan er al zo in');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Ongedaan maken: Schoolvakanties ingelezen/ }).click();
  await expect(autumn).toHaveCount(0);
});

test('an admin keeps the closed days of an organisation', async ({ page, signIn }) => {
  await signIn(PEOPLE.admin);
  await page.goto('/admin/organisations');
  await page.getByRole('searchbox', { name: 'Zoek een organisatie' }).fill('Brugwoude');
  const organisation = page.getByRole('button', { name: /^Gemeente Brugwoude/ });
  await organisation.click();
  const dialog = page.getByRole('dialog', { name: 'Gemeente Brugwoude' });
  await dialog.getByLabel(/^Naam/).fill('Zomersluiting');
  await dialog.getByLabel(/^Eerste dag/).fill('2034-07-17');
  await dialog.getByLabel(/^Laatste dag/).fill('2034-07-28');
  await dialog.getByRole('button', { name: 'Gesloten dagen toevoegen' }).click();
  await expect(dialog.getByRole('listitem')).toContainText('Zomersluiting, ma 17 jul – vr 28 jul 2034');
  await dialog.getByRole('button', { name: 'Verwijder Zomersluiting' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(0);
});

test('the rooms of admins are not there for others', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  for (const room of ['holidays', 'organisations']) {
    await page.goto(`/admin/${room}`);
    await expect(page.getByRole('heading', { name: /niet/ })).toBeVisible();
  }
});
