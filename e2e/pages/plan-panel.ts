import { expect, type Locator, type Page } from '@playwright/test';

/** What stands beside the calendar: what is not planned yet, and the room where plans are made. */
export class PlanPanel {
  readonly keep: Locator;
  readonly kept: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.keep = page.getByRole('button', { name: 'Houd deze planning' });
    this.kept = page.getByText('Dit is nu de planning');
  }

  async goto(slug: string, seasonId: string, shown: 'unplanned' | 'generate' = 'generate'): Promise<void> {
    await this.page.goto(`/n/${slug}/calendar?season=${seasonId}&norms=${shown}`);
  }

  /** Searches shortly; `all` moves what has a date too. Returns when there is a plan to keep. */
  async search({ all = false } = {}): Promise<void> {
    if (all) await this.page.getByRole('radio', { name: 'Alles wat niet vaststaat' }).check();
    await this.page.getByText('Hoe lang zoeken').first().click();
    await this.page.getByRole('radio', { name: 'Kort' }).check();
    await this.page.getByRole('button', { name: /^(Zoek|Plan) .* bijeenkomst/ }).click();
    await expect(this.keep).toBeVisible({ timeout: 60_000 });
  }

  async keepIt(): Promise<void> {
    await this.keep.click();
    await expect(this.kept).toBeVisible({ timeout: 30_000 });
  }
}
