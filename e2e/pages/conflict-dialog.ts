import type { Page } from '@playwright/test';

/** The choice that is shown when somebody else was first. */
export class ConflictDialog {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog() {
    return this.page.getByRole('dialog', { name: 'Iemand was je voor' });
  }

  /** Both values of a field, or the question whether a row is to be there. */
  field(name: string) {
    return this.dialog.getByRole('group', { name, exact: true });
  }

  async choose(field: string, side: 'Zoals het nu is' | 'Jouw wijziging'): Promise<void> {
    await this.field(field)
      .getByRole('radio', { name: new RegExp(`^${side}`) })
      .check();
  }

  async keep(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  }

  async leaveAll(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Laat alles zoals het nu is' }).click();
  }

  async goBack(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Terug, ik kijk het nog na' }).click();
  }
}
