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

  /** The week in which a session stands, as its accessible name. */
  weekOf(session: string): Locator {
    return this.grid.getByRole('gridcell').filter({ has: this.page.locator(`[data-session="${session}"]`) });
  }
}
