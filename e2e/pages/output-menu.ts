import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The menu by which a calendar leaves the app. */
export class OutputMenu {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get button() {
    return this.page.getByRole('button', { name: 'Uitvoer' });
  }

  async open(): Promise<void> {
    if ((await this.button.getAttribute('aria-expanded')) !== 'true') await this.button.click();
  }

  link(name: RegExp) {
    return this.page.getByRole('main').getByRole('link', { name });
  }

  /** Takes the calendar along as a file. */
  async download(name: RegExp): Promise<{ name: string; contents: Buffer }> {
    await this.open();
    const waiting = this.page.waitForEvent('download');
    await this.link(name).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), contents: await readFile(await download.path()) };
  }
}
