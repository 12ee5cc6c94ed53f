import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../calendar/plain-date.ts';
import { inScope, leastDistance, type SeriesMember, seriesOf, shiftSessions } from './series-scope.ts';

const session = (id: string, startsOn: string, more: Partial<SeriesMember> = {}): SeriesMember => ({
  id,
  startsOn,
  endsOn: startsOn,
  startTime: '10:00',
  seriesId: null,
  groupId: 'g',
  seasonId: 's',
  status: 'planned',
  ...more,
});

const [a, b, c, d] = [
  session('a', '2026-09-02', { status: 'held' }),
  session('b', '2026-10-14'),
  session('c', '2026-11-25', { status: 'cancelled' }),
  session('d', '2027-01-06'),
];
const all = [
  d,
  b,
  a,
  c,
  session('other group', '2026-10-14', { groupId: 'h' }),
  session('next season', '2027-10-01', { seasonId: 't' }),
  session('series', '2026-10-20', { seriesId: 'x' }),
  session('no group', '2026-10-14', { groupId: null }),
];
const ids = (sessions: readonly SeriesMember[]) => sessions.map((one) => one.id);

describe('the series of a session', () => {
  it('is its group’s season, in order of time', () => {
    expect(ids(seriesOf(b, all))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is what was added with it, where that is known', () => {
    const [x, y] = [
      session('x', '2026-10-02', { seriesId: 'x' }),
      session('y', '2026-10-09', { seriesId: 'x' }),
    ];
    expect(ids(seriesOf(y, [...all, x, y]))).toEqual(['x', 'y', 'series']);
  });

  it('is the session alone where it belongs to no group', () => {
    const alone = session('alone', '2026-10-14', { groupId: null });
    expect(ids(seriesOf(alone, [...all, alone]))).toEqual(['alone']);
  });
});

describe('the scope of a change', () => {
  it('is this one, this and what follows, or all', () => {
    expect(ids(inScope(b, all, 'this'))).toEqual(['b']);
    expect(ids(inScope(d, all, 'all'))).toEqual(['b', 'd']);
    expect(ids(inScope(b, all, 'following'))).toEqual(['b', 'd']);
    expect(ids(inScope(d, all, 'following'))).toEqual(['d']);
  });

  it('leaves what was held or called off as it was, unless it is the one that is changed', () => {
    expect(ids(inScope(a, all, 'following'))).toEqual(['a', 'b', 'd']);
    expect(ids(inScope(c, all, 'all'))).toEqual(['b', 'c', 'd']);
  });
});

it('shifts by days, over year ends and clock changes, each keeping its length and weekday', () => {
  const weekend = session('w', '2027-03-26', { endsOn: '2027-03-28' });
  const shifted = shiftSessions([d, weekend], 7);
  expect(shifted.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
    ['2027-01-13', '2027-01-13'],
    ['2027-04-02', '2027-04-04'],
  ]);
  for (const one of shifted) expect(weekdayOf(one.startsOn)).toBe(weekdayOf(one.session.startsOn));
});

it('knows how near is too near: half of what is usual', () => {
  expect(leastDistance(['2026-09-02', '2026-10-14', '2026-11-25'])).toBe(21);
  expect(leastDistance(['2026-09-02', '2026-10-14'])).toBeNull();
  expect(leastDistance([])).toBeNull();
});
