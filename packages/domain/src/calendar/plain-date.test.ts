import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  isPlainDate,
  plainDate,
  toDayNumber,
  weekdayOf,
} from './plain-date.ts';

describe('plain dates', () => {
  it('crosses leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2024-06-12', '2025-02-12')).toBe(245);
  });

  it('crosses the days on which the clock changes without losing one', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('counts Monday as 1 and Sunday as 7', () => {
    expect(weekdayOf('2024-06-24')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  it('knows the length of each month', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(daysInMonth(2026, 12)).toBe(31);
  });

  it.each(['2025-02-29', '2025-13-01', '9 okt', '2025-1-1', '', '0000-00-00'])('refuses %s', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => toDayNumber(text)).toThrow(RangeError);
  });

  it('lets a day past the end run on', () => {
    expect(plainDate(2025, 2, 29)).toBe('2025-03-01');
  });
});
