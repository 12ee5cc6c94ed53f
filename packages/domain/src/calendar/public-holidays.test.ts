import { describe, expect, it } from 'vitest';
import { easterSunday } from './easter.ts';
import { publicHolidaysBetween, publicHolidaysOfYear } from './public-holidays.ts';

describe('easterSunday', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('of %i falls on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('publicHolidaysOfYear', () => {
  it('lists the days of 2026 in order', () => {
    expect(publicHolidaysOfYear(2026).map((one) => `${one.date} ${one.key}`)).toEqual([
      '2026-01-01 newYear',
      '2026-04-03 goodFriday',
      '2026-04-05 easterSunday',
      '2026-04-06 easterMonday',
      '2026-04-27 kingsDay',
      '2026-05-05 liberationDay',
      '2026-05-14 ascension',
      '2026-05-24 pentecost',
      '2026-05-25 whitMonday',
      '2026-12-25 christmas',
      '2026-12-26 boxingDay',
    ]);
  });

  it('keeps King’s Day off a Sunday', () => {
    const kingsDay = (year: number) => publicHolidaysOfYear(year).find((one) => one.key === 'kingsDay')?.date;
    expect(kingsDay(2025)).toBe('2025-04-26');
    expect(kingsDay(2031)).toBe('2031-04-26');
    expect(kingsDay(2027)).toBe('2027-04-27');
  });

  it('counts Liberation Day as a day off once in five years', () => {
    const kind = (year: number) =>
      publicHolidaysOfYear(year).find((one) => one.key === 'liberationDay')?.kind;
    expect([2024, 2025, 2026, 2030].map(kind)).toEqual(['partial', 'public', 'partial', 'public']);
  });
});

describe('publicHolidaysBetween', () => {
  it('keeps to the season, across a new year', () => {
    const dates = [...publicHolidaysBetween('2026-12-26', '2027-03-26').keys()];
    expect(dates).toEqual(['2026-12-26', '2027-01-01', '2027-03-26']);
  });

  it('keeps both names of a date that bears two', () => {
    const both = publicHolidaysBetween('2016-05-05', '2016-05-05').get('2016-05-05');
    expect(both?.map((one) => one.key).sort()).toEqual(['ascension', 'liberationDay']);
  });
});
