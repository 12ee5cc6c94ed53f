import { describe, expect, it } from 'vitest';
import { trendLine } from './trend-line.ts';

const size = { width: 100, height: 54 };

describe('the line of a search', () => {
  it('falls in steps from the first cost to the best', () => {
    const trend = [
      { elapsed: 0, hard: 0, soft: 100 },
      { elapsed: 500, hard: 0, soft: 50 },
    ];
    const line = trendLine(trend, 1000, size);
    expect(line).toMatchObject({ from: 100, to: 50, path: 'M0.0,2.0 H50.0 V27.0 H100.0' });
  });

  it('leaves out plans that broke more than the best', () => {
    const trend = [
      { elapsed: 0, hard: 3, soft: 10 },
      { elapsed: 500, hard: 0, soft: 80 },
    ];
    expect(trendLine(trend, 500, size)).toMatchObject({ from: 80, to: 80 });
    expect(trendLine([], 0, size)).toBeNull();
  });
});
