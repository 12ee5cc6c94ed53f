// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatMoment,
  formatMonthRange,
  formatTimes,
  todayIn,
} from './format-date.ts';

describe('dates in words', () => {
  it('says a moment as people write it', () => {
    const moment = { date: '2025-10-09', startTime: '10:00', endTime: '12:30' };
    expect(formatMoment(moment, 'nl')).toBe('do 9 okt 2025, 10:00–12:30');
    expect(formatMoment(moment, 'en')).toBe('Thu 9 Oct 2025, 10:00–12:30');
  });

  it('leaves out a time that is not known', () => {
    expect(formatMoment({ date: '2024-06-24' }, 'nl')).toBe('ma 24 jun 2024');
    expect(formatTimes('17:30:00', null)).toBe('17:30');
  });

  it('says the shared year of several days once', () => {
    expect(formatMoment({ date: '2025-10-09', endDate: '2025-10-10', startTime: '09:30' }, 'nl')).toBe(
      'do 9 okt – vr 10 okt 2025, 09:30',
    );
    expect(formatDateRange('2024-06-12', '2025-02-12', 'en')).toBe('Wed 12 Jun 2024 – Wed 12 Feb 2025');
  });

  it('says a season in months', () => {
    expect(formatMonthRange('2026-09-01', '2027-08-31', 'nl')).toBe('september 2026 – augustus 2027');
    expect(formatMonthRange('2026-01-01', '2026-12-31', 'en')).toBe('January – December 2026');
  });

  it('writes Dutch months without a full stop', () => {
    expect(formatDate('2026-03-04', 'nl')).toBe('wo 4 mrt 2026');
    expect(formatDate('2026-03-04', 'nl', 'monthShort')).toBe('mrt');
  });

  it.each([
    ['short', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }],
    ['day', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['shortNoYear', { weekday: 'short', day: 'numeric', month: 'short' }],
    ['long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
    ['weekday', { weekday: 'short' }],
    ['month', { month: 'long' }],
    ['monthShort', { month: 'short' }],
    ['monthYear', { month: 'long', year: 'numeric' }],
  ] as const)('says a date (%s) as the platform does, without its commas and stops', (style, options) => {
    for (const [language, locale] of [
      ['nl', 'nl-NL'],
      ['en', 'en-GB'],
    ] as const) {
      const platform = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let day = 0; day < 366; day += 1) {
        const date = new Date(Date.UTC(2024, 0, 1 + day));
        const words = platform.format(date).replaceAll(',', '').replaceAll('.', '');
        expect(formatDate(date.toISOString().slice(0, 10), language, style)).toBe(words);
      }
    }
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2026-13-01', 'nl')).toThrow(RangeError);
  });

  it('takes today from the network’s zone', () => {
    const lateEvening = new Date('2026-11-21T23:30:00Z');
    expect(todayIn('Europe/Amsterdam', lateEvening)).toBe('2026-11-22');
    expect(todayIn('America/New_York', lateEvening)).toBe('2026-11-21');
  });
});
