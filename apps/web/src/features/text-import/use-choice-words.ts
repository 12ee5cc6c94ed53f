import type { ImportChoice, ImportQuestion } from '@leerkring/domain/text-import/question-types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';

/** What an answer says on its button. */
export function useChoiceWords(): (question: ImportQuestion, choice: ImportChoice) => string {
  const { t, i18n } = useLingui();
  const day = (date: string): string => formatDate(date, i18n.locale);

  return ({ code, values }, choice) => {
    const { listed = 0, announced = 0 } = values;
    const missing = announced - listed;
    switch (choice.code) {
      case 'intoNetwork':
        return t`Aanvullen in ${choice.name ?? ''}`;
      case 'newNetwork':
        return t`Een nieuw netwerk`;
      case 'usePeriod':
        return periodWords(choice.period?.start ?? null, choice.period?.end ?? null);
      case 'noPeriod':
        return t`Nog openlaten`;
      case 'planLater':
        return t`${plural(missing, { one: 'Eén nog te plannen', other: '# nog te plannen' })}`;
      case 'listedIsRight':
        return t`${String(listed)} is goed`;
      case 'announcedIsRight':
        return t`${plural(announced, { one: 'Alleen de eerste', other: 'Alleen de eerste #' })}`;
      case 'keepYear':
        return t`Ja, ${String(choice.year)}`;
      case 'otherYear':
        return t`Ander jaar`;
      case 'keepDate':
        return choice.date ? day(choice.date) : code === 'publicHoliday' ? t`Ja, gaat door` : t`Klopt`;
      case 'otherDate':
        return choice.date ? day(choice.date) : t`Andere datum`;
      case 'leaveOut':
        return t`Weglaten`;
      case 'makeOnce':
        return t`Eén keer maken`;
      case 'makeBoth':
        return code === 'sessionMoved' ? t`Beide dagen` : t`Het zijn er twee`;
      case 'dropEnd':
        return t`Zonder eindtijd`;
      case 'swapTimes':
        return t`Omgedraaid: ${values.endTime ?? ''}–${values.startTime ?? ''}`;
      case 'perRegion':
        return t`Ja, in elke regio`;
      case 'perNetwork':
        return t`Nee, voor het hele netwerk samen`;
      case 'moveSession':
        return t`Ja, verzetten`;
      case 'keepExisting':
        return choice.date ? t`Nee, ${day(choice.date)} blijft` : t`Nee`;
    }
  };

  function periodWords(start: string | null, end: string | null): string {
    const from = start ? formatDate(start, i18n.locale, 'day') : null;
    const to = end ? formatDate(end, i18n.locale, 'day') : null;
    if (from && to) return t`${from} – ${to}`;
    if (from) return t`vanaf ${from}`;
    return t`tot en met ${to ?? ''}`;
  }
}
