import type { Page } from '@playwright/test';

/** The dialogs in which sessions are added, edited, moved and cancelled. */
export class SessionDialogs {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The one in front: a drawer may lie under it. */
  get dialog() {
    return this.page.getByRole('dialog').last();
  }

  /** The details of a session beside its calendar; a dialog may lie over it. */
  get drawer() {
    return this.page.getByRole('dialog').first();
  }

  get addButton() {
    return this.page.getByRole('button', { name: 'Bijeenkomst toevoegen' });
  }

  /** The dates that a rule gives, each with its box. */
  get dates() {
    return this.dialog
      .getByRole('list')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('checkbox') });
  }

  field(label: string) {
    return this.dialog.getByLabel(label, { exact: true });
  }

  /** A choice of several, in the looks of a switch. */
  choice(name: string | RegExp) {
    return this.dialog.getByRole('radio', { name });
  }

  /** A day among the weeks of a dialog: "wo 18 nov 2026". */
  day(words: string) {
    // Once its cost is known, a day is named without its year.
    const name = words.replace(/ (\d{4})$/, '( $1)?');
    return this.dialog.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  button(name: string | RegExp) {
    return this.dialog.getByRole('button', { name });
  }

  /** The message about what was done, with its "undo". */
  get toast() {
    return this.page.getByRole('region', { name: 'Meldingen' });
  }
}
