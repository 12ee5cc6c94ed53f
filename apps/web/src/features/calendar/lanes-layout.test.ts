// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CalendarSession } from '../session/calendar-session.ts';
import { layoutLanes } from './lanes-layout.ts';

const heads = [
  { id: 'g1', name: 'Groep 1', code: 'G1', color: 'blue' },
  { id: 'g2', name: 'Groep 2', code: 'G2', color: 'plum' },
];
const span = { start: '2026-09-01', end: '2027-08-31', heads, by: 'group' as const };

describe('layoutLanes', () => {
  it('has a column for each week from the Monday before the season to its end', () => {
    const { weeks } = layoutLanes({ ...span, sessions: [] });
    expect(weeks[0]).toEqual({ monday: '2026-08-31', thursday: '2026-09-03', isoWeek: 36, load: 0 });
    expect(weeks.at(-1)?.monday).toBe('2027-08-30');
    expect(weeks).toHaveLength(53);
  });

  it('puts each session in the lane of its group and the column of its week', () => {
    const sessions = [
      session('a', '2026-09-06', { groupId: 'g1' }),
      session('b', '2026-09-07', { groupId: 'g1' }),
    ];
    const { lanes } = layoutLanes({ ...span, sessions });
    expect([...(lanes[0]?.weeks ?? [])].map(([week, all]) => [week, all.map((one) => one.id)])).toEqual([
      [0, ['a']],
      [1, ['b']],
    ]);
    expect(lanes.map((one) => [one.name, one.total])).toEqual([
      ['Groep 1', 2],
      ['Groep 2', 0],
    ]);
  });

  it('gives what has no group a lane by its format, and another network one of its own, last', () => {
    const sessions = [
      session('o', '2026-10-01', { overlay: 'Ander netwerk', groupId: 'g1' }),
      session('d', '2026-10-01', { formatId: 'f', series: 'Dialoogsessie' }),
      session('e', '2026-11-01', { formatId: 'f', series: 'Dialoogsessie' }),
    ];
    const { lanes } = layoutLanes({ ...span, sessions });
    expect(lanes.map((one) => [one.name, one.total])).toEqual([
      ['Groep 1', 0],
      ['Groep 2', 0],
      ['Dialoogsessie', 2],
      ['Ander netwerk', 1],
    ]);
  });

  it('draws cancelled sessions and does not count them', () => {
    const sessions = [session('c', '2026-09-02', { groupId: 'g2', status: 'cancelled' })];
    const { lanes, weeks } = layoutLanes({ ...span, sessions });
    expect(lanes[1]?.weeks.get(0)).toHaveLength(1);
    expect(lanes[1]?.total).toBe(0);
    expect(weeks[0]?.load).toBe(0);
  });

  it('reads lanes by track too', () => {
    const sessions = [session('a', '2026-09-02', { groupId: 'g2', trackId: 'g1' })];
    expect(layoutLanes({ ...span, sessions, by: 'track' }).lanes[0]?.total).toBe(1);
  });
});

function session(id: string, date: string, over: Partial<CalendarSession> = {}): CalendarSession {
  return {
    id,
    title: id,
    language: 'nl',
    series: 'Reeks',
    code: 'R',
    color: null,
    startsOn: date,
    endsOn: date,
    startTime: null,
    endTime: null,
    status: 'planned',
    place: null,
    isOnline: null,
    isDemo: false,
    seasonId: null,
    formatId: null,
    groupId: null,
    trackId: null,
    ...over,
  };
}
