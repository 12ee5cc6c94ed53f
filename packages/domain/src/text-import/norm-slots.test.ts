import { expect, it } from 'vitest';
import { normSlots } from './norm-slots.ts';

it.each([
  ['3x per jaar (Nov 2019, Mrt, Juni 2020)', [[11], [3], [6]], [2019, 2020, 2020]],
  ['2x per jaar (maart, november 2020)', [[3], [11]], [2020, 2020]],
  ['2x per jaar (Jan/Feb, Juni 2020)', [[1, 2], [6]], [2020, 2020]],
  ['in 2020: maart en juni', [[3], [6]], [2020, 2020]],
  ['elk kwartaal', [[]], [null]],
  ['2x per jaar (maart, november)', [[3], [11]], [null, null]],
])('%s falls in the years that it names', (pattern, slots, years) => {
  expect(normSlots({ pattern, slots }).map((slot) => slot.year)).toEqual(years);
});
