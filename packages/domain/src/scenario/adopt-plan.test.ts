import { describe, expect, it } from 'vitest';
import { buildPlanning } from '../planning/build-planning.ts';
import { adoptPlan, planOf } from './adopt-plan.ts';
import { placement } from './testing/placement.ts';
import { seasonToPlan } from './testing/season-to-plan.ts';

const input = seasonToPlan([
  {},
  { startsOn: '2027-02-09', endsOn: '2027-02-09', version: 4 },
  { startsOn: '2027-03-09', endsOn: '2027-03-09', isPinned: true },
]);
const planning = buildPlanning(input);

describe('taking another plan', () => {
  it('changes nothing where they are alike', () => {
    const { placements, removed, staying } = adoptPlan(planning, planOf(planning));
    expect({ placements, removed, staying }).toEqual({ placements: [], removed: [], staying: 0 });
  });

  it('moves on the version that stands now, and knows what was changed since', () => {
    const kept = planOf(planning).map((one) =>
      one.sessionId === 'x2' ? { ...one, version: 1, startsOn: '2027-02-16', endsOn: '2027-02-16' } : one,
    );
    const { placements, changedSince } = adoptPlan(planning, kept);
    expect(placements).toMatchObject([{ sessionId: 'x2', version: 4, startsOn: '2027-02-16' }]);
    expect([...changedSince]).toEqual(['x2']);
  });

  it('makes what is missing, removes what is too many, and leaves what is pinned', () => {
    const fresh = placement('', { formatId: 'f', startsOn: '2027-03-16' });
    const kept = [...planOf(planning).filter(({ sessionId }) => sessionId === 'x1'), fresh];
    const { placements, removed, staying } = adoptPlan(planning, kept);
    expect(placements).toMatchObject([{ sessionId: null, formatId: 'f' }]);
    expect(removed.map(({ sessionId }) => sessionId)).toEqual(['x2']);
    expect(staying).toBe(1);
  });
});
