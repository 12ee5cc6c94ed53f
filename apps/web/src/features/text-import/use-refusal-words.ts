import { TABLE_FILE_LIMITS, TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import { useLingui } from '@lingui/react/macro';
import { localeOf } from '../../lib/language.ts';
import type { TextRefusal } from './decode-text.ts';

/** Why a text cannot be read, and what would help. */
export function useRefusalWords(): (refusal: TextRefusal) => { title: string; help: string } {
  const { t, i18n } = useLingui();
  const characters = TEXT_IMPORT_LIMITS.textCharacters.toLocaleString(localeOf(i18n.locale));
  const rows = TABLE_FILE_LIMITS.rows.toLocaleString(localeOf(i18n.locale));
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
      case 'tooBigTable':
        return {
          title: t`Dit bestand is te groot`,
          help: t`Een bestand met rijen mag hoogstens 10 MB zijn. Bewaar alleen het blad met de data, of deel het op.`,
        };
      case 'tooManyRows':
        return {
          title: t`Dit bestand heeft te veel rijen`,
          help: t`Er passen ${rows} rijen in één keer. Er is niets ingelezen; deel het bestand op.`,
        };
      case 'noRows':
        return { title: t`In dit bestand staan geen rijen`, help: t`Kies het bestand waarin de data staan.` };
      case 'encoding':
        return {
          title: t`De letters van dit bestand zijn niet te lezen`,
          help: t`Bewaar het opnieuw als .xlsx, of als .csv met UTF-8.`,
        };
      case 'broken':
        return {
          title: t`Dit bestand kan niet worden geopend`,
          help: t`Het is beschadigd, of iets anders dan zijn naam zegt. Bewaar het opnieuw in het programma waar het vandaan komt.`,
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
