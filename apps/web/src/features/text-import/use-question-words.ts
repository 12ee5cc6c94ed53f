import { publicHolidaysBetween } from '@leerkring/domain/calendar/public-holidays';
import type { ImportQuestion } from '@leerkring/domain/text-import/question-types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import { listMonths, nameWeekday } from './date-words.ts';

/** A doubt as a question. `why` is what made it doubtful, where that is not said already. */
export interface QuestionWords {
  ask: string;
  why: string | null;
}

/** Turns the codes of the proposal into questions in the reader's language. */
export function useQuestionWords(): (question: ImportQuestion) => QuestionWords {
  const { t, i18n } = useLingui();
  const day = (date: string | undefined): string => (date ? formatDate(date, i18n.locale) : '');
  const weekdayOfDate = (date: string | undefined): string => (date ? nameWeekday(date, i18n.locale) : '');

  return (question) => {
    const { values, code } = question;
    const reason = values.reason ?? null;
    const name = values.name ?? '';
    const dates = values.dates ?? [];
    const [first, second] = dates;
    const date = day(first);
    switch (code) {
      case 'existingNetwork':
        return {
          ask: t`Je hebt al een netwerk dat ${name} heet.`,
          why: t`Wat daar al staat, wordt niet dubbel gemaakt.`,
        };
      case 'conflictingPeriod':
        return { ask: t`De tekst noemt meer dan één looptijd.`, why: reason };
      case 'fewerListedThanAnnounced':
        return { ask: fewerWords(name, values.listed ?? 0, values.announced ?? 0), why: null };
      case 'moreListedThanAnnounced':
        return { ask: moreWords(name, values.listed ?? 0, values.announced ?? 0), why: null };
      case 'seriesYear':
        return { ask: t`De tekst noemt geen jaar. Begint de reeks in ${String(values.year)}?`, why: null };
      case 'rolloverYear': {
        const months = listMonths(values.months ?? [], i18n.locale);
        const start = values.seriesStart ? formatDate(values.seriesStart, i18n.locale, 'monthYear') : '';
        return { ask: t`${months}: ${String(values.year)}?`, why: t`De reeks begint in ${start}.` };
      }
      case 'weekdayMismatch': {
        const plain = first ? formatDate(first, i18n.locale, 'day') : '';
        const actual = weekdayOfDate(first);
        const spoken = first && values.weekday ? nameWeekday(values.weekday, i18n.locale) : '';
        return {
          ask: spoken
            ? t`${plain} is een ${actual}, de tekst zegt ${spoken}.`
            : t`Klopt de weekdag van ${plain}?`,
          why: null,
        };
      }
      case 'publicHoliday': {
        const holiday = first ? holidayName(first, i18n.locale) : '';
        return { ask: t`${date} is ${holiday}. Gaat het door?`, why: null };
      }
      case 'impossibleDate':
        return { ask: t`“${name}” is geen bestaande datum.`, why: null };
      case 'endBeforeStart':
        return {
          ask: t`${date}: het einde (${values.endTime ?? ''}) ligt niet na het begin (${values.startTime ?? ''}).`,
          why: null,
        };
      case 'duplicateDate':
        return { ask: t`${date} staat er twee keer.`, why: null };
      case 'regionalNorm':
        return { ask: t`${name}: geldt dit aantal voor elke regio?`, why: null };
      case 'sessionMoved':
        return { ask: t`${name}: is ${date} verzet naar ${day(second)}?`, why: null };
      default:
        return { ask: doubtWords(code, name, dates), why: reason };
    }
  };

  function fewerWords(name: string, listed: number, announced: number): string {
    return t`${name} heeft ${plural(listed, { one: '# datum', other: '# data' })}, ${plural(announced, { one: '# is aangekondigd', other: '# zijn aangekondigd' })}.`;
  }

  function moreWords(name: string, listed: number, announced: number): string {
    return t`${name} heeft ${plural(listed, { one: '# datum', other: '# data' })}, terwijl er ${plural(announced, { one: '# is aangekondigd', other: '# zijn aangekondigd' })}.`;
  }

  function doubtWords(code: ImportQuestion['code'], name: string, dates: readonly string[]): string {
    const which = dates.length === 1 ? day(dates[0]) : namedDates(name, dates.length);
    switch (code) {
      case 'weekend':
        return t`${which}: in het weekend. Klopt dat?`;
      case 'offPatternWeekday':
        return t`${which}: op een andere weekdag dan de rest. Klopt dat?`;
      case 'farFromNeighbours':
        return t`${which}: ver van de andere data. Klopt dat?`;
      case 'outOfOrder':
        return t`${which}: niet op volgorde in de tekst. Klopt dat?`;
      case 'unclearYear':
        return t`${which}: is dit het goede jaar?`;
      case 'contradiction':
        return t`${which}: de tekst spreekt zichzelf tegen. Klopt deze lezing?`;
      case 'normMismatch':
        return t`${which}: past niet bij wat de tekst als regel noemt. Klopt dat?`;
      default:
        return t`${which}: is dit goed begrepen?`;
    }
  }

  function namedDates(name: string, count: number): string {
    if (name) return t`${name}, ${plural(count, { one: '# datum', other: '# data' })}`;
    return t`${plural(count, { one: '# datum', other: '# data' })}`;
  }
}

function holidayName(date: string, language: string): string {
  const holiday = publicHolidaysBetween(date, date).get(date)?.[0];
  return holiday?.name[language === 'en' ? 'en' : 'nl'] ?? '';
}
