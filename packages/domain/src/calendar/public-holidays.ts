import { easterSunday } from './easter.ts';
import { addDays, type PlainDate, plainDate, weekdayOf } from './plain-date.ts';

export type PublicHolidayKey =
  | 'newYear'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascension'
  | 'pentecost'
  | 'whitMonday'
  | 'christmas'
  | 'boxingDay';

export interface PublicHoliday {
  date: PlainDate;
  key: PublicHolidayKey;
  name: { nl: string; en: string };
  /**
   * `public`: most offices are closed. `partial`: in the calendar, while many people work (Good Friday;
   * Liberation Day in four years out of five).
   */
  kind: 'public' | 'partial';
}

const NAMES: Record<PublicHolidayKey, { nl: string; en: string }> = {
  newYear: { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' },
  goodFriday: { nl: 'Goede Vrijdag', en: 'Good Friday' },
  easterSunday: { nl: 'Eerste paasdag', en: 'Easter Sunday' },
  easterMonday: { nl: 'Tweede paasdag', en: 'Easter Monday' },
  kingsDay: { nl: 'Koningsdag', en: 'King’s Day' },
  liberationDay: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  ascension: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  pentecost: { nl: 'Eerste pinksterdag', en: 'Whit Sunday' },
  whitMonday: { nl: 'Tweede pinksterdag', en: 'Whit Monday' },
  christmas: { nl: 'Eerste kerstdag', en: 'Christmas Day' },
  boxingDay: { nl: 'Tweede kerstdag', en: 'Boxing Day' },
};

/** Dutch public holidays of one year (from 2014 on, when King's Day began), in order of date. */
export function publicHolidaysOfYear(year: number): PublicHoliday[] {
  const easter = easterSunday(year);
  const holidays = [
    holiday('newYear', plainDate(year, 1, 1)),
    holiday('goodFriday', addDays(easter, -2), 'partial'),
    holiday('easterSunday', easter),
    holiday('easterMonday', addDays(easter, 1)),
    holiday('kingsDay', kingsDay(year)),
    // A paid day off once in five years in most collective agreements (2020, 2025, 2030).
    holiday('liberationDay', plainDate(year, 5, 5), year % 5 === 0 ? 'public' : 'partial'),
    holiday('ascension', addDays(easter, 39)),
    holiday('pentecost', addDays(easter, 49)),
    holiday('whitMonday', addDays(easter, 50)),
    holiday('christmas', plainDate(year, 12, 25)),
    holiday('boxingDay', plainDate(year, 12, 26)),
  ];
  // Dates are ASCII: the first comparison in a language's order costs a browser 20 ms.
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Dutch public holidays from `start` to `end`, both inclusive, by date; a date may bear two (5 May 2016). */
export function publicHolidaysBetween(start: PlainDate, end: PlainDate): Map<PlainDate, PublicHoliday[]> {
  const byDate = new Map<PlainDate, PublicHoliday[]>();
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    for (const one of publicHolidaysOfYear(year)) {
      if (one.date < start || one.date > end) continue;
      byDate.set(one.date, [...(byDate.get(one.date) ?? []), one]);
    }
  }
  return byDate;
}

/** 27 April, or the Saturday before it when that is a Sunday. */
function kingsDay(year: number): PlainDate {
  const day = plainDate(year, 4, 27);
  return weekdayOf(day) === 7 ? addDays(day, -1) : day;
}

function holiday(
  key: PublicHolidayKey,
  date: PlainDate,
  kind: PublicHoliday['kind'] = 'public',
): PublicHoliday {
  return { date, key, name: NAMES[key], kind };
}
