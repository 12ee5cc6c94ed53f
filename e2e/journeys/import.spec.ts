import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { ImportPage } from '../pages/import-page.ts';
import { ProgrammePage } from '../pages/programme-page.ts';
import { directorsText, programmeText, realText } from '../src/example-texts.ts';
import { ownName } from '../src/own-name.ts';

const TEXTS = [
  { source: 'our own text', directors: directorsText(), programme: programmeText() },
  { source: 'the real text', directors: realText('002'), programme: realText('000') },
];

test.beforeEach(async ({ signIn }) => {
  await signIn(PEOPLE.coordinator);
});

for (const { source, directors, programme } of TEXTS) {
  if (!directors || !programme) continue;
  test.describe(`from ${source}`, () => {
    test('a coordinator makes three groups with their year, and takes it back', async ({ page }) => {
      const importing = new ImportPage(page);
      await importing.goto();
      await importing.read(directors);
      await importing.nameIt(ownName());

      await expect(importing.question(/intervisie groep 3 heeft 5 data, 6 zijn aangekondigd/i)).toHaveCount(
        1,
      );
      await expect(
        importing
          .question(/januari en februari: 2025/i)
          .getByRole('radio')
          .first(),
      ).toBeChecked();
      await importing.answer(/aangekondigd/, /nog te plannen/);
      for (const [group, words] of [
        ['1', '6 bijeenkomsten'],
        ['2', '6 bijeenkomsten'],
        ['3', '5 bijeenkomsten, 1 nog te plannen'],
      ]) {
        await expect(importing.group(new RegExp(`groep ${group}$`, 'i'))).toContainText(words ?? '');
      }
      await expect(importing.made).toContainText(/diner.*ma 1 jul ’24\s*17:30–21:00.*Utrecht/i);
      await expect(importing.makeButton).toHaveText('Maak 3 groepen en 18 bijeenkomsten');

      const slug = await importing.make();
      await expect(importing.notice).toContainText('3 groepen en 18 bijeenkomsten');
      await expectTheYear(page);
      await expectTheWarning(page, slug);

      await page.goBack();
      await importing.undo();
      await expect(importing.textField.or(importing.made)).toBeVisible();
      expect((await page.goto(`/n/${slug}`))?.status()).toBe(404);
      await page.goto('/home');
      await expect(page.getByRole('heading', { name: 'Lerende praktijken' })).toBeVisible();
      await expect(page.getByText(slug)).toHaveCount(0);
    });

    test('a coordinator makes a programme whose norms the public reads, and takes it back', async ({
      page,
      browser,
    }) => {
      const importing = new ImportPage(page);
      await importing.goto();
      await importing.read(programme);
      await importing.nameIt(ownName());
      await importing.visibility.selectOption('Iedereen');
      const slug = await importing.make();

      const visitor = await browser.newPage({ locale: 'nl-NL' });
      const programmePage = new ProgrammePage(visitor);
      await programmePage.goto(slug);
      const norms: [format: RegExp, ...told: RegExp[]][] = [
        [/thema(tische )?bijeenkomst/i, /naar behoefte/i],
        [/informatiedag/i, /2 keer per jaar/, /maart/, /november 2020/],
        [/ronde ?tafelgesprek/i, /1 keer per jaar/, /september 2020/],
        [/informele regiogesprekken/i, /2 keer per jaar/, /januari of februari/, /juni 2020/],
        [/dialoogsessies/i, /3 keer per jaar/, /november 2019/, /maart/, /juni 2020/],
      ];
      for (const [format, ...told] of norms) {
        const row = programmePage.formatRow(format);
        await expect(row, String(format)).toHaveCount(1);
        for (const words of told) await expect(row, String(format)).toContainText(words);
      }
      // The head of the next column is no purpose of the network.
      await expect(programmePage.section('Doel').filter({ hasText: 'Toelichting' })).toHaveCount(0);
      await visitor.close();

      await importing.undo();
      await expect(importing.textField.or(importing.made)).toBeVisible();
      expect((await page.goto(`/n/${slug}`))?.status()).toBe(404);
    });

    test('importing the same text again doubles nothing', async ({ page }) => {
      const importing = new ImportPage(page);
      const name = ownName();
      await importing.goto();
      await importing.read(directors);
      await importing.nameIt(name);
      const slug = await importing.make();

      await importing.goto(`/n/${slug}/import`);
      await importing.read(directors);
      await expect(importing.made).toContainText('Alles uit deze tekst staat er al');
      await expect(page.getByRole('button', { name: 'Er is niets nieuws' })).toBeDisabled();

      // One date more in the text makes one session more, and nothing else.
      await page.getByRole('button', { name: 'Andere tekst' }).click();
      await importing.read(directors.replace(/10\s+februari/, '$&, 12 maart'));
      await importing.answerAll();
      await expect(importing.makeButton).toHaveText(/^Maak 1 bijeenkomst/);
      await importing.make();
      const calendar = new CalendarPage(page);
      await calendar.goto(slug, '?view=list');
      await expect(calendar.lines).toHaveCount(19);
      await expect(calendar.lines.filter({ hasText: /groep 3/i })).toHaveCount(6);
    });
  });
}

