import { describe, expect, it } from 'vitest';
import { askedSlots } from './asked-slots.ts';
import type { CoverageNorm } from './types.ts';

const norm = (over: Partial<CoverageNorm>): CoverageNorm => ({
  id: 'n',
  scope: 'network',
  asNeeded: false,
  slots: [],
  ...over,
});
const short = (slots: ReturnType<typeof askedSlots>) =>
  slots.map((months) => months.map(({ year, month }) => `${year}-${month}`).join('|') || 'any');

const calendarYear = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const thirteenMonths = { startsOn: '2019-11-01', endsOn: '2020-11-30' };

describe('askedSlots', () => {
  it('asks each slot in the year of a season that spans two years', () => {
    const schoolYear = { startsOn: '2026-09-01', endsOn: '2027-08-31' };
    const slots = [{ months: [11] }, { months: [1, 2] }, { months: [6] }];
    expect(short(askedSlots(norm({ slots }), schoolYear))).toEqual(['2026-11', '2027-1|2027-2', '2027-6']);
  });

  it('asks "in November" once in thirteen months that hold two Novembers', () => {
    expect(short(askedSlots(norm({ slots: [{ months: [11] }] }), thirteenMonths))).toEqual([
      '2019-11|2020-11',
    ]);
  });

  it('holds to the year that the source names', () => {
    const slots = [
      { months: [3], year: 2020 },
      { months: [11], year: 2020 },
    ];
    expect(short(askedSlots(norm({ slots }), thirteenMonths))).toEqual(['2020-3', '2020-11']);
  });

  it('reads a norm of years gone by as a yearly one', () => {
    const slots = [
      { months: [11], year: 2019 },
      { months: [3], year: 2020 },
    ];
    const later = { startsOn: '2026-11-01', endsOn: '2027-10-31' };
    expect(short(askedSlots(norm({ slots }), later))).toEqual(['2026-11', '2027-3']);
  });

  it('asks twice in two years, and in eighteen months only where the month comes back', () => {
    const twoYears = { startsOn: '2026-01-01', endsOn: '2027-12-31' };
    expect(short(askedSlots(norm({ slots: [{ months: [6] }] }), twoYears))).toEqual(['2026-6', '2027-6']);
    const eighteen = { startsOn: '2020-11-01', endsOn: '2022-04-30' };
    const slots = [{ months: [3] }, { months: [6] }];
    expect(short(askedSlots(norm({ slots }), eighteen))).toEqual(['2021-3', '2021-6', '2022-3']);
  });

  it('leaves out a slot whose month the season does not have', () => {
    const half = { startsOn: '2026-01-01', endsOn: '2026-06-30' };
    expect(
      short(askedSlots(norm({ slots: [{ months: [3] }, { months: [9] }], timesPerYear: 2 }), half)),
    ).toEqual(['2026-3']);
  });

  it('counts times without months, in proportion to a short season', () => {
    expect(short(askedSlots(norm({ timesPerYear: 4 }), calendarYear))).toEqual(['any', 'any', 'any', 'any']);
    expect(
      askedSlots(norm({ timesPerYear: 4 }), { startsOn: '2026-01-01', endsOn: '2026-06-30' }),
    ).toHaveLength(2);
    expect(short(askedSlots(norm({ timesPerYear: 3, slots: [{ months: [5] }] }), calendarYear))).toEqual([
      '2026-5',
      'any',
      'any',
    ]);
  });

  it('asks nothing as needed', () => {
    expect(askedSlots(norm({ asNeeded: true, timesPerYear: 3 }), calendarYear)).toEqual([]);
  });
});
