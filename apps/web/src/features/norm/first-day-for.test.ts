// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { firstDayFor } from './first-day-for.ts';

const season = { startsOn: '2026-11-01', endsOn: '2027-11-30' };
const at = (today: string) => ({ season, today });

describe('firstDayFor', () => {
  it('is the first working day of the month', () => {
    expect(firstDayFor([{ year: 2027, month: 9 }], at('2026-11-22'))).toBe('2027-09-01');
    expect(firstDayFor([{ year: 2027, month: 5 }], at('2026-11-22'))).toBe('2027-05-03');
  });

  it('is not before today, within the month of today', () => {
    expect(firstDayFor([{ year: 2026, month: 11 }], at('2026-11-22'))).toBe('2026-11-23');
  });

  it('takes the month that is still to come, else the one that was missed', () => {
    const months = [
      { year: 2026, month: 11 },
      { year: 2027, month: 11 },
    ];
    expect(firstDayFor(months, at('2027-01-05'))).toBe('2027-11-01');
    expect(firstDayFor([{ year: 2026, month: 12 }], at('2027-01-05'))).toBe('2026-12-01');
  });

  it('is today where any month will do, and the season’s first day before it begins', () => {
    expect(firstDayFor([], at('2026-11-24'))).toBe('2026-11-24');
    expect(firstDayFor([], at('2026-01-01'))).toBe('2026-11-02');
  });
});
