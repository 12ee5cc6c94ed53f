import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.for([
  [undefined, 'nl'],
  ['', 'nl'],
  ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
  ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
  ['fr-FR,en;q=0.5', 'en'],
  ['de', 'nl'],
  ['*', 'nl'],
] as const)('Accept-Language %s is answered in %s', ([header, language]) => {
  expect(languageOf(header)).toBe(language);
});
