import { expect, it } from 'vitest';
import { measureGrowth, repeatTexts } from './growth.ts';

it('repeats whole texts up to a length', () => {
  expect(repeatTexts(['ab', 'c'], 7)).toBe('ab\n\ncab');
});

it('times texts that are each ten times as long', () => {
  const lengths = new Set<number>();
  const rows = measureGrowth((text) => lengths.add(text.length), ['3 maart\n']);
  expect([...lengths]).toEqual([10_000, 100_000, 1_000_000]);
  expect(rows.map((row) => row.ratio === null)).toEqual([true, false, false]);
});
