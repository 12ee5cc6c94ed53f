import { civilDate, isoWeekday } from '../grammar/civil-day.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../vocabulary/calendar-words.ts';

export type Locale = 'nl' | 'en';

/** "dinsdag 3 maart 2026", "Tuesday 3 March 2026". */
export function longDate(day: number, locale: Locale): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${WEEKDAY_NAMES[locale][isoWeekday(day) - 1]} ${ofMonth} ${MONTH_NAMES[locale][month - 1]} ${year}`;
}

export function weekdayName(weekday: number, locale: Locale): string {
  return WEEKDAY_NAMES[locale][weekday - 1] ?? '';
}

/** Picks the sentence in the language asked for. */
export function say(locale: Locale, nl: string, en: string): string {
  return locale === 'en' ? en : nl;
}
