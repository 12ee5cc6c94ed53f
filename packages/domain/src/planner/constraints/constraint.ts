import type { ConstraintId } from '../constraint-table.ts';
import type { Placed, PlanView } from './plan-view.ts';

/** Says that something is broken or costs: how much, in the unit of the constraint, and whom it concerns. */
export type Report = (amount: number, ...subjects: string[]) => void;

export interface Constraint {
  id: ConstraintId;
  /**
   * Reports what `session` adds to the sessions that are in the view (it is not in it itself). So a plan's violations
   * are what its sessions report when they are added one by one, and a day's reasons what a session reports there.
   */
  find(view: PlanView, session: Placed, report: Report): void;
}
