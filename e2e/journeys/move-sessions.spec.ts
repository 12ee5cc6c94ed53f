import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { LanesPage } from '../pages/lanes-page.ts';
import { dragByFinger, dragByMouse } from '../src/drag.ts';

const SLUG = 'lerende-praktijken';

/** The session with this code that stands on the last day, and that day. */
async function lastOf(page: Page, code: string): Promise<{ id: string; date: string }> {
  const chip = page.locator(`[data-date]:has([data-code="${code}"])`).last();
  const date = (await chip.getAttribute('data-date')) ?? '';
  const id = (await chip.locator('[data-session]').first().getAttribute('data-session')) ?? '';
  return { id, date };
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A session stands where it was dropped before the server has it; what was kept, can be undone by its name. */
async function kept(page: Page, date: string): Promise<void> {
  const move = new RegExp(`^Ongedaan maken: .* ${Number(date.slice(8))} `);
  await page.getByRole('button', { name: move }).first().waitFor();
}

async function undo(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
}

test.describe('moving a session', () => {
  test('by mouse in the year, and undone', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    const { id, date } = await lastOf(page, 'WA');
    const chip = calendar.day(date).locator(`[data-session="${id}"]`);
    const target = shift(date, 7);
    await dragByMouse(page, chip, calendar.day(target));
    await expect(calendar.day(target).locator(`[data-session="${id}"]`)).toBeVisible();
    await expect(calendar.day(date).locator(`[data-session="${id}"]`)).toHaveCount(0);
    await kept(page, target);
    await page.reload();
    await expect(calendar.day(target).locator(`[data-session="${id}"]`)).toBeVisible();
    // Back by the same way: the undo of this visit went with the reload.
    await dragByMouse(page, calendar.day(target).locator(`[data-session="${id}"]`), calendar.day(date));
    await expect(chip).toBeVisible();
    await kept(page, date);
    await undo(page);
    await expect(calendar.day(target).locator(`[data-session="${id}"]`)).toBeVisible();
    await page.getByRole('button', { name: /^Opnieuw doen/ }).click();
    await expect(chip).toBeVisible();
  });

  test('a drag that Escape ends changes nothing, and a click still opens', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    const { id, date } = await lastOf(page, 'LA');
    const chip = calendar.day(date).locator(`[data-session="${id}"]`);
    await chip.hover();
    await page.mouse.down();
    await calendar.day(shift(date, 1)).hover();
    await expect(page.locator('[data-ghost]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('[data-ghost]')).toHaveCount(0);
    await expect(chip).toBeVisible();
    await chip.click();
    await expect(calendar.details).toBeVisible();
  });

  test('by keyboard alone, each step said, and put back with Escape', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    const { id, date } = await lastOf(page, 'WZ');
    const said = page.locator('[aria-live="assertive"]').first();
    await calendar.day(date).focus();
    await page.keyboard.press('m');
    await expect(said).toContainText(/opgepakt/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(said).toContainText(/blijft op/);
    await expect(calendar.focusedDay).toHaveAttribute('data-date', date);
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    // The day, and once the plan is loaded how good it is.
    await expect(said).toContainText(/week \d+| dag|kan niet/);
    await page.keyboard.press('Enter');
    const target = shift(date, 1);
    await expect(calendar.day(target).locator(`[data-session="${id}"]`)).toBeVisible();
    await expect(calendar.focusedDay).toHaveAttribute('data-date', target);
    await expect(page.getByRole('button', { name: /^Ongedaan maken: / }).first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(calendar.day(date).locator(`[data-session="${id}"]`)).toBeVisible();
  });

  test('by week in the lanes, by mouse and by keyboard', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const lanes = new LanesPage(page);
    await lanes.goto(SLUG);
    const chip = lanes
      .lane(/Leernetwerk Zelfstandigen/)
      .locator('[data-session]')
      .nth(2);
    const id = (await chip.getAttribute('data-session')) ?? '';
    const week = lanes.weekOf(id);
    const before = Number(await week.getAttribute('data-week'));
    const at = await chip.boundingBox();
    const column = await week.boundingBox();
    await chip.hover();
    await page.mouse.down();
    await page.mouse.move((at?.x ?? 0) + 3 * (column?.width ?? 0) + 5, at?.y ?? 0, { steps: 8 });
    await page.mouse.up();
    await expect(week).toHaveAttribute('data-week', String(before + 3));
    const kept = page.getByRole('button', { name: /^Ongedaan maken/ });
    await kept.first().waitFor();
    await week.focus();
    await page.keyboard.press('m');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(week).toHaveAttribute('data-week', String(before));
  });

  test('nobody drags who may not edit', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto('samen-leren-met-impact');
    const chip = calendar.chips.first();
    await chip.hover();
    await page.mouse.down();
    await page.mouse.move(400, 500, { steps: 4 });
    await expect(page.locator('[data-ghost]')).toHaveCount(0);
    await page.mouse.up();
  });
});

test.describe('moving a session on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger that rests takes it along; one that moves at once scrolls', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG, '?zoom=month&at=2027-06');
    const chip = page.locator('[data-code="AL"]').first();
    const id = (await chip.getAttribute('data-session')) ?? '';
    const day = page.locator(`[data-date]:has([data-session="${id}"])`);
    const date = (await day.getAttribute('data-date')) ?? '';
    await chip.scrollIntoViewIfNeeded();
    const target = shift(date, -1);
    await dragByFinger(page, chip, calendar.day(target));
    await expect(calendar.day(target).locator(`[data-session="${id}"]`)).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
    await expect(calendar.day(date).locator(`[data-session="${id}"]`)).toBeVisible();
  });
});
