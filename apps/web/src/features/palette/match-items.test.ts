// @vitest-environment node
import { expect, it } from 'vitest';
import { matchItems } from './match-items.ts';

const items = [
  { id: 'calendar', label: 'Jaarkalender', hint: 'Leerkring Noord', words: 'calendar year agenda' },
  { id: 'import', label: 'Tekst inlezen', words: 'import text lees in' },
  { id: 'creme', label: 'Crème van de kring' },
];
const found = (text: string) => matchItems(items, text).map(({ id }) => id);

it('finds in both languages, by the beginnings of words in any order', () => {
  expect(found('jaar')).toEqual(['calendar']);
  expect(found('year cal')).toEqual(['calendar']);
  expect(found('noord jaar')).toEqual(['calendar']);
  expect(found('imp')).toEqual(['import']);
});

it('takes no heed of accents and capitals', () => {
  expect(found('CREME')).toEqual(['creme']);
});

it('keeps all without words, and none that lack one', () => {
  expect(found('  ')).toEqual(['calendar', 'import', 'creme']);
  expect(found('jaar zuid')).toEqual([]);
});

it('puts those first whose own name it is', () => {
  expect(matchItems([{ id: 'a', label: 'Overzicht', words: 'kring' }, ...items], 'kring')[0]?.id).toBe(
    'creme',
  );
});
