// @vitest-environment node
import { expect, it } from 'vitest';
import { sessionCode } from './session-code.ts';

it.each([
  ['Netwerkdiner', 'Ne'],
  ['Landelijke informatiedag', 'LI'],
  ['Regionaal voortgangsgesprek (rondetafel)', 'RV'],
  ['Dag van de dialoog', 'DD'],
  ['Terugkomdag 2', 'T2'],
  ['Bijeenkomst 12', 'B12'],
  ['', ''],
])('shortens "%s" to "%s"', (title, code) => {
  expect(sessionCode(title)).toBe(code);
});
