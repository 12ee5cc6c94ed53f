import { expect, it } from 'vitest';
import { groupReasons, seriesOf } from './reason-groups.ts';

const names = {
  people: new Map([
    ['a', 'Anna Visser'],
    ['b', 'Bert Mol'],
  ]),
};

it('tells who cannot before what could be better, and counts people once', () => {
  const groups = groupReasons(
    [
      { constraint: 'evenGaps', amount: 12, subjects: ['g#1', 'g#2'] },
      { constraint: 'absence', amount: 1, subjects: ['a', 'g#2'] },
      { constraint: 'costlyPeriod', amount: 6, subjects: ['school:x', 'g#2'] },
      { constraint: 'absence', amount: 1, subjects: ['b', 'g#2'] },
      { constraint: 'absence', amount: 1, subjects: ['region:1', 'g#2'] },
    ],
    names,
  );
  expect(groups.map(({ constraint }) => constraint)).toEqual(['absence', 'costlyPeriod', 'evenGaps']);
  expect(groups[0]?.people).toEqual(['a', 'b']);
  expect(groups[2]?.amount).toBe(12);
});

it('knows the series that a reason is about', () => {
  expect(seriesOf({ constraint: 'absence', amount: 1, subjects: ['a', 'group:1#2'] })).toBe('group:1');
  expect(seriesOf({ constraint: 'absence', amount: 1, subjects: ['a'] })).toBeNull();
});
