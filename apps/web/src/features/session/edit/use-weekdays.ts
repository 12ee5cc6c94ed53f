import { addDays } from '@leerkring/domain/calendar/plain-date';
import { useLingui } from '@lingui/react/macro';
import { localeOf } from '../../../lib/language.ts';

/** The days of the week as options, Monday ('1') first, in the reader's language. */
export function useWeekdays(): { value: string; label: string }[] {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(localeOf(i18n.locale), { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    // 2024-01-01 was a Monday.
    label: format.format(new Date(`${addDays('2024-01-01', day - 1)}T00:00:00Z`)),
  }));
}
