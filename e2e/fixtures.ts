import { test as base, expect, type Page } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page.ts';

/** Invented people of the demo, by what they may do. */
export const PEOPLE = {
  admin: 'Hannah de Ruiter',
  /** Coordinates Samen leren met impact, Lerende praktijken and Leren van praktijkervaringen. */
  coordinator: 'Marloes Dijkgraaf',
  /** Coordinates Zuid-Kennemerland en Haarlemmermeer, and the private Regiegroep jeugd. */
  otherCoordinator: 'Ilse Vermaat',
  /** Intervisiegroep 1 of Samen leren met impact, and nothing else. */
  member: 'Farida Benali',
} as const;

interface Fixtures {
  /** Signs in through the interface, as a person would. */
  signIn: (name: string) => Promise<void>;
  /** A page that complains in its console, or throws, fails its journey. */
  quietConsole: undefined;
}

export const test = base.extend<Fixtures>({
  signIn: async ({ page }, use) => {
    await use((name) => new SignInPage(page).signInAs(name));
  },
  quietConsole: [
    async ({ page }, use) => {
      const complaints = listen(page);
      await use(undefined);
      expect(complaints, 'complaints in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A page that is not there answers 404, and the browser tells; that is what it should do.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  return complaints;
}
