import type { Locator, Page } from '@playwright/test';

/** The lanes of a network: a row per group or track, a column per week. */
export class LanesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(slug: string, search = ''): Promise<void> {
    await this.page.goto(`/n/${slug}/calendar?view=lanes${search}`);
    await this.grid.waitFor();
  }

  get grid() {
    return this.page.getByRole('grid');
  }

  /** The row of a lane, by its name. */
  lane(name: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  get focusedWeek() {
    return this.page.locator('[data-week]:focus');
  }

  get chips() {
    return this.grid.locator('[data-session]');
  }

  /** The week in which a session stands; one that stands alone in it is the week itself. */
  weekOf(session: string): Locator {
    const one = `[data-session="${session}"]`;
    return this.grid.locator(`[role="gridcell"]:is(${one}, :has(${one}))`);
  }
}
