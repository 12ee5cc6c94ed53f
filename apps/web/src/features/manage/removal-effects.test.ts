import { describe, expect, it } from 'vitest';
import { type RoomSession, removalEffects } from './removal-effects.ts';
import type { RoomRow, RoomRows } from './room-rows.ts';

const row = (id: string, values: object = {}): RoomRow => ({ id, version: 1, values: { ...values } });
const rows = {
  norm: [row('n', { formatId: 'f' })],
  agendaItem: [row('a', { formatId: 'f' }), row('b', { formatId: 'f' }), row('c', { formatId: 'other' })],
  capacityRule: [],
  planningRule: [],
  delegationRule: [row('d', { formatId: 'f' })],
  theme: [row('t', { formatId: 'f' })],
  group: [],
  undatedSeries: [],
} as unknown as RoomRows;
const sessions = [
  { format: { id: 'f' }, group: { id: 'g' } },
  { format: null, group: { id: 'g' } },
] as unknown as RoomSession[];

describe('removing a row', () => {
  it('tells what goes with it and what stays without it', () => {
    expect(removalEffects('meetingFormat', 'f', rows, sessions)).toEqual({
      falls: [
        { kind: 'norm', count: 1 },
        { kind: 'agendaItem', count: 2 },
        { kind: 'delegationRule', count: 1 },
      ],
      stays: [
        { kind: 'theme', count: 1 },
        { kind: 'session', count: 1 },
      ],
    });
  });

  it('takes the sessions of a group along', () => {
    expect(removalEffects('group', 'g', rows, sessions).falls).toEqual([{ kind: 'session', count: 2 }]);
  });

  it('of a row that nothing refers to touches nothing', () => {
    expect(removalEffects('principle', 'p', rows, sessions)).toEqual({ falls: [], stays: [] });
  });
});
