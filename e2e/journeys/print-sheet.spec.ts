import { expect, PEOPLE, test } from '../fixtures.ts';
import { ImportPage } from '../pages/import-page.ts';
import { overflow, violations } from '../src/accessibility.ts';
import { ownName } from '../src/own-name.ts';
import { pdfSheets } from '../src/pdf-sheets.ts';

const NETWORKS = [
  'geweld-hoort-nergens-thuis',
  'zuid-kennemerland-haarlemmermeer',
  'samen-leren-met-impact',
  'leren-van-praktijkervaringen',
  'lerende-praktijken',
];

for (const paper of ['a4', 'a3'] as const) {
  test(`the year of every network fits on one ${paper}`, async ({ page }) => {
    for (const slug of NETWORKS) {
      await page.goto(`/n/${slug}/print?paper=${paper}`);
      await expect(page.getByRole('img', { name: 'De maanden met hun bijeenkomsten' })).toBeVisible();
      await expect(page.getByText('Niet alle data passen')).toHaveCount(0);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect([slug, ...pdfSheets(pdf)]).toEqual([slug, paper]);
    }
  });
}

test('a season with sixty sessions in six groups fits on one A4 and one A3', async ({ page, signIn }) => {
  await signIn(PEOPLE.coordinator);
  const importing = new ImportPage(page);
  await importing.goto();
  const rows = Array.from({ length: 60 }, (_, index) => {
    const day = new Date(Date.UTC(2027, 0, 4 + index * 6)).toISOString().slice(0, 10);
    return `${day};09:30;12:30;Intervisiegroep ${(index % 6) + 1};Vergaderhuis De Schakel te Utrecht`;
  });
  await importing.fileField.setInputFiles({
    name: 'zestig.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Datum;Begin;Einde;Groep;Locatie\n${rows.join('\n')}\n`),
  });
  await importing.nameIt(ownName());
  const slug = await importing.make();
  for (const paper of ['a4', 'a3']) {
    await page.goto(`/n/${slug}/print?paper=${paper}`);
    await expect(page.getByRole('heading', { name: /Intervisiegroep 6$/ })).toBeVisible();
    await expect(page.getByText('Niet alle data passen')).toHaveCount(0);
    expect(pdfSheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([paper]);
  }
});

test('the preview has no faults, in English and in the dark too', async ({ browser }) => {
  const context = await browser.newContext({
    locale: 'en-GB',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/n/samen-leren-met-impact/print');
  await expect(page.getByRole('img', { name: 'The months with their sessions' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await context.close();
});
