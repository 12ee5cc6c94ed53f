import { describe, expect, it } from 'vitest';
import { bestDays, dayMarks } from './day-marks.ts';

const own = { dayPart: 'morning', startOf: (part: string) => (part === 'afternoon' ? '13:30' : '09:30') };
const day = (date: string, soft: number, hard = 0, dayPart = 'morning') => ({ date, dayPart, hard, soft });

describe('the marks of days', () => {
  it('go from the best to nearly the worst in four steps', () => {
    const costs = Array.from({ length: 11 }, (_, at) =>
      day(`2026-10-${String(at + 1).padStart(2, '0')}`, at * 10),
    );
    const marks = dayMarks(costs, own);
    expect([...marks.values()].map(({ step }) => step)).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4]);
  });

  it('are all good where the days hardly differ', () => {
    const marks = dayMarks([day('2026-10-01', 3), day('2026-10-02', 3.5)], own);
    expect([...marks.values()].map(({ step }) => step)).toEqual([1, 1]);
  });

  it('are "never" where something is broken, however cheap', () => {
    expect(dayMarks([day('2026-10-01', 0, 1), day('2026-10-02', 9)], own).get('2026-10-01')?.step).toBe(
      'never',
    );
  });

  it('keep the own part of the day where that is as good, and name the better one else', () => {
    const alike = dayMarks([day('2026-10-01', 5), day('2026-10-01', 4.5, 0, 'afternoon')], own);
    expect(alike.get('2026-10-01')).toMatchObject({ dayPart: 'morning', betterAt: null });
    const better = dayMarks([day('2026-10-01', 9), day('2026-10-01', 1, 0, 'afternoon')], own);
    expect(better.get('2026-10-01')).toMatchObject({ dayPart: 'afternoon', betterAt: '13:30', soft: 1 });
    const only = dayMarks([day('2026-10-01', 0, 1), day('2026-10-01', 50, 0, 'afternoon')], own);
    expect(only.get('2026-10-01')).toMatchObject({ dayPart: 'afternoon', hard: 0 });
  });
});

describe('the best days', () => {
  const marks = dayMarks(
    [
      day('2026-10-01', 1),
      day('2026-10-02', 0, 1),
      day('2026-10-03', 4),
      day('2026-10-04', 1),
      day('2026-10-05', 2),
    ],
    own,
  );

  it('come in order of cost, the earlier first, those that break something last', () => {
    expect(bestDays(marks, { count: 9, from: '', current: null })).toEqual([
      '2026-10-01',
      '2026-10-04',
      '2026-10-05',
      '2026-10-03',
      '2026-10-02',
    ]);
  });

  it('are not the day where it stands, nor one gone by', () => {
    expect(bestDays(marks, { count: 2, from: '2026-10-02', current: '2026-10-04' })).toEqual([
      '2026-10-05',
      '2026-10-03',
    ]);
  });
});