test('a text that bears the name of a network that is there goes into it, unless she says otherwise', async ({
  page,
}) => {
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read(directorsText());
  const question = importing.question(/Je hebt al een netwerk dat Samen leren met impact heet/);
  await expect(question).toHaveCount(1);
  await expect(question.getByRole('radio', { name: /Aanvullen in/ })).toBeChecked();
  await expect(importing.networkName).toHaveCount(0);
  await importing.answer(/Je hebt al een netwerk/, /Een nieuw netwerk/);
  await expect(importing.networkName).toHaveValue('Samen leren met impact');
  await expect(importing.makeButton).toHaveText('Maak 3 groepen en 18 bijeenkomsten');
});

test('what was found can be edited and left out before it is made, and a reload keeps it', async ({
  page,
}) => {
  const importing = new ImportPage(page);
  await importing.goto();
  await importing.read(directorsText());
  await importing.nameIt(ownName());
  await importing
    .group(/groep 1$/i)
    .getByRole('button', { name: /^ma 24 jun/ })
    .click();
  const editor = page.getByRole('dialog', { name: 'Bijeenkomst wijzigen' });
  await editor.getByLabel('Begint om').fill('9:30');
  await editor.getByLabel('Eindigt om').fill('12:00');
  await editor.getByRole('button', { name: 'Klaar' }).click();
  await expect(importing.group(/groep 1$/i)).toContainText(/ma 24 jun ’24\s*09:30–12:00/);
  await importing
    .group(/groep 2$/i)
    .getByRole('button', { name: /^wo 12 jun/ })
    .click();
  await editor.getByRole('button', { name: 'Laat weg' }).click();
  await expect(importing.makeButton).toHaveText('Maak 3 groepen en 17 bijeenkomsten');
  await page.reload();
  await expect(importing.makeButton).toHaveText('Maak 3 groepen en 17 bijeenkomsten');
  await expect(importing.group(/groep 1$/i)).toContainText('09:30–12:00');
});

test('the whole import goes by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  const importing = new ImportPage(page);
  await page.goto('/home');
  await importing.tabTo(page.getByRole('link', { name: 'Tekst inlezen', exact: true }).first());
  await keyboard.press('Enter');
  await expect(importing.textField).toBeVisible();
  await importing.tabTo(importing.textField);
  await keyboard.insertText(directorsText().replace('Samen leren met impact', ownName()));
  await importing.tabTo(importing.readButton);
  await keyboard.press('Enter');
  await expect(importing.made).toBeVisible();

  const name = ownName();
  await importing.tabTo(importing.networkName);
  await keyboard.press('Control+A');
  await keyboard.insertText(name);
  const radios = importing.question(/aangekondigd/).getByRole('radio');
  await importing.tabTo(radios.first(), 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await expect(radios.nth(1)).toBeChecked();
  await keyboard.press('ArrowLeft');
  await expect(radios.first()).toBeChecked();
  await importing.tabTo(importing.makeButton, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(importing.notice).toContainText('3 groepen en 18 bijeenkomsten');
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await importing.tabTo(undo);
  await keyboard.press('Enter');
  await expect(importing.textField.or(importing.made)).toBeVisible();
});

/** 18 sessions from 12 June 2024 to 12 February 2025: six, six and five, and the dinner. */
async function expectTheYear(page: Page): Promise<void> {
  const calendar = new CalendarPage(page);
  await expect(calendar.count).toHaveText('18 bijeenkomsten');
  await expect(calendar.chips).toHaveCount(18);
  const days = await calendar.chips.evaluateAll((chips) =>
    chips.map((chip) => chip.closest('[data-date]')?.getAttribute('data-date') ?? ''),
  );
  expect([days[0], days.at(-1)]).toEqual(['2024-06-12', '2025-02-12']);
  for (const [group, count] of [
    [/groep 1/i, 6],
    [/groep 2/i, 6],
    [/groep 3/i, 5],
  ] as const) {
    await calendar.filterGroup(group).click();
    await expect(calendar.chips).toHaveCount(count);
    await calendar.filterGroup(group).click();
  }
  await calendar.day('2024-07-01').click();
  await expect(calendar.details).toContainText('ma 1 jul 2024, 17:30–21:00');
  await expect(calendar.details).toContainText(/diner/i);
  await page.keyboard.press('Escape');
  await expect(calendar.details).toHaveCount(0);
}

async function expectTheWarning(page: Page, slug: string): Promise<void> {
  const programme = new ProgrammePage(page);
  await programme.goto(slug);
  await expect(programme.group(/groep 3/i)).toContainText('6 bijeenkomsten aangekondigd, 5 data bekend');
  await expect(programme.group(/groep 2/i)).not.toContainText('aangekondigd');
}
