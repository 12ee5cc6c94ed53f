import { i18n } from '@lingui/core';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'leerkring-language';

const CATALOGUES: Record<Language, () => Promise<{ messages: Record<string, unknown> }>> = {
  nl: () => import('../locales/nl.po'),
  en: () => import('../locales/en.po'),
};

/** The address may say it (`?lang=en`), then an earlier choice, then the browser; Dutch when none of them does. */
export function preferredLanguage(search: string, browser: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const remembered = readChoice();
  if (isLanguage(remembered)) return remembered;
  return browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
}

/** Loads the catalogue, switches every text and the document's language, and remembers the choice. */
export async function switchLanguage(language: Language, { remember = true } = {}): Promise<void> {
  const { messages } = await CATALOGUES[language]();
  i18n.loadAndActivate({ locale: language, messages: messages as Parameters<typeof i18n.load>[1] });
  document.documentElement.lang = language;
  if (remember) writeChoice(language);
}

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'nl' || text === 'en';
}

/** The language of dates and sorting: British English, as Dutch readers of English expect (9 Oct, not Oct 9). */
export function localeOf(language: string): 'nl-NL' | 'en-GB' {
  return language === 'en' ? 'en-GB' : 'nl-NL';
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function writeChoice(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still gets its language for this visit.
  }
}
