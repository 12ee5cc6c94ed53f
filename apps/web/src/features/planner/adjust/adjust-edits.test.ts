import { describe, expect, it } from 'vitest';
import { editsToDates, editsToSwap, shiftByWeeks, type TimedRow } from './adjust-edits.ts';

const seasons = [
  {
    __typename: 'Season' as const,
    id: 's1',
    name: '2026–2027',
    startsOn: '2026-09-01',
    endsOn: '2027-07-31',
  },
  {
    __typename: 'Season' as const,
    id: 's2',
    name: '2027–2028',
    startsOn: '2027-09-01',
    endsOn: '2028-07-31',
  },
];

function row(id: string, startsOn: string, more: Partial<TimedRow> = {}): TimedRow {
  return {
    id,
    version: 3,
    startsOn,
    endsOn: startsOn,
    startTime: '09:30',
    endTime: '12:00',
    status: 'planned',
    seriesId: null,
    groupId: 'g',
    seasonId: 's1',
    ...more,
  };
}

describe('swapping two sessions', () => {
  it('exchanges days and hours, and each keeps its length', () => {
    const one = row('a', '2026-10-06');
    const other = row('b', '2026-11-10', { endsOn: '2026-11-11', startTime: '13:30', endTime: '16:00' });
    expect(editsToSwap(one, other, { all: [one, other], seasons })).toEqual([
      {
        session: {
          id: 'a',
          version: 3,
          startsOn: '2026-11-10',
          endsOn: '2026-11-10',
          startTime: '13:30',
          endTime: '16:00',
        },
      },
      {
        session: {
          id: 'b',
          version: 3,
          startsOn: '2026-10-06',
          endsOn: '2026-10-07',
          startTime: '09:30',
          endTime: '12:00',
        },
      },
    ]);
  });

  it('exchanges the hours alone of two on one day', () => {
    const one = row('a', '2026-10-06');
    const other = row('b', '2026-10-06', { startTime: null, endTime: null });
    expect(editsToSwap(one, other, { all: [one, other], seasons })).toEqual([
      { session: { id: 'a', version: 3, startTime: null, endTime: null } },
      { session: { id: 'b', version: 3, startTime: '09:30', endTime: '12:00' } },
    ]);
  });
});

describe('shifting by weeks', () => {
  const rows = [row('a', '2026-10-06'), row('b', '2026-10-13'), row('c', '2026-10-20')];
  const datesOf = (weeks: number, holidays: readonly string[]) =>
    shiftByWeeks(rows, weeks, (date) => holidays.includes(date)).map(({ startsOn }) => startsOn);

  it('keeps the weekday', () => {
    expect(datesOf(1, [])).toEqual(['2026-10-13', '2026-10-20', '2026-10-27']);
    expect(datesOf(-2, [])).toEqual(['2026-09-22', '2026-09-29', '2026-10-06']);
    expect(datesOf(0, ['2026-10-06'])).toEqual(['2026-10-06', '2026-10-13', '2026-10-20']);
  });

  it('passes over days that are left out, in the same direction and not onto one another', () => {
    expect(datesOf(1, ['2026-10-20'])).toEqual(['2026-10-13', '2026-10-27', '2026-11-03']);
    expect(datesOf(-1, ['2026-10-06'])).toEqual(['2026-09-22', '2026-09-29', '2026-10-13']);
  });

  it('gives edits for those that move', () => {
    const shifted = [
      { row: row('a', '2026-10-06'), startsOn: '2026-10-06' },
      { row: row('b', '2026-10-13'), startsOn: '2026-10-27' },
    ];
    expect(editsToDates(shifted, { all: rows, seasons })).toEqual([
      { session: { id: 'b', version: 3, startsOn: '2026-10-27', endsOn: '2026-10-27' } },
    ]);
  });
});
