import { expect, type Locator, type Page } from '@playwright/test';

/** From pasted text to what will be made. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(address = '/import'): Promise<void> {
    await this.page.goto(address);
    await expect(this.textField).toBeVisible();
  }

  get textField() {
    return this.page.getByRole('textbox', { name: /^Plak hier/ });
  }

  get readButton() {
    return this.page.getByRole('button', { name: 'Lees de tekst' });
  }

  get fileField() {
    return this.page.getByLabel('Bestand met tekst');
  }

  get refusal() {
    return this.page.getByRole('alert');
  }

  /** Pastes and reads; done when what was found is on the screen. */
  async read(text: string): Promise<void> {
    await this.textField.fill(text);
    await this.readButton.click();
    await expect(this.made).toBeVisible();
  }

  get text() {
    return this.page.getByRole('region', { name: 'De tekst met wat gevonden is' });
  }

  get made() {
    return this.page.getByRole('region', { name: 'Wat gemaakt wordt' });
  }

  get networkName() {
    return this.made.getByRole('textbox', { name: 'Naam van het netwerk' });
  }

  get visibility() {
    return this.made.getByRole('combobox', { name: 'Wie ziet het programma?' });
  }

  /** A group of the proposal with its dates. */
  group(name: RegExp) {
    return this.made.getByRole('region', { name });
  }

  /** Names the network; a text that bears the name of one that is there is asked to become a new one first. */
  async nameIt(name: string): Promise<void> {
    const existing = this.question(/Je hebt al een netwerk/);
    await expect(existing.or(this.networkName).first()).toBeVisible();
    if (await existing.isVisible()) await this.answer(/Je hebt al een netwerk/, /Een nieuw netwerk/);
    await this.networkName.fill(name);
    await expect(this.networkName).toHaveValue(name);
  }

  get questions() {
    return this.page.getByRole('list', { name: 'Vragen over de tekst' }).getByRole('listitem');
  }

  question(about: RegExp) {
    return this.questions.filter({ hasText: about });
  }

  async answer(about: RegExp, choice: RegExp): Promise<void> {
    const radio = this.question(about).getByRole('radio', { name: choice });
    await radio.check();
    await expect(radio).toBeChecked();
  }

  get makeButton() {
    return this.page.getByRole('main').getByRole('button', { name: /^Maak \d|^Wijzig \d+ onderde/ });
  }

  /** Makes it; done when the app tells what was made. Answers the address of the network. */
  async make(): Promise<string> {
    await this.makeButton.click();
    await expect(this.notice).toBeVisible();
    const [, slug = ''] = /\/n\/([^/?]+)/.exec(this.page.url()) ?? [];
    return slug;
  }

  /** "Gemaakt: 3 groepen …", on the first page after making. */
  get notice() {
    return this.page.getByText(/^Gemaakt: |^De tekst is verwerkt/);
  }

  /** Every question has an answer already; this sees that none is left open. */
  async answerAll(): Promise<void> {
    for (const question of await this.questions.all()) {
      await expect(question.getByRole('radio', { checked: true })).toHaveCount(1);
    }
  }

  /** Goes on by keyboard until `target` has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${target}`);
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  }
}
