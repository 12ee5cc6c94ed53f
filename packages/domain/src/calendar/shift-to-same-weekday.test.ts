import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, plainDate, weekdayOf } from './plain-date.ts';
import { shiftToSameWeekday } from './shift-to-same-weekday.ts';

describe('shiftToSameWeekday', () => {
  it.each([
    ['2024-06-12', 1, '2025-06-11'],
    ['2024-06-12', 2, '2026-06-10'],
    ['2025-01-01', 1, '2025-12-31'],
    ['2024-02-29', 1, '2025-02-27'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', -5, '2021-11-21'],
  ])('moves %s by %i to %s', (date, years, expected) => {
    expect(shiftToSameWeekday(date, years)).toBe(expected);
  });

  it('keeps the weekday within three days, for every day of eight years', () => {
    for (let date = '2020-01-01'; date < '2028-01-01'; date = addDays(date, 1)) {
      if (date.endsWith('02-29')) continue;
      const shifted = shiftToSameWeekday(date, 2);
      const sameDay = plainDate(
        Number(date.slice(0, 4)) + 2,
        Number(date.slice(5, 7)),
        Number(date.slice(8)),
      );
      expect(weekdayOf(shifted)).toBe(weekdayOf(date));
      expect(Math.abs(daysBetween(sameDay, shifted))).toBeLessThanOrEqual(3);
    }
  });
});
