import type {
  SchoolHolidayDoubt,
  SchoolHolidayFault,
} from '@leerkring/domain/calendar/government-school-holidays';
import { useLingui } from '@lingui/react/macro';

/** Why a file cannot be read, in a sentence. */
export function useFileFaultWords(): (fault: SchoolHolidayFault) => string {
  const { t } = useLingui();
  return (fault) => {
    switch (fault) {
      case 'tooLarge':
        return t`Het bestand is groter dan 1 MB. Dat van de Rijksoverheid is veel kleiner.`;
      case 'wrongEncoding':
        return t`De tekens van dit bestand zijn niet te lezen. Bewaar het als UTF-8.`;
      case 'notJson':
        return t`Dit is geen JSON, of het bestand is afgebroken.`;
      case 'notThisFormat':
        return t`Dit is wel JSON, maar niet dat van de schoolvakanties: er staan geen “vacations” in.`;
      case 'tooMany':
        return t`Er staan meer dan duizend vakanties in. Neem een bestand met minder schooljaren.`;
      case 'empty':
        return t`Er staat geen vakantie in.`;
    }
  };
}

/** What is doubtful about one line of a file. */
export function useDoubtWords(): (doubt: SchoolHolidayDoubt) => string {
  const { t } = useLingui();
  return ({ kind, of, found }) => {
    switch (kind) {
      case 'noName':
        return t`${of}: zonder naam, weggelaten`;
      case 'unknownRegion':
        return t`${of}: de regio “${found}” bestaat niet, weggelaten`;
      case 'badDate':
        return t`${of}: “${found}” is geen datum, weggelaten`;
      case 'endBeforeStart':
        return t`${of}: eindigt voor het begin (${found}), weggelaten`;
      case 'tooLong':
        return t`${of}: wel erg lang (${found})`;
      case 'outsideSchoolYear':
        return t`${of}: ligt buiten het schooljaar (${found})`;
      case 'twice':
        return t`${of}: staat er twee keer anders in; weggelaten is ${found}`;
    }
  };
}
