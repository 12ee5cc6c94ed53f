import { describe, expect, it } from 'vitest';
import { groupCode, groupKindOf, nextGroupColor } from './group-traits.ts';

describe('the code of a group', () => {
  it.each([
    ['Intervisie Groep 3', 'G3'],
    ['Dagelijks Bestuur', 'DB'],
    ['Haarlemmermeer', 'HAA'],
    ['Groep A', 'GA'],
    ['Algemene Leden Vergadering', 'ALV'],
    ['', 'G'],
  ])('of "%s" is %s', (name, code) => {
    expect(groupCode(name, new Set())).toBe(code);
  });

  it('is never one that is taken', () => {
    expect(groupCode('Dagelijks Bestuur', new Set(['DB', 'DB2']))).toBe('DB3');
  });
});

it.each([
  ['Intervisiegroep 1', 'intervision'],
  ['Leertafel Haarlemmermeer', 'learningTable'],
  ['Leer- en innovatie kamer', 'innovationRoom'],
  ['Buurttafels', 'neighbourhoodTable'],
  ['Bestuur', 'other'],
])('"%s" is a group of the kind %s', (label, kind) => {
  expect(groupKindOf(label)).toBe(kind);
});

it('takes the colour that fewest bear', () => {
  expect(nextGroupColor(['blue', 'plum', 'blue'])).toBe('moss');
});
