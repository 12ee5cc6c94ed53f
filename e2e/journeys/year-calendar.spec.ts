import { expect, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';

const SLUG = 'samen-leren-met-impact';
const FIRST_SEASON = 'Juni 2024 – februari 2025';

test.describe('the year calendar', () => {
  test('shows a past season with each group’s sessions on their days', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await calendar.turnTo(FIRST_SEASON);
    await expect(calendar.count).toHaveText('18 bijeenkomsten');
    await expect(calendar.chips).toHaveCount(18);
    await expect(calendar.day('2024-06-12').locator('[data-code="G2"]')).toBeVisible();
    await expect(calendar.day('2025-02-12').locator('[data-code="G2"]')).toBeVisible();
    await expect(calendar.day('2024-12-25')).toHaveAccessibleName(/kerstdag/i);
    await expect(calendar.day('2024-10-28')).toHaveAccessibleName(/week 44.*herfstvakantie/);
    await calendar.day('2024-07-01').click();
    await expect(calendar.details).toContainText('17:30–21:00');
    await expect(calendar.details).toContainText(/regio Utrecht/i);
  });

  test('keeps its season, filters and view in the address, over a reload', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await calendar.turnTo(FIRST_SEASON);
    await calendar.filterGroup('Intervisiegroep 3').click();
    await expect(calendar.count).toHaveText('5 bijeenkomsten');
    await expect(calendar.chips).toHaveCount(5);
    await calendar.view('Lijst');
    await expect(calendar.lines).toHaveCount(5);
    await page.reload();
    await expect(calendar.lines).toHaveCount(5);
    await expect(calendar.filterGroup('Intervisiegroep 3')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expect(calendar.lines).toHaveCount(18);
    await calendar.view('Jaar');
    await expect(calendar.chips).toHaveCount(18);
  });

  test('filters by status', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await calendar.turnTo(FIRST_SEASON);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('afgelast');
    await expect(calendar.count).toHaveText('0 bijeenkomsten');
    await expect(page).toHaveURL(/status=cancelled/);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('gehouden');
    await expect(calendar.chips).toHaveCount(18);
  });

  test('filters by track', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto('zuid-kennemerland-haarlemmermeer', '?view=list');
    const all = await calendar.lines.count();
    await page.getByRole('combobox', { name: 'Leerlijn' }).selectOption('De Buurttafels');
    await expect(page).toHaveURL(/track=/);
    await expect(calendar.lines.first()).toBeVisible();
    await expect.poll(() => calendar.lines.count()).toBeLessThan(all);
    for (const line of await calendar.lines.all()) await expect(line).toContainText(/buurttafel/i);
  });

  test('walks by keyboard alone: arrows, Enter opens, Escape comes back', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await calendar.turnTo(FIRST_SEASON);
    await expect(calendar.chips).toHaveCount(18);
    await page.getByRole('combobox', { name: 'Seizoen' }).focus();
    await calendar.tabToGrid();
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2024-06-01');
    for (let day = 1; day < 12; day += 1) await page.keyboard.press('ArrowRight');
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2024-06-12');
    await page.keyboard.press('Enter');
    await expect(calendar.details).toBeVisible();
    await expect(calendar.details.getByRole('heading').first()).toHaveText(
      'Intervisiegroep 2, bijeenkomst 1',
    );
    await expect(page).toHaveURL(/session=/);
    await page.keyboard.press('Escape');
    await expect(calendar.details).toHaveCount(0);
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2024-06-12');
    // Down keeps the weekday, Page Down the day of the month.
    await page.keyboard.press('ArrowDown');
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2024-07-17');
    await page.keyboard.press('PageDown');
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2024-08-17');
    await page.keyboard.press('Home');
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2024-08-01');
    await page.keyboard.press('Control+End');
    await expect(calendar.focusedDay).toHaveAttribute('data-date', '2025-02-28');
    // One stop for Tab: the next one leaves the grid.
    await page.keyboard.press('Tab');
    await expect(calendar.focusedDay).toHaveCount(0);
  });

  test('tells in a day’s name which sessions stand on it', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await calendar.turnTo(FIRST_SEASON);
    await expect(calendar.day('2024-06-12')).toHaveAccessibleName(/wo 12 jun 2024.*Intervisiegroep 2/);
  });

  test('opens a session at an address of its own, as shared by mail', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG, '?view=list');
    await calendar.turnTo(FIRST_SEASON);
    await calendar.lines.filter({ hasText: /diner/i }).getByRole('link').click();
    const link = calendar.details.getByRole('link', { name: /Eigen pagina/ });
    await link.click();
    await expect(page).toHaveURL(/\/sessions\//);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/diner/i);
    await expect(page.getByRole('main')).toContainText('ma 1 jul 2024, 17:30–21:00');
  });

  test('shows twelve months on a wide desktop without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 960 });
    const calendar = new CalendarPage(page);
    await calendar.goto('leren-van-praktijkervaringen');
    await expect(calendar.grid.getByRole('rowheader')).toHaveCount(12);
    const lastRow = calendar.grid.getByRole('row').last();
    await expect(lastRow).toBeInViewport({ ratio: 1 });
  });

  test('says that school holidays are not known where none are stored', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto('zuid-kennemerland-haarlemmermeer');
    await expect(page.getByText(/OpenHolidays/)).toBeVisible();
    await expect(page.getByText(/niet bekend/)).toBeVisible();
  });

  test('keeps days and times in the network’s zone for a reader in New York', async ({ browser }) => {
    const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'nl-NL' });
    const page = await context.newPage();
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await calendar.turnTo(FIRST_SEASON);
    await calendar.day('2024-07-01').click();
    await expect(calendar.details).toContainText('ma 1 jul 2024, 17:30–21:00');
    await context.close();
  });
});
