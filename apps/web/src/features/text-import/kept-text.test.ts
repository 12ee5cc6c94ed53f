import { expect, it } from 'vitest';
import { keptText } from './kept-text.ts';

it('keeps a text that fits as it is', () => {
  expect(keptText('een\ntwee', [], 8)).toBe('een\ntwee');
});

it('keeps the lines with findings of a long one and says where others stood', () => {
  const text = ['inleiding', 'data', 'nog iets', 'en meer', '3 maart'].join('\n');
  expect(keptText(text, [{ line: 2 }, { line: 5 }], 30)).toBe('…\ndata\n…\n3 maart');
});

it('never exceeds what may be kept', () => {
  const text = Array.from({ length: 100 }, () => 'een regel met een datum').join('\n');
  const marks = Array.from({ length: 100 }, (_, index) => ({ line: index + 1 }));
  expect(keptText(text, marks, 500).length).toBeLessThanOrEqual(500);
});
