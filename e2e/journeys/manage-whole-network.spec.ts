import type { Page } from '@playwright/test';
import { expect, PEOPLE, test } from '../fixtures.ts';
import { type FormContent, type ListContent, ManagePage } from '../pages/manage-page.ts';
import { ownName } from '../src/own-name.ts';
import { programmeText } from '../src/programme-text.ts';
import { publishAll } from '../src/publish-all.ts';

/** The parts of the room, those first to which others refer. */
const PARTS = [
  'seasons',
  'closed-days',
  'regions',
  'organisations',
  'places',
  'tracks',
  'formats',
  'themes',
  'groups',
  'capacity',
  'delegation',
  'undated',
  'questions',
  'steps',
  'principles',
  'results',
  'facts',
  'outcomes',
];

interface NetworkContent {
  facts: FormContent;
  parts: Map<string, ListContent>;
}

/** What a coordinator sees of a network when she opens everything. */
async function readNetwork(page: Page, slug: string): Promise<NetworkContent> {
  const manage = new ManagePage(page);
  await manage.goto(slug);
  const facts = await manage.read(manage.form);
  const parts = new Map<string, ListContent>();
  for (const part of PARTS) {
    if ((await manage.countOf(part)) === 0) continue;
    await manage.openSection(part);
    parts.set(part, await manage.readList(page.locator('[data-list]').first()));
  }
  return { facts, parts };
}

/** Makes a network and types all of it; answers its address. */
async function enterNetwork(page: Page, name: string, { facts, parts }: NetworkContent): Promise<string> {
  const manage = new ManagePage(page);
  await page.goto('/networks/new');
  await page.getByLabel('Naam').fill(name);
  const slug = await page.locator('[data-field="slug"] input').inputValue();
  await page.getByRole('button', { name: 'Maak dit netwerk' }).click();
  await expect(page).toHaveURL(new RegExp(`/n/${slug}/manage$`));
  await manage.fill(manage.form, { ...facts, name, slug });
  await manage.save(manage.form);
  await expect(page.getByText('Nog niet bewaard')).toBeHidden();
  for (const [part, content] of parts) {
    await manage.openSection(part);
    await manage.writeList(page.locator('[data-list]').first(), content);
  }
  return slug;
}

for (const [seeded, coordinator] of [
  ['lerende-praktijken', PEOPLE.coordinator],
  ['zuid-kennemerland-haarlemmermeer', PEOPLE.otherCoordinator],
] as const) {
  test(`${seeded} is entered whole by the interface alone, and reads as the seeded one`, async ({
    page,
    browser,
    signIn,
  }) => {
    await signIn(coordinator);
    const content = await readNetwork(page, seeded);
    const name = ownName();
    const slug = await enterNetwork(page, name, content);

    // The same rooms, filled with the same.
    const entered = await readNetwork(page, slug);
    expect({ ...entered.facts, name: '', slug: '' }).toEqual({ ...content.facts, name: '', slug: '' });
    expect(Object.fromEntries(entered.parts)).toEqual(Object.fromEntries(content.parts));

    // And for everyone the same page, section by section, once it is published.
    await publishAll(page, slug);
    const visitor = await browser.newPage({ locale: 'nl-NL' });
    const expected = await programmeText(visitor, seeded);
    expect(expected.size).toBeGreaterThan(6);
    const shown = await programmeText(visitor, slug);
    expect([...shown.keys()]).toEqual([...expected.keys()]);
    for (const [section, text] of expected) expect(shown.get(section), section).toBe(text);
    await visitor.close();
  });
}
