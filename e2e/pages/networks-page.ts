import type { Page } from '@playwright/test';

/** The front door: every public network. */
export class NetworksPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  goto() {
    return this.page.goto('/');
  }

  get cards() {
    return this.page.getByRole('main').getByRole('article');
  }

  card(name: string) {
    return this.cards.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Zoek een netwerk' }).fill(words);
  }
}
