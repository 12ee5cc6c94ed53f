// @vitest-environment node
import { expect, it } from 'vitest';
import { NO_NEWS, withChange } from './news.ts';

const change = {
  byName: 'Marloes',
  isPartial: false,
  kinds: ['session'],
  sessions: [{ id: '1' }],
  removedSessionIds: [],
};

it('counts each session and each colleague once', () => {
  const once = withChange(NO_NEWS, change);
  const twice = withChange(once, { ...change, removedSessionIds: ['2'] });
  expect(twice).toEqual({ names: ['Marloes'], sessionIds: ['1', '2'], more: false });
});

it('remembers that there was more than sessions', () => {
  const more = withChange(NO_NEWS, { ...change, byName: null, kinds: ['track'], sessions: [] });
  expect(more).toEqual({ names: [], sessionIds: [], more: true });
  expect(withChange(more, change).more).toBe(true);
});
