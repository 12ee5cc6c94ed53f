import type { NamesOfPlan, Planning, PlanningItem } from '@leerkring/domain/planning/types';
import { describe, expect, it } from 'vitest';
import { seriesOf, trayFamilies } from './tray-families.ts';

const item = (key: string, facts: Partial<PlanningItem>) =>
  ({ key, series: key.split('#')[0], sessionId: null, ...facts }) as PlanningItem;
const name = (facts: object) => ({
  group: null,
  format: null,
  region: null,
  theme: null,
  title: null,
  ...facts,
});

const planning = {
  items: [
    item('norm:n:r1#1', { normId: 'n', regionId: 'r1' }),
    item('norm:n:r2#1', { normId: 'n', regionId: 'r2' }),
    item('group:g#5', { groupId: 'g', sessionId: 'made' }),
    item('group:g#6', { groupId: 'g' }),
  ],
} as unknown as Planning;
const names = {
  series: new Map([
    ['norm:n:r1', name({ format: 'Ronde tafel', region: 'Noord' })],
    ['norm:n:r2', name({ format: 'Ronde tafel', region: 'Zuid' })],
    ['group:g', name({ group: 'Groep 3', format: 'Intervisie' })],
  ]),
} as unknown as NamesOfPlan;

describe('the tray', () => {
  const families = trayFamilies(planning, names);

  it('holds what has no date, one family for each norm and group', () => {
    expect(families.map(({ scope, title, entries }) => [scope, title, entries.length])).toEqual([
      ['group', 'Groep 3', 1],
      ['region', 'Ronde tafel', 2],
    ]);
    expect(families[1]?.entries.map(({ subject }) => subject)).toEqual(['Noord', 'Zuid']);
  });

  it('knows the series that a plan of a family needs', () => {
    expect(seriesOf(families.slice(1))).toEqual(['norm:n:r1', 'norm:n:r2']);
  });
});
