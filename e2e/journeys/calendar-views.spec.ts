import { expect, PEOPLE, test } from '../fixtures.ts';
import { CalendarPage } from '../pages/calendar-page.ts';
import { LanesPage } from '../pages/lanes-page.ts';

const SLUG = 'lerende-praktijken';
const REGIONS = 'geweld-hoort-nergens-thuis';

test.describe('the lanes', () => {
  test('are reached from the year, walked by keyboard, and open a session', async ({ page }) => {
    const calendar = new CalendarPage(page);
    const lanes = new LanesPage(page);
    await calendar.goto(SLUG);
    await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Banen' }).click();
    await expect(page).toHaveURL(/view=lanes/);
    const chip = lanes
      .lane(/Werkplaats Arbeidstoeleiding/)
      .locator('[data-session]')
      .last();
    const week = lanes.weekOf((await chip.getAttribute('data-session')) ?? '');
    const at = Number(await week.getAttribute('data-week'));
    // One stop for Tab; from there the arrows.
    await expect(lanes.grid.locator('[tabindex="0"]')).toHaveCount(1);
    await lanes.grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    await expect(lanes.focusedWeek).toHaveAttribute('data-week', '0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    for (let step = 0; step < 12; step += 1) {
      if ((await lanes.focusedWeek.getAttribute('data-week')) === String(at)) break;
      await page.keyboard.press('Control+ArrowRight');
    }
    await expect(lanes.focusedWeek).toHaveAccessibleName(/week \d+, .*1 bijeenkomst: .*Werkplaats/);
    await page.keyboard.press('Enter');
    await expect(calendar.details).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(lanes.focusedWeek).toHaveAttribute('data-week', String(at));
  });

  test('say the load of each lane, and list a week that holds several', async ({ page }) => {
    const lanes = new LanesPage(page);
    await lanes.goto(REGIONS);
    await expect(lanes.lane(/^IR Informeel regiogesprek \d+ bijeenkomsten/)).toBeVisible();
    const several = lanes.grid.getByRole('gridcell', { name: /5 bijeenkomsten/ }).first();
    await several.click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(5);
    await page.getByRole('dialog').getByRole('link').first().click();
    await expect(page).toHaveURL(/session=/);
  });
});

test.describe('the address of a calendar', () => {
  test('keeps view, zoom, place and filters over a reload', async ({ page }) => {
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/zoom=month/);
    await page.getByRole('button', { name: 'Volgende maand' }).click();
    await expect(page).toHaveURL(/at=2\d{3}-\d\d/);
    const month = await page.getByRole('heading', { level: 2 }).first().textContent();
    await calendar.filterGroup(/Werkplaats Arbeids/).click();
    const count = (await calendar.count.textContent()) ?? '';
    await page.reload();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(month ?? '');
    await expect(calendar.count).toHaveText(count);
    await page.keyboard.press('-');
    await expect(page).toHaveURL(/zoom=quarter/);
    await page.getByRole('button', { name: 'Vandaag' }).click();
    await expect(page.locator('td[aria-current="date"]')).toBeFocused();
  });

  test('lays another network of mine over this one, quietly and by name', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    const calendar = new CalendarPage(page);
    await calendar.goto(SLUG);
    const own = (await calendar.count.textContent()) ?? '';
    await page.getByRole('combobox', { name: 'Leg erover' }).selectOption('Samen leren met impact');
    await expect(page).toHaveURL(/over=samen-leren-met-impact/);
    const over = calendar.chips.and(page.locator('[data-overlay]'));
    await expect(over.first()).toBeVisible();
    await expect(calendar.count).toHaveText(own);
    const day = page.locator('[data-date]:has([data-overlay])').first();
    await expect(day).toHaveAccessibleName(/\(Samen leren met impact\)/);
    await page.reload();
    await expect(over.first()).toBeVisible();
    await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Banen' }).click();
    await expect(new LanesPage(page).lane(/Samen leren met impact/)).toBeVisible();
  });
});

test.describe('the norms beside the calendar', () => {
  test('lead from a missing round table to a form that is filled in, and count it', async ({
    page,
    signIn,
  }) => {
    await signIn(PEOPLE.admin);
    const calendar = new CalendarPage(page);
    await calendar.goto(REGIONS);
    const button = page.getByRole('button', { name: /^Normen: \d+ van \d+/ });
    const before = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await button.click();
    const norms = page.getByRole('tabpanel', { name: 'Normen' });
    await expect(norms.getByText(/ontbreekt in \d van 25 regio’s/)).toBeVisible();
    await expect(norms.getByRole('img', { name: /Dialoogsessie: 3 van 3 gepland/ })).toBeVisible();
    await norms.getByText('Toon waar').click();
    await norms
      .getByRole('link', { name: /Plan september/ })
      .last()
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(page).toHaveURL(/add=20\d\d-09-\d\d/);
    await dialog.getByRole('button', { name: /^(Voeg toe|Maak)/ }).click();
    await expect(dialog).toHaveCount(0);
    await expect(button).toHaveText(new RegExp(`Normen: ${before + 1} van`));
    await page
      .getByRole('button', { name: /^Ongedaan maken: / })
      .first()
      .click();
    await expect(button).toHaveText(new RegExp(`Normen: ${before} van`));
  });

  test('stand at the networks of a coordinator in one line', async ({ page, signIn }) => {
    await signIn(PEOPLE.coordinator);
    await page.goto('/home');
    await page
      .getByRole('link', { name: /^Normen/ })
      .first()
      .click();
    await expect(page).toHaveURL(/norms=open/);
    await expect(page.getByRole('tabpanel', { name: 'Normen' })).toBeVisible();
  });
});
