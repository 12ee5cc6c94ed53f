// @vitest-environment node
import { expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

it('tells a room of a network, and the session that is open in it', () => {
  expect(placeOf('/n/kring', {})).toBe('overview');
  expect(placeOf('/n/kring/calendar', {})).toBe('calendar');
  expect(placeOf('/n/kring/calendar', { session: '42' })).toBe('session:42');
  expect(placeOf('/n/kring/manage/tracks/', {})).toBe('manage/tracks');
  expect(placeOf('/sessions/42', {})).toBe('session:42');
});
