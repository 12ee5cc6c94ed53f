import { expect, it } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

it('takes the sentence, not its neighbours and not the next line', () => {
  const text = 'Eerst dit. Na de zomer begint een nieuwe reeks. Daarna niets.\nPer thema twee gemeenten';
  const at = text.indexOf('Na de zomer');
  expect(sentenceAround(text, [at, at + 11])).toBe('Na de zomer begint een nieuwe reeks.');
  const last = text.indexOf('twee');
  expect(sentenceAround(text, [last, last + 4])).toBe('Per thema twee gemeenten');
});
