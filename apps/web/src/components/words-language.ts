import { createContext, useContext } from 'react';

/**
 * The language in which a network writes its own texts. They are shown as they were written, also on an English
 * page, so the elements that hold them say their language (WCAG 3.1.2).
 */
const WordsLanguageContext = createContext<string | undefined>(undefined);

export const WordsLanguage = WordsLanguageContext.Provider;

/** For the `lang` attribute of an element that holds a network's own words. */
export function useWordsLanguage(): string | undefined {
  return useContext(WordsLanguageContext);
}
