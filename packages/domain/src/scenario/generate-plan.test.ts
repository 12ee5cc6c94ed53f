import { describe, expect, it } from 'vitest';
import type { Plan } from '../planner/format/types.ts';
import { buildPlanning } from '../planning/build-planning.ts';
import type { PlanningInput } from '../planning/types.ts';
import { type GenerateChoices, generatePlan, proposalOf } from './generate-plan.ts';
import { seasonToPlan } from './testing/season-to-plan.ts';

function proposed(input: PlanningInput, facts: Partial<GenerateChoices> = {}) {
  const choices: GenerateChoices = {
    scope: 'unplanned',
    series: null,
    window: null,
    weights: {},
    seconds: 0.1,
    seed: 1,
    ...facts,
  };
  const planning = buildPlanning(input, {
    ...(choices.series ? { series: choices.series } : {}),
    ...(choices.window ? { window: choices.window } : {}),
    weights: choices.weights,
  });
  let last: Plan | null = null;
  for (const look of generatePlan(planning, choices)) last = look.plan();
  return proposalOf(planning, last as unknown as Plan, choices.scope, true);
}

describe('a generated plan', () => {
  it('gives a date to all that is asked, and leaves what has one', () => {
    const { placements, score, unplanned } = proposed(seasonToPlan());
    expect(score.hard).toBe(0);
    expect(unplanned).toEqual([]);
    expect(placements.map(({ sessionId }) => sessionId)).toEqual([null, null, null]);
    const march = placements.find(({ formatId }) => formatId === 'f');
    expect(march?.startsOn.slice(0, 7)).toBe('2027-03');
    expect(new Set(placements.map(({ startsOn }) => startsOn)).size).toBe(3);
  });

  it('moves what is not pinned where that is asked', () => {
    const bad = { startsOn: '2027-01-01', endsOn: '2027-01-01' };
    const stays = proposed(seasonToPlan([bad]));
    expect(stays.placements.some(({ sessionId }) => sessionId === 'x1')).toBe(false);
    const moved = proposed(seasonToPlan([bad]), { scope: 'notPinned' });
    const [first] = moved.placements.filter(({ sessionId }) => sessionId === 'x1');
    expect(first).toMatchObject({ version: 1 });
    expect(first?.startsOn).not.toBe(bad.startsOn);
    expect(
      proposed(seasonToPlan([{ ...bad, isPinned: true }]), { scope: 'notPinned' }).placements,
    ).toHaveLength(3);
  });

  it('plans only what was chosen, in the window that was chosen', () => {
    const window = { start: '2027-04-01', end: '2027-05-31' };
    const { placements } = proposed(seasonToPlan(), { series: ['group:g'], window });
    expect(placements.map(({ groupId }) => groupId)).toEqual(['g', 'g']);
    for (const { startsOn } of placements)
      expect(startsOn >= window.start && startsOn <= window.end).toBe(true);
  });
});
