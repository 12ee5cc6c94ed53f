import type { InputFault } from '@leerkring/contract/text-import-fields';
import { useLingui } from '@lingui/react/macro';

/** What is wrong with a field, in words. */
export function useFaultWords(): (code: InputFault) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'required':
        return t`Hier ontbreekt iets.`;
      case 'tooLong':
        return t`Hier staat te veel tekst. Maak het korter.`;
      case 'tooMany':
        return t`Dit zijn er te veel voor één keer. Laat er weg, of lees de tekst in delen in.`;
      case 'outOfRange':
        return t`Dit getal kan hier niet.`;
      case 'noDate':
        return t`Dit is geen bestaande datum.`;
      case 'noTime':
        return t`Dit is geen tijd.`;
      case 'noEmail':
        return t`Dit is geen e-mailadres.`;
      case 'endBeforeStart':
        return t`Het einde ligt niet na het begin.`;
      case 'startMissing':
        return t`Er is een eindtijd, maar geen begintijd.`;
      default:
        return t`Dit kan hier niet.`;
    }
  };
}
