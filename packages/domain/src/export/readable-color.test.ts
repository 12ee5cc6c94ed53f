import { describe, expect, it } from 'vitest';
import { colorOf, contrastOf, readableColor } from './readable-color.ts';

describe('a colour of an organisation', () => {
  it.each([
    ['#0B5C6B', '#0b5c6b'],
    ['abc', '#aabbcc'],
    [' #fff ', '#ffffff'],
    ['red', null],
    ['#12345', null],
    ['url(x)', null],
    ['', null],
  ])('%j is %j', (text, color) => {
    expect(colorOf(text)).toBe(color);
  });

  it('stays what it is where it can be read', () => {
    expect(readableColor('#0b5c6b', '#ffffff')).toBe('#0b5c6b');
  });

  it('can always be read, on light and on dark', () => {
    for (const ground of ['#ffffff', '#fffdf9', '#14191f', '#000000']) {
      for (const color of ['#ffff00', '#ffffff', '#000000', '#00ff00', '#123456', '#ff8800', '#777777']) {
        expect(contrastOf(readableColor(color, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
