import { describe, expect, it } from 'vitest';
import { chipsPerDay, rowHeight, SHEETS } from './sheet-size.ts';

describe('the months on a sheet', () => {
  it.each(['a4', 'a3'] as const)('leave half of an %s to the list, however long the season', (paper) => {
    for (const months of [1, 6, 12, 13, 18, 24]) {
      for (const sessions of [0, 20, 60, 400]) {
        const year = rowHeight(paper, { months, sessions, groups: 6 }) * months;
        const { height, lowestYear } = SHEETS[paper];
        const list = (sessions * 1.7) / 5;
        expect(year).toBeLessThanOrEqual(Math.max(lowestYear, height * 0.81 - list));
      }
    }
  });

  it('are tall where little stands under them, and low where much does', () => {
    const short = rowHeight('a4', { months: 9, sessions: 15, groups: 3 });
    const long = rowHeight('a4', { months: 13, sessions: 60, groups: 6 });
    expect(short).toBeGreaterThan(10);
    expect(long).toBeLessThan(8);
    expect(chipsPerDay('a4', short)).toBeGreaterThan(chipsPerDay('a4', long));
    expect(chipsPerDay('a4', 1)).toBe(1);
  });
});
