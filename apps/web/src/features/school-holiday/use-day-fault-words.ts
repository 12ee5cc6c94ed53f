import { useLingui } from '@lingui/react/macro';

/** What is wrong with days and their name, in words, by the code of the rule. */
export function useDayFaultWords(): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'required':
        return t`Dit moet ingevuld zijn.`;
      case 'tooLong':
        return t`Dit is te lang.`;
      case 'noDate':
        return t`Dit is geen bestaande datum.`;
      case 'endBeforeStart':
        return t`De laatste dag ligt voor de eerste.`;
      case 'outOfRange':
        return t`Dit is langer dan honderd dagen.`;
      default:
        return t`Dit kan hier niet.`;
    }
  };
}
