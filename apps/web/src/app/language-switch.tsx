import { useLingui } from '@lingui/react';
import { type Language, switchLanguage } from '../lib/language.ts';
import classes from './switches.module.css';

const NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** Offers the other language in its own words: who needs it can read it. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const other: Language = i18n.locale === 'en' ? 'nl' : 'en';
  return (
    <button type="button" className={classes.quiet} lang={other} onClick={() => void switchTo(other)}>
      {NAMES[other]}
    </button>
  );
}

async function switchTo(language: Language): Promise<void> {
  await switchLanguage(language);
  // An address that asks for the language just left would undo the choice at reload.
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}
