// @vitest-environment node
import { layoutYear } from '@leerkring/domain/calendar/year-layout';
import { describe, expect, it } from 'vitest';
import { moveInYear } from './move-in-year.ts';

const rows = layoutYear('2026-09-01', '2027-08-31');
const months = { shape: 'months' } as const;
const weeks = { shape: 'weeks' } as const;

describe('moveInYear', () => {
  it('walks from day to day across months, and stops at the ends', () => {
    expect(moveInYear(rows, '2026-09-30', 'ArrowRight', months)).toBe('2026-10-01');
    expect(moveInYear(rows, '2026-09-01', 'ArrowLeft', months)).toBe('2026-09-01');
    expect(moveInYear(rows, '2027-08-31', 'ArrowRight', months)).toBe('2027-08-31');
  });

  it('keeps the weekday when it goes to another month of the year', () => {
    expect(moveInYear(rows, '2026-09-09', 'ArrowDown', months)).toBe('2026-10-07');
    expect(moveInYear(rows, '2026-10-07', 'ArrowUp', months)).toBe('2026-09-09');
  });

  it('takes the nearest day where the column of the next month is empty', () => {
    expect(moveInYear(rows, '2026-09-01', 'ArrowDown', months)).toBe('2026-10-01');
    expect(moveInYear(rows, '2026-11-30', 'ArrowDown', months)).toBe('2026-12-31');
  });

  it('goes a week down in small months', () => {
    expect(moveInYear(rows, '2026-09-28', 'ArrowDown', weeks)).toBe('2026-10-05');
    expect(moveInYear(rows, '2026-09-03', 'ArrowUp', weeks)).toBe('2026-09-01');
  });

  it('reaches the ends of the row and of the season', () => {
    expect(moveInYear(rows, '2026-10-14', 'Home', months)).toBe('2026-10-01');
    expect(moveInYear(rows, '2026-10-14', 'End', weeks)).toBe('2026-10-18');
    expect(moveInYear(rows, '2026-10-14', 'End', { ...months, control: true })).toBe('2027-08-31');
  });

  it('turns a month at a time, to a shorter one too', () => {
    expect(moveInYear(rows, '2027-01-31', 'PageDown', months)).toBe('2027-02-28');
    expect(moveInYear(rows, '2026-09-15', 'PageUp', months)).toBe('2026-09-15');
  });

  it('leaves other keys alone', () => {
    expect(moveInYear(rows, '2026-10-14', 'Tab', months)).toBeNull();
  });
});
