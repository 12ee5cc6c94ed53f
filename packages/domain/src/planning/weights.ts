import { CONSTRAINT_IDS, CONSTRAINT_TABLE, type ConstraintId } from '../planner/constraint-table.ts';

/** How heavily a wish weighs: 0 not at all, 2 as usual, 4 very. */
export type Importance = 0 | 1 | 2 | 3 | 4;

export const WEIGHT_NAMES = ['attendance', 'gaps', 'holidays', 'preference', 'spacing', 'stability'] as const;
export type WeightName = (typeof WEIGHT_NAMES)[number];

/** The planner's constraints behind each wish, in plain words. */
export const CONSTRAINTS_OF_WEIGHT: Record<WeightName, readonly ConstraintId[]> = {
  attendance: ['absence', 'ifNeeded'],
  gaps: ['evenGaps', 'sameWeek'],
  holidays: ['costlyPeriod'],
  preference: ['weekdayPreference', 'dayPartPreference', 'monthPreference'],
  spacing: ['personalSpacing', 'weeklyLoad'],
  stability: ['previousDate'],
};

/** Each step is about two and a half times the one below it, so that a step is felt. */
const FACTORS: Record<Importance, number> = { 0: 0, 1: 0.4, 2: 1, 3: 2.5, 4: 6 };

/**
 * Weights of all constraints. Order within a series is not asked: a session may be moved past another one, and the plan
 * is put in order of date again afterwards.
 */
export function weightsOf(
  importances: Readonly<Record<WeightName, Importance>>,
): Record<ConstraintId, number> {
  const weights = Object.fromEntries(CONSTRAINT_IDS.map((id) => [id, CONSTRAINT_TABLE[id].weight])) as Record<
    ConstraintId,
    number
  >;
  for (const name of WEIGHT_NAMES)
    for (const id of CONSTRAINTS_OF_WEIGHT[name]) weights[id] *= FACTORS[importances[name]];
  weights.order = 0;
  return weights;
}
