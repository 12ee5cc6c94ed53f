import { expect, type Locator, type Page } from '@playwright/test';

/** What stands in the fields of a form, by the names of the fields; of a choice its words. */
export type FormContent = Record<string, string | string[]>;

/** The rows of a list with what stands under each of them. */
export interface ListContent {
  kind: string;
  rows: { values: FormContent; lists: ListContent[] }[];
}

/** The room where a coordinator edits everything of a network. */
export class ManagePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(slug: string, section = ''): Promise<void> {
    await this.page.goto(`/n/${slug}/manage${section ? `/${section}` : ''}`);
    await expect(this.heading).toBeVisible();
  }

  get heading() {
    return this.page.locator('#section-title');
  }

  get navigation() {
    return this.page.getByRole('navigation', { name: 'Onderdelen van het netwerk' });
  }

  /** The form of the network itself, or the first that is open. */
  get form() {
    return this.page.getByRole('main').locator('form').first();
  }

  list(kind: string): Locator {
    return this.page.locator(`[data-list="${kind}"]`);
  }

  row(name: string | RegExp): Locator {
    const open = this.page.locator('button[aria-expanded]').filter({ hasText: name });
    return this.page.locator('[data-row]').filter({ has: open }).last();
  }

  get toast() {
    return this.page
      .getByRole('status')
      .filter({ has: this.page.getByRole('button', { name: 'Ongedaan maken' }) });
  }

  /** Goes to a part of the room by its link, as one does. */
  async openSection(key: string): Promise<void> {
    const link = this.navigation.locator(`a[href$="/manage/${key}"]`);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(this.page.locator('[data-list]').first()).toBeVisible();
  }

  /** How many rows a part of the room says it has. */
  async countOf(key: string): Promise<number> {
    const words = await this.navigation.locator(`a[href$="/manage/${key}"]`).textContent();
    return Number(/\d+$/.exec(words ?? '')?.[0] ?? Number.NaN);
  }

  /** Everything that stands in a form. */
  read(form: Locator): Promise<FormContent> {
    return form.evaluate((element) => {
      const content: Record<string, string | string[]> = {};
      for (const field of element.querySelectorAll<HTMLElement>('[data-field]')) {
        const ticks = [
          ...field.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]'),
        ];
        const select = field.querySelector('select');
        const text = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
        const name = field.dataset.field ?? '';
        if (ticks.length > 0) {
          const chosen = ticks.filter((one) => one.checked);
          content[name] = chosen.map((one) => one.labels?.[0]?.textContent ?? '');
        } else content[name] = select ? (select.selectedOptions[0]?.text ?? '') : (text?.value ?? '');
      }
      return content;
    });
  }

  /** Types what a form should hold; fields that hold it already are left alone. */
  async fill(form: Locator, content: FormContent): Promise<void> {
    const now = await this.read(form);
    for (const [name, value] of Object.entries(content)) {
      if (JSON.stringify(now[name]) === JSON.stringify(value)) continue;
      const field = form.locator(`[data-field="${name}"]`);
      if (typeof value !== 'string')
        for (const label of value) await field.getByLabel(label, { exact: true }).check();
      else if ((await field.locator('select').count()) > 0)
        await field.locator('select').selectOption({ label: value });
      else await field.locator('input, textarea').first().fill(value);
    }
  }

  /** Saves the form, by keyboard: messages of what was done before may lie over the button. */
  async save(form: Locator): Promise<void> {
    await form.getByRole('button', { name: /^Bewaar( de wijziging)?$/ }).press('Enter');
  }

  /** Opens each row of a list and notes what it holds. */
  async readList(list: Locator): Promise<ListContent> {
    const kind = (await list.getAttribute('data-list')) ?? '';
    const items = list.locator('> ol > li');
    const rows: ListContent['rows'] = [];
    for (let index = 0; index < (await items.count()); index += 1) {
      const item = items.nth(index);
      const opener = item.locator('button[aria-expanded]').first();
      await opener.press('Enter');
      const form = item.locator('form').first();
      await expect(form).toBeVisible();
      const lists: ListContent[] = [];
      for (const child of await item.locator('> div > section > [data-list]').all()) {
        lists.push(await this.readList(child));
      }
      rows.push({ values: await this.read(form), lists: lists.filter((one) => one.rows.length > 0) });
      await opener.press('Enter');
      await expect(form).toBeHidden();
    }
    return { kind, rows };
  }

  /** Adds rows to a list, one after the other. */
  async writeList(list: Locator, { rows }: ListContent): Promise<void> {
    const items = list.locator('> ol > li');
    for (const [index, { values, lists }] of rows.entries()) {
      const form = list.locator('> div > form');
      if (!(await form.isVisible())) await list.locator('> div > button[data-add]').press('Enter');
      await this.fill(form, values);
      const isLast = index === rows.length - 1;
      if (lists.length > 0 || isLast) await this.save(form);
      else await form.getByRole('button', { name: 'Bewaar en voeg nog een toe' }).press('Enter');
      await expect(items).toHaveCount(index + 1);
      // The form of the next one is empty when the page has nothing more to do.
      await expect(list.locator('> div > form [aria-busy]')).toHaveCount(0);
      const made = items.nth(index);
      for (const child of lists) await this.writeList(made.locator(`[data-list="${child.kind}"]`), child);
      const opener = made.locator('button[aria-expanded]').first();
      // What has lists of its own stays open after it is made.
      if ((lists.length > 0 || isLast) && (await opener.getAttribute('aria-expanded')) === 'true')
        await opener.press('Enter');
    }
  }
}
