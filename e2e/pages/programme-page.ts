import type { Page } from '@playwright/test';

/** The public page of a network. */
export class ProgrammePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  goto(slug: string) {
    return this.page.goto(`/n/${slug}`);
  }

  get main() {
    return this.page.getByRole('main');
  }

  /** The row of a meeting format in the overview; found by the format's name in its first cell. */
  formatRow(title: string | RegExp) {
    return this.main.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: title }) });
  }

  /** A group with its dates, by its name. */
  group(name: string | RegExp) {
    const heading = this.page.getByRole('heading', { name, level: 3 });
    return this.section('Groepen en hun data').locator('li').filter({ has: heading });
  }

  /** Downloads the calendar of the whole network. */
  get networkDownload() {
    return this.main.locator('a[href*="/feeds/networks/"][href*="download=1"]').first();
  }

  /** Downloads the calendar of one group. */
  groupDownload(name: string) {
    return this.group(name).getByRole('link', { name: 'Download (.ics)' });
  }

  /** Subscribes to the calendar of one group. */
  groupSubscription(name: string) {
    return this.group(name).getByRole('link', { name: 'Abonneren op de agenda' });
  }

  section(name: string) {
    return this.main.locator('section').filter({ has: this.page.getByRole('heading', { name, level: 2 }) });
  }
}
