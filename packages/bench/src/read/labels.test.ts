import { expect, it } from 'vitest';
import { isSameLabel, isSamePlace } from './labels.ts';

it.each([
  ['Groep 1', '1', true],
  ['Groep 1', 'groep 1 (begeleider: Marit)', true],
  ['Dagelijks Bestuur', 'dagelijks bestuur:', true],
  ['Groep 1', 'Groep 10', false],
  ['Groep Noord', 'Groep', false],
  ['AO', 'BO', false],
])('label %s, read %s: %s', (expected, read, isSame) => {
  expect(isSameLabel(expected, read)).toBe(isSame);
});

it.each([
  ['Het Regthuys in Ottoland', 'Regthuys, Ottoland', true],
  ['De Kring, Gasthuisstraat 12', 'zaal De Kring', false],
  ['zaal De Kring, Gasthuisstraat 12', 'zaal De Kring', true],
  ['Zorgpunt in Burgh-Haamstede', 'Concertzaal', false],
  ['Brielle', null, false],
])('place %s, read %s: %s', (expected, read, isSame) => {
  expect(isSamePlace(expected, read)).toBe(isSame);
});
