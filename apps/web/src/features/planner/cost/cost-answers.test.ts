import { addDays } from '@leerkring/domain/calendar/plain-date';
import { readProblem } from '@leerkring/domain/planner/format/read-problem';
import { expect, it } from 'vitest';
import { costAnswers } from './cost-answers.ts';

const away = (start: string, end: string) => [{ start, end, dayPart: null }];

function smallYear() {
  const reading = readProblem({
    version: 1,
    horizon: { start: '2026-10-01', end: '2026-11-30' },
    weekdays: [1, 2, 3, 4, 5],
    closedDays: ['2026-10-15'],
    costlyPeriods: [{ id: 'autumn', start: '2026-10-19', end: '2026-10-23', regions: [], weight: 2 }],
    dayParts: [
      { id: 'morning', start: '09:30', end: '12:00' },
      { id: 'afternoon', start: '13:30', end: '16:00' },
    ],
    people: [
      { id: 'a', unavailable: away('2026-10-13', '2026-10-13') },
      { id: 'b', unavailable: [{ start: '2026-10-14', end: '2026-10-14', dayPart: 'morning' }] },
      { id: 'f', unavailable: away('2026-10-16', '2026-10-16') },
    ],
    series: [
      {
        id: 'g',
        sessions: 2,
        idealGapDays: 21,
        minGapDays: 7,
        attendees: ['a', 'b'],
        facilitators: ['f'],
        fixed: [{ index: 1, date: '2026-10-06', dayPart: 'morning', room: null }],
      },
    ],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const at = (index: number, date: string) =>
    ({ series: 'g', index, date, dayPart: 'morning', start: '09:30', end: '12:00', room: null }) as const;
  return costAnswers({
    problem: reading.value,
    assignments: [at(1, '2026-10-06'), at(2, addDays('2026-10-06', 10))],
  });
}

it('costs every day, marks those that break something, and says why', () => {
  const { marks, reasons } = smallYear();
  const second = { series: 'g', index: 2 };
  const days = marks(second, 'morning');
  expect(days.get('2026-10-27')).toMatchObject({ step: 1, betterAt: null });
  expect(days.get('2026-10-15')?.step).toBe('never');
  expect(days.get('2026-10-12')?.step).toBe('never');
  // In the morning one cannot: the afternoon is better.
  expect(days.get('2026-10-14')).toMatchObject({ dayPart: 'afternoon', betterAt: '13:30' });
  const why = new Map(reasons(second, days));
  expect(why.size).toBe(days.size);
  expect(why.get('2026-10-12')?.map(({ constraint }) => constraint)).toContain('leastGap');
  expect(why.get('2026-10-13')?.filter(({ constraint }) => constraint === 'absence')).toHaveLength(1);
  expect(why.get('2026-10-14')?.filter(({ constraint }) => constraint === 'absence')).toHaveLength(0);
});

it('does not hold against a pinned session that it is pinned', () => {
  const { marks, reasons } = smallYear();
  const first = { series: 'g', index: 1 };
  const days = marks(first, 'morning');
  expect(days.get('2026-10-05')?.step).not.toBe('never');
  const why = new Map(reasons(first, days));
  expect(why.get('2026-10-05')?.some(({ constraint }) => constraint === 'fixedMoved')).toBe(false);
});

it('tells what the plan breaks now', () => {
  expect(
    smallYear()
      .broken()
      .map(({ constraint }) => constraint),
  ).toEqual(['requiredUnavailable']);
});
