import { expect, it } from 'vitest';
import { sameFacts } from './same-facts.ts';

it('takes two answers for the same when only order and spelling differ', () => {
  const ours = '{"a":[{"id":"1","status":"confirmed"},{"id":"2"}],"n":null}';
  expect(sameFacts([ours, '{"n":null,"a":[{"id":"2"},{"status":"CONFIRMED","id":"1"}]}'])).toBe(true);
  expect(sameFacts([ours, '{"n":null,"a":[{"id":"2"},{"status":"PLANNED","id":"1"}]}'])).toBe(false);
  expect(sameFacts([ours, '{"n":null,"a":[{"id":"2"}]}'])).toBe(false);
});
