import type { Page } from '@playwright/test';

/** Where one picks a person of the demo. */
export class SignInPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there and picks the person; done when her first page is there. */
  async signInAs(name: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.pick(name);
  }

  async pick(name: string): Promise<void> {
    await this.person(name).click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.page.getByText(name, { exact: true }).first().waitFor({ state: 'attached' });
  }

  person(name: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
  }
}
