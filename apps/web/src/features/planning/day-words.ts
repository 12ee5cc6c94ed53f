import type { PeriodName } from '@leerkring/domain/planning/types';
import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { formatDate } from '../../lib/format-date.ts';
import { REGION_WORDS, SCHOOL_HOLIDAY_WORDS } from '../school-holiday/school-words.ts';
import { dayOf, type Told } from './reason.ts';

/** "Koningsdag", or what the network calls the days on which it is closed. */
export function closedDayWords(told: Told): string[] {
  const { i18n, names } = told;
  const words = told.reasons.flatMap((reason) => {
    const day = dayOf(told, reason);
    if (!day) return [];
    const holidays = (names.publicHolidays.get(day) ?? []).map((name) => inLanguage(i18n, name));
    const closed = names.closedDays
      .filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
      .map(({ name }) => i18n._(msg`gesloten: ${name}`));
    return [...holidays, ...closed];
  });
  return words.length > 0 ? words : [i18n._(msg`gesloten dag`)];
}

/** "herfstvakantie Noord", each once. */
export function periodWords({ i18n, names, reasons }: Told): string[] {
  const periods = reasons.flatMap(({ subjects: [id = ''] }) => names.periods.get(id) ?? []);
  return periods.map((period) => periodName(i18n, period));
}

function periodName(i18n: I18n, period: PeriodName): string {
  if (period.kind === 'publicHoliday') {
    const name = inLanguage(i18n, period.name);
    return i18n._(msg`${name}, niet voor iedereen vrij`);
  }
  const known = SCHOOL_HOLIDAY_WORDS[period.name];
  const holiday = known ? i18n._(known) : period.name;
  const regions = period.regions.map((region) => i18n._(REGION_WORDS[region])).join(', ');
  return i18n._(msg`${holiday} ${regions}`);
}

const inLanguage = (i18n: I18n, name: { nl: string; en: string }) =>
  i18n.locale === 'en' ? name.en : name.nl;

export function outsideSeasonWords({ i18n, reasons }: Told): string[] {
  const days = Math.max(...reasons.map(({ amount }) => amount));
  return [
    i18n._(msg`${plural(days, { one: '# dag buiten het seizoen', other: '# dagen buiten het seizoen' })}`),
  ];
}

export function monthWords(told: Told): string[] {
  const days = told.reasons.flatMap((reason) => dayOf(told, reason) ?? []);
  if (days.length === 0) return [told.i18n._(msg`niet in deze maand`)];
  return days.map((day) => {
    const month = formatDate(day, told.i18n.locale, 'month');
    return told.i18n._(msg`niet in ${month}`);
  });
}

export function weekdayWords(told: Told): string[] {
  const days = told.reasons.flatMap((reason) => dayOf(told, reason) ?? []);
  if (days.length === 0) return [told.i18n._(msg`niet op deze weekdag`)];
  return days.map((day) => {
    const weekday = formatDate(day, told.i18n.locale, 'long').split(' ')[0] ?? '';
    return told.i18n._(msg`niet op ${weekday}`);
  });
}

/** A norm or an announcement says between which days it falls; before tomorrow nothing is planned. */
export function slotWords({ i18n, reasons }: Told): string[] {
  const days = Math.max(...reasons.map(({ amount }) => amount));
  return [
    i18n._(
      msg`${plural(days, { one: '# dag buiten de periode waarin deze hoort', other: '# dagen buiten de periode waarin deze hoort' })}`,
    ),
  ];
}
