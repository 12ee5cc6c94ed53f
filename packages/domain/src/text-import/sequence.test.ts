import { expect, it } from 'vitest';
import { freeSequenceNumbers } from './sequence.ts';

it('numbers by date, whatever the order of the text', () => {
  expect(freeSequenceNumbers([], ['2025-01-22', '2024-06-24', '2024-10-07'])).toEqual([3, 1, 2]);
});

it('uses free numbers only', () => {
  expect(freeSequenceNumbers([1, 3, null], ['2024-06-24', '2024-07-24'])).toEqual([2, 4]);
});
