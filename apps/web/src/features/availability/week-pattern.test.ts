import { expect, it } from 'vitest';
import type { AvailabilityLine } from './availability-query.ts';
import { cellOf, editsOfPattern, patternOf } from './week-pattern.ts';

let last = 0;
function line(more: Partial<AvailabilityLine>): AvailabilityLine {
  last += 1;
  const nothing = { weekday: null, dayPart: null, startsOn: null, endsOn: null };
  const none = { startTime: null, endTime: null, note: null };
  const line = { id: `line-${last}`, kind: 'cannot' as const, isPollAnswer: false, version: 1 };
  return { __typename: 'AvailabilityLine', ...nothing, ...none, ...line, ...more };
}

it('reads whole days and parts of days, the part first', () => {
  const pattern = patternOf([
    line({ weekday: 2 }),
    line({ weekday: 2, dayPart: 'evening', kind: 'can' }),
    line({ weekday: 3, dayPart: 'morning', kind: 'ifNeeded' }),
  ]);
  expect(
    [cellOf(2, 'morning'), cellOf(2, 'evening'), cellOf(3, 'morning'), cellOf(3, 'evening')].map(
      (cell) => pattern[cell],
    ),
  ).toEqual(['cannot', 'can', 'ifNeeded', 'can']);
});

it('leaves exceptions, answers and lines of a period out of the week', () => {
  const others = [
    line({ startsOn: '2026-12-01', endsOn: '2026-12-02' }),
    line({ weekday: 1, startsOn: '2026-12-01' }),
    line({ isPollAnswer: true, weekday: 1 }),
  ];
  expect(Object.values(patternOf(others)).every((can) => can === 'can')).toBe(true);
  expect(editsOfPattern(others, patternOf([]))).toEqual([]);
});

it('asks nothing for what is so already', () => {
  const lines = [line({ weekday: 2 }), line({ weekday: 4, dayPart: 'morning', kind: 'ifNeeded' })];
  expect(editsOfPattern(lines, patternOf(lines))).toEqual([]);
});

it('says a whole day in one line, and takes away what no longer holds', () => {
  const whole = line({ weekday: 2 });
  const pattern = { ...patternOf([whole]), [cellOf(2, 'evening')]: 'can' as const };
  expect(editsOfPattern([whole], pattern)).toEqual([
    { id: whole.id, version: 1, remove: true },
    { weekday: 2, dayPart: 'morning', kind: 'cannot' },
    { weekday: 2, dayPart: 'afternoon', kind: 'cannot' },
  ]);
  const parts = [
    line({ weekday: 5, dayPart: 'morning' }),
    line({ weekday: 5, dayPart: 'afternoon' }),
    line({ weekday: 5, dayPart: 'evening' }),
  ];
  expect(editsOfPattern(parts, patternOf(parts)).at(-1)).toEqual({ weekday: 5, kind: 'cannot' });
});
