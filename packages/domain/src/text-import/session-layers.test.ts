import { expect, it } from 'vitest';
import { sessionWords } from './session-layers.ts';

it.each([
  [
    '1 juli 17:30 – 21:00 uur, locatie regio Utrecht',
    '17:30',
    'regio Utrecht',
    ['17:30 – 21:00 uur', 'regio Utrecht'],
  ],
  ['1 juli van 10 tot 12 uur in De Zaal', '10:00', 'De Zaal', ['10 tot 12 uur', 'De Zaal']],
  ['1 juli om 9.30 uur', '09:30', null, ['9.30 uur']],
  ['1 juli, 8 juli en 15 juli', null, null, []],
  ['1 juli, 28 augustus', '09:30', null, []],
  ['1 juli, 8 juli', '08:00', null, []],
])('finds time and place in "%s"', (text, start, place, words) => {
  expect(sessionWords(text, [0, 6], start, place).map((span) => text.slice(...span))).toEqual(words);
});
