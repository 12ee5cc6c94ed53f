import type { State } from './state.ts';

/** A session without a date weighs more than one breach, so that a plan with all of them is preferred. */
const UNPLANNED_EXTRA = 0.5;

/** What the search lowers: hard breaches first, then cost. */
export function energyOf(state: State, hardWeight: number): number {
  return (state.hard + state.unplanned * UNPLANNED_EXTRA) * hardWeight + state.soft;
}
