import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatDate } from '../../lib/format-date.ts';
import { localeOf } from '../../lib/language.ts';
import { OPTION_WORDS } from './option-words.ts';

/** Names of rows by id, for values that refer to one. */
export type Names = ReadonlyMap<string, string>;

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** One value of an edit, a conflict or the history in words: dates as people write them, rows by their names. */
export function valueWords(i18n: I18n, kind: string, field: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return i18n._(msg`niets`);
  if (Array.isArray(value)) return listWords(i18n, kind, field, value, names);
  if (field === 'isOnline') return value ? i18n._(msg`online`) : i18n._(msg`op locatie`);
  if (typeof value === 'boolean') return value ? i18n._(msg`ja`) : i18n._(msg`nee`);
  const text = String(value);
  const choice = OPTION_WORDS[kind]?.[field]?.[text];
  if (choice) return i18n._(choice);
  if (field === 'months') return formatDate(`2024-${text.padStart(2, '0')}-01`, i18n.locale, 'month');
  if (field.endsWith('Id')) return names.get(text) ?? i18n._(msg`iets dat er niet meer is`);
  if (isDayField(field) && DAY.test(text)) return formatDate(text.slice(0, 10) as PlainDate, i18n.locale);
  return text;
}

function listWords(
  i18n: I18n,
  kind: string,
  field: string,
  values: readonly unknown[],
  names: Names,
): string {
  if (values.length === 0) return i18n._(msg`niets`);
  const words = values.map((one) => valueWords(i18n, kind, field, one, names));
  return new Intl.ListFormat(localeOf(i18n.locale)).format(words);
}

const isDayField = (field: string) =>
  field.endsWith('On') || field === 'periodStart' || field === 'periodEnd';
