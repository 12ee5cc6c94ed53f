import { TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { useLingui } from '@lingui/react/macro';
import { localeOf } from '../../lib/language.ts';
import type { TextRefusal } from './decode-text.ts';

/** Why a text cannot be read, and what would help. */
export function useRefusalWords(): (refusal: TextRefusal) => { title: string; help: string } {
  const { t, i18n } = useLingui();
  const characters = TEXT_IMPORT_LIMITS.textCharacters.toLocaleString(localeOf(i18n.locale));
  return (refusal) => {
    switch (refusal) {
      case 'empty':
        return { title: t`Er staat nog geen tekst`, help: t`Plak eerst een tekst, of kies een bestand.` };
      case 'tooLong':
        return {
          title: t`Deze tekst is te lang`,
          help: t`Er passen ${characters} tekens in één keer. Plak alleen het deel met de data en de groepen.`,
        };
      case 'tooBig':
        return {
          title: t`Dit bestand is te groot`,
          help: t`Een tekstbestand mag hoogstens 1 MB zijn. Plak alleen het deel met de data en de groepen.`,
        };
      case 'binary':
      case 'unknownKind':
        return {
          title: t`Dit bestand is geen tekst`,
          help: t`Open het in het programma waar het bij hoort, kopieer de tekst en plak die hier.`,
        };
    }
  };
}
