import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { ImportPage } from '../pages/import-page.ts';
import { OutputMenu } from '../pages/output-menu.ts';
import { csvRows, savedCsv } from '../src/edit-csv.ts';
import { directorsText } from '../src/example-texts.ts';
import { ownName } from '../src/own-name.ts';

test.beforeEach(async ({ signIn }) => {
  await signIn(PEOPLE.coordinator);
});

/** A network of one's own with a year in it. */
async function makeNetwork(page: Page): Promise<string> {
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read(directorsText());
  await importing.nameIt(ownName());
  return importing.make();
}

const csv = (buffer: Buffer) => ({ name: 'kalender.csv', mimeType: 'text/csv', buffer });

test('exported, edited in a spreadsheet and imported again: nothing is doubled', async ({ page }) => {
  const slug = await makeNetwork(page);
  const calendar = new CalendarPage(page);
  const output = new OutputMenu(page);
  const importing = new ImportPage(page);
  await calendar.goto(slug);
  const before = await calendar.count.textContent();

  const file = await output.download(/\.csv/);
  expect(file.name).toMatch(/\.csv$/);
  const rows = csvRows(file.contents.toString());
  const [heads = [], first = []] = rows;
  const at = (heading: string) => heads.indexOf(heading);

  await importing.goto(`/n/${slug}/import`);
  await importing.fileField.setInputFiles(csv(savedCsv(rows)));
  await expect(importing.made).toContainText('Alles uit deze tekst staat er al');
  await expect(importing.questions).toHaveCount(0);

  first[at('Begin')] = '09:15';
  first[at('Einde')] = '11:45';
  first[at('Locatie')] = 'De =Kom';
  await importing.page.getByRole('button', { name: 'Andere tekst' }).click();
  await importing.fileField.setInputFiles(csv(savedCsv(rows)));
  await expect(importing.makeButton).toHaveText('Wijzig 1 onderdeel');
  await importing.makeButton.click();
  await page.waitForURL(/imported=/);

  await calendar.goto(slug);
  await expect(calendar.count).toHaveText(before ?? '');
  const again = csvRows((await output.download(/\.csv/)).contents.toString());
  expect(again).toHaveLength(rows.length);
  expect(again.filter((row) => row[at('Begin')] === '09:15')).toHaveLength(1);

  const workbook = await output.download(/Excel/);
  await importing.goto(`/n/${slug}/import`);
  await importing.fileField.setInputFiles({
    name: 'kalender.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook.contents,
  });
  await expect(importing.made).toContainText('Alles uit deze tekst staat er al');
});

test('a calendar file brings its repeats, in the time of the network', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.goto();
  const ics = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//NL', 'BEGIN:VEVENT', 'UID:a@example.nl'],
    ...['DTSTART:20270111T090000Z', 'DTEND:20270111T110000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5'],
    ...[
      'EXDATE:20270125T090000Z',
      'SUMMARY:Werkplaats',
      'LOCATION:De Kom',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ],
  ].join('\r\n');
  await importing.fileField.setInputFiles({
    name: 'agenda.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(ics),
  });
  await importing.nameIt(ownName());
  await expect(importing.makeButton).toHaveText(/4 bijeenkomsten/);
  await expect(importing.made).toContainText(/11 jan.*10:00–12:00.*De Kom/);
  const slug = await importing.make();
  const calendar = new CalendarPage(page);
  await calendar.goto(slug);
  await expect(calendar.chips).toHaveCount(4);
});

const BAD: [string, string, Buffer, RegExp][] = [
  ['a workbook that is none', 'x.xlsx', Buffer.from('PK\u0003\u0004 broken'), /kan niet worden geopend/],
  ['a .csv beyond 10 MB', 'x.csv', Buffer.alloc(10_000_001, 'a;b\n'), /te groot/],
  ['too many rows', 'x.csv', Buffer.from(`Datum;Titel\n${'1-1-2027;x\n'.repeat(10_050)}`), /te veel rijen/],
  [
    'another encoding',
    'x.csv',
    Buffer.from([0x44, 0x3b, 0x81, 0x8d, 0x9d, 0x0a]),
    /letters .* niet te lezen/,
  ],
  ['a picture', 'x.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /geen tekst/],
  ['no calendar', 'x.ics', Buffer.from('hallo'), /kan niet worden geopend/],
];
test('files that cannot be read are refused within two seconds, and said why', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.goto();
  for (const [what, name, buffer, why] of BAD) {
    await importing.fileField.setInputFiles({ name, mimeType: '', buffer });
    await expect(importing.refusal, what).toContainText(why, { timeout: 2000 });
  }
});

test('feeds of the network, a track and a group are offered, and answer', async ({ page }) => {
  const calendar = new CalendarPage(page);
  const output = new OutputMenu(page);
  await calendar.goto('zuid-kennemerland-haarlemmermeer');
  await output.open();
  const part = page.getByRole('combobox', { name: 'Van' });
  for (const wanted of [/networks\//, /tracks\//, /groups\//]) {
    const kind = wanted.source.slice(0, 5);
    const option = part.locator(kind === 'netwo' ? 'option[value=""]' : `option[value^="${kind}"]`).first();
    await part.selectOption((await option.getAttribute('value')) ?? '');
    const address = (await output.link(/Download/).getAttribute('href')) ?? '';
    expect(address).toMatch(wanted);
    const answer = await page.request.get(address);
    expect([answer.status(), (await answer.text()).slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);
  }
  await page.keyboard.press('Escape');
  await expect(output.button).toBeFocused();
  await expect(output.button).toHaveAttribute('aria-expanded', 'false');
});
