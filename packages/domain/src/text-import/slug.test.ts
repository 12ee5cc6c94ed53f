import { expect, it } from 'vitest';
import { networkSlug } from './slug.ts';

it.each([
  ['Samen leren met impact', 'samen-leren-met-impact'],
  ['Geweld hoort nergens thuis: Leren 2.0', 'geweld-hoort-nergens-thuis-leren-2-0'],
  ['Zorgcafé Ügchelen', 'zorgcafe-ugchelen'],
  ['共に学ぶ', 'network'],
])('%s becomes %s', (name, slug) => {
  expect(networkSlug(name, () => false)).toBe(slug);
});

it('cuts a long name at a word and numbers a taken one', () => {
  const slug = networkSlug('Borging en doorontwikkeling van een lerend netwerk rondom personen', () => false);
  expect(slug).toBe('borging-en-doorontwikkeling-van-een-lerend-netwerk-rondom');
  expect(networkSlug('Leren', (one) => ['leren', 'leren-2'].includes(one))).toBe('leren-3');
});
