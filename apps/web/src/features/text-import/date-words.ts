import { formatDate } from '../../lib/format-date.ts';
import { localeOf } from '../../lib/language.ts';

/** "Januari en februari", with a capital, to begin a sentence. */
export function listMonths(months: readonly number[], language: string): string {
  const names = months.map((month) =>
    formatDate(`2024-${String(month).padStart(2, '0')}-01`, language, 'month'),
  );
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
  return list.charAt(0).toLocaleUpperCase(language) + list.slice(1);
}

/** "vrijdag" of a date, or of an ISO weekday (1 is Monday). */
export function nameWeekday(day: string | number, language: string): string {
  // 1 January 2024 was a Monday.
  const date = typeof day === 'string' ? day : `2024-01-0${day}`;
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** "ma 24 jun ’24", or without its year where the chip before it has said it. */
export function chipDate(date: string, language: string, withYear: boolean): string {
  const day = formatDate(date, language, 'shortNoYear');
  return withYear ? `${day} ’${date.slice(2, 4)}` : day;
}

/** Several phrases in one: "3 groepen en 18 bijeenkomsten". */
export function listWords(phrases: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(phrases);
}
