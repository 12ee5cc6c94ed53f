import { type PublicHolidayKey, publicHolidaysOfYear } from '@leerkring/domain/calendar/public-holidays';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';

/** What date-holidays calls the days that we compute ourselves; it knows of no others that close offices. */
const THEIR_NAMES: Record<PublicHolidayKey, string> = {
  newYear: 'Nieuwjaar',
  goodFriday: 'Goede Vrijdag',
  easterSunday: 'Pasen',
  easterMonday: 'Tweede paasdag',
  kingsDay: 'Koningsdag',
  liberationDay: 'Bevrijdingsdag',
  ascension: 'Hemelvaartsdag',
  pentecost: 'Pinksteren',
  whitMonday: 'Tweede pinksterdag',
  christmas: 'Kerstmis',
  boxingDay: 'Tweede kerstdag',
};

const dutch = new Holidays('NL', { timezone: 'Europe/Amsterdam', languages: ['nl'] });
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

/** It calls Good Friday and Liberation Day `school`: asking for `public` alone would lose them. */
const theirs = (year: number) =>
  dutch.getHolidays(year).filter(({ type }) => type === 'public' || type === 'school');

describe.each(years)('the public holidays of %i, beside those of date-holidays', (year) => {
  const ours = publicHolidaysOfYear(year);

  it('fall on the same dates', () => {
    const read = theirs(year).map(({ date, name }) => `${date.slice(0, 10)} ${name}`);
    expect(ours.map(({ date, key }) => `${date} ${THEIR_NAMES[key]}`).sort()).toEqual(read.sort());
  });

  it('close offices on the same days, Liberation Day in lustrum years aside', () => {
    const closed = theirs(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    const inLustrum = year % 5 === 0 ? [`${year}-05-05`] : [];
    const oursClosed = ours.filter(({ kind }) => kind === 'public').map(({ date }) => date);
    expect(oursClosed.sort()).toEqual([...closed, ...inLustrum].sort());
  });
});
