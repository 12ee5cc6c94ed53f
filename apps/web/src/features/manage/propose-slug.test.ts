import { expect, it } from 'vitest';
import { proposeSlug } from './propose-slug.ts';

it.each([
  ['Leren van praktijk, 2.0', 'leren-van-praktijk-2-0'],
  ['  Thema’s & Co  ', 'thema-s-co'],
  ['Fryslân één', 'fryslan-een'],
  ['日本', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('proposes an address for %j', (name, slug) => {
  expect(proposeSlug(name)).toBe(slug);
});
