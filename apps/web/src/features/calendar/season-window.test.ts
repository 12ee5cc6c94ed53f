// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { seasonWindow } from './season-window.ts';

const season = { startsOn: '2026-09-10', endsOn: '2027-09-30' };
const today = '2026-11-22';

describe('seasonWindow', () => {
  it('is the whole season without a zoom', () => {
    expect(seasonWindow(season, { zoom: undefined, at: '2027-01', today })).toEqual({
      start: '2026-09-10',
      end: '2027-09-30',
      before: null,
      after: null,
    });
  });

  it('holds today where no month is asked', () => {
    expect(seasonWindow(season, { zoom: 'month', at: undefined, today })).toEqual({
      start: '2026-11-01',
      end: '2026-11-30',
      before: '2026-10',
      after: '2026-12',
    });
  });

  it('counts halves and quarters from the first month of the season, and ends with it', () => {
    expect(seasonWindow(season, { zoom: 'half', at: '2027-02', today })).toEqual({
      start: '2026-09-10',
      end: '2027-02-28',
      before: null,
      after: '2027-03',
    });
    expect(seasonWindow(season, { zoom: 'quarter', at: '2027-09', today })).toEqual({
      start: '2027-09-01',
      end: '2027-09-30',
      before: '2027-06',
      after: null,
    });
  });

  it('begins at the first month where neither the month asked nor today lies in the season', () => {
    const window = seasonWindow(season, { zoom: 'quarter', at: '2030-01', today: '2029-01-01' });
    expect(window.start).toBe('2026-09-10');
  });
});
