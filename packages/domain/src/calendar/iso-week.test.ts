import { describe, expect, it } from 'vitest';
import { isoWeekOf } from './iso-week.ts';

describe('isoWeekOf', () => {
  it.each([
    ['2025-10-09', 2025, 41],
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2021-01-03', 2020, 53],
    ['2024-02-29', 2024, 9],
  ])('puts %s in week %i/%i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });
});
