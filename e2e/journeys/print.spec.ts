import { expect, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { ProgrammePage } from '../pages/programme-page.ts';

/** How many sheets of paper a PDF of Chromium has: its page objects are not compressed. */
function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('on paper', () => {
  for (const slug of [
    'leren-van-praktijkervaringen',
    'samen-leren-met-impact',
    'geweld-hoort-nergens-thuis',
  ]) {
    test(`the year of ${slug} is one page`, async ({ page }) => {
      const calendar = new CalendarPage(page);
      await calendar.goto(slug);
      await expect(calendar.chips.first()).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      expect(sheets(pdf)).toBe(1);
    });
  }

  test('the year stays readable: months and days, no controls, dark ink on white', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await calendar.goto('samen-leren-met-impact');
    await page.emulateMedia({ media: 'print' });
    await expect(calendar.grid).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Samen leren met impact');
    const [red = 0] = await calendar.grid.evaluate((grid) =>
      (getComputedStyle(grid).color.match(/\d+/g) ?? []).map(Number),
    );
    expect(red).toBeLessThan(90);
  });

  test('the public page is complete and without controls', async ({ page }) => {
    const programme = new ProgrammePage(page);
    await programme.goto('geweld-hoort-nergens-thuis');
    await expect(programme.formatRow('Dialoogsessie')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(programme.formatRow('Dialoogsessie')).toBeVisible();
    const pages = sheets(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(8);
  });
});
