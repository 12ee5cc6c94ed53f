import type { Page } from '@playwright/test';

/** The year calendar of a network. */
export class CalendarPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(slug: string, search = ''): Promise<void> {
    await this.page.goto(`/n/${slug}/calendar${search}`);
    await this.count.waitFor();
  }

  get grid() {
    return this.page.getByRole('grid');
  }

  /** The square of a day, as YYYY-MM-DD. */
  day(date: string) {
    return this.page.locator(`[data-date="${date}"]`);
  }

  /** The day that has the keyboard's focus. */
  get focusedDay() {
    return this.page.locator('[data-date]:focus');
  }

  get chips() {
    return this.grid.locator('[data-session]');
  }

  /** "16 bijeenkomsten": how many the filters leave. */
  get count() {
    return this.page.getByRole('status').filter({ hasText: /\d+ (bijeenkomst|session)/ });
  }

  get details() {
    return this.page.getByRole('dialog');
  }

  /** The lines of the list view, without those of menus. */
  get lines() {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.locator('time') });
  }

  filterGroup(name: string | RegExp) {
    return this.page.getByRole('group', { name: 'Filters' }).getByRole('button', { name });
  }

  async turnTo(season: string): Promise<void> {
    const select = this.page.getByRole('combobox', { name: 'Seizoen' });
    const label = await select.locator('option').filter({ hasText: season }).textContent();
    await select.selectOption({ label: label ?? season });
  }

  async view(name: 'Jaar' | 'Lijst'): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Weergave' })
      .getByRole('button', { name, exact: true })
      .click();
  }

  /** Tabs on until a day of the grid has the focus. */
  async tabToGrid(): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await this.focusedDay.count()) > 0) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('Tab does not reach the days of the calendar');
  }
}
