import { describe, expect, it } from 'vitest';
import { readSearchText } from './read-search-text.ts';

describe('readSearchText', () => {
  it.for([
    ['9 okt', { day: 9, month: 10, year: null }],
    ['9 oktober 2026', { day: 9, month: 10, year: 2026 }],
    ['9 Oct. 2026', { day: 9, month: 10, year: 2026 }],
    ['3 mrt', { day: 3, month: 3, year: null }],
    ['1 mei', { day: 1, month: 5, year: null }],
    ['2026-10-09', { day: 9, month: 10, year: 2026 }],
    ['9-10', { day: 9, month: 10, year: null }],
    ['9/10/2026', { day: 9, month: 10, year: 2026 }],
    ['oktober 2026', { day: null, month: 10, year: 2026 }],
  ] as const)('knows %s for a day', ([text, day]) => {
    expect(readSearchText(text)).toEqual({ words: [], days: [day] });
  });

  it('keeps the words beside a day', () => {
    expect(readSearchText('  Lérende 9 okt kring ')).toEqual({
      words: ['lerende', 'kring'],
      days: [{ day: 9, month: 10, year: null }],
    });
  });

  it.for(['45 okt', 'kring 12', '9 ok', '13-13', 'marktplein 2', 'mei'])('takes %s for words', (text) => {
    expect(readSearchText(text)).toEqual({ words: text.split(' '), days: [] });
  });

  it('reads so much of a text, and no more', () => {
    expect(readSearchText('a '.repeat(1000)).words).toHaveLength(8);
    expect(readSearchText('a'.repeat(1000)).words[0]).toHaveLength(100);
  });
});
