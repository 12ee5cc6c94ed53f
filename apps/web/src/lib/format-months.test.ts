// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatMonthNames } from './format-months.ts';

describe('formatMonthNames', () => {
  it('joins choices with "of" and moments with "en"', () => {
    expect(formatMonthNames([{ months: [1, 2] }, { months: [6] }], 'nl')).toBe('januari of februari en juni');
    expect(formatMonthNames([{ months: [3] }, { months: [11] }], 'en')).toBe('March and November');
  });

  it('says a shared year once', () => {
    const slots = [
      { months: [11], year: 2019 },
      { months: [3], year: 2020 },
      { months: [6], year: 2020 },
    ];
    expect(formatMonthNames(slots, 'nl')).toBe('november 2019, maart en juni 2020');
  });

  it('says nothing of slots without months', () => {
    expect(formatMonthNames([{ months: [] }], 'nl')).toBe('');
  });
});
