// @vitest-environment node
import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it('takes the first letters of the first and the last word', () => {
  expect(initialsOf('Marloes van der Veen')).toBe('MV');
  expect(initialsOf('Youssef')).toBe('Y');
  expect(initialsOf('Éva 2 (demo)')).toBe('É');
  expect(initialsOf('')).toBe('');
});
