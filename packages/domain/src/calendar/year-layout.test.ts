import { describe, expect, it } from 'vitest';
import { weekdayOf } from './plain-date.ts';
import { layoutYear, weeksOfMonth, YEAR_COLUMNS } from './year-layout.ts';

describe('layoutYear', () => {
  it('gives a school year twelve rows from September to August', () => {
    const rows = layoutYear('2026-09-01', '2027-08-31');
    expect(rows.map((row) => `${row.year}-${row.month}`)).toEqual([
      '2026-9',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-1',
      '2027-2',
      '2027-3',
      '2027-4',
      '2027-5',
      '2027-6',
      '2027-7',
      '2027-8',
    ]);
    expect(rows.flatMap((row) => row.days)).toHaveLength(365);
  });

  it('lays out a season of eighteen months', () => {
    const rows = layoutYear('2020-11-01', '2022-05-01');
    expect(rows).toHaveLength(19);
    expect(
      rows
        .at(-1)
        ?.days.filter((day) => day.inSeason)
        .map((day) => day.date),
    ).toEqual(['2022-05-01']);
  });

  it('aligns weekdays in every month of twenty years, within 37 columns', () => {
    const cells = layoutYear('2020-01-01', '2039-12-31').flatMap((row) => row.days);
    expect(cells).toHaveLength(7305);
    for (const cell of cells) {
      expect(cell.column % 7).toBe(weekdayOf(cell.date) - 1);
      expect(cell.column).toBeLessThan(YEAR_COLUMNS);
    }
  });

  it('puts August 2027, which starts on a Sunday, in the last column', () => {
    expect(layoutYear('2027-08-01', '2027-08-31')[0]?.days.at(-1)?.column).toBe(36);
  });

  it('has no rows for a season that ends before it starts', () => {
    expect(layoutYear('2026-09-01', '2026-01-01')).toEqual([]);
  });
});

describe('weeksOfMonth', () => {
  it('cuts a month into weeks of seven places with their ISO number', () => {
    const [row] = layoutYear('2026-01-01', '2026-01-31');
    const weeks = row ? weeksOfMonth(row) : [];
    expect(weeks.map((week) => week.isoWeek)).toEqual([1, 2, 3, 4, 5]);
    expect(weeks[0]?.days.map((day) => day?.day ?? 0)).toEqual([0, 0, 0, 1, 2, 3, 4]);
    expect(weeks[4]?.days.map((day) => day?.day ?? 0)).toEqual([26, 27, 28, 29, 30, 31, 0]);
  });
});
