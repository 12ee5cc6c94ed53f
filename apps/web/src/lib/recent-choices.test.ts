import { beforeEach, expect, it } from 'vitest';
import { forgetChoices, recentChoices, rememberChoice } from './recent-choices.ts';

const choice = (id: string) => ({ id, label: id, href: '/' });

beforeEach(() => localStorage.clear());

it('keeps the last choices, each once, the last first', () => {
  for (const id of ['1', '2', '3', '4', '5', '6', '7', '3']) rememberChoice('marloes', choice(id));
  expect(recentChoices('marloes').map(({ id }) => id)).toEqual(['3', '7', '6', '5', '4', '2']);
});

it('shows nobody those of another', () => {
  rememberChoice('marloes', choice('1'));
  expect(recentChoices('youssef')).toEqual([]);
  forgetChoices();
  expect(recentChoices('marloes')).toEqual([]);
});

it('takes anything else that is kept for nothing', () => {
  for (const kept of ['{', '[]', 'null', '{"who":"marloes","choices":[1,{"id":"x"}]}']) {
    localStorage.setItem('leerkring-recent', kept);
    expect(recentChoices('marloes')).toEqual([]);
  }
});
