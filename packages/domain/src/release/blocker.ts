import type { ConstraintId } from '../planner/constraint-table.ts';

export const BLOCKER_KINDS = [
  'noPlace',
  'noStartTime',
  'noName',
  'outsideSeason',
  'personTwice',
  'placeTwice',
  'closedDay',
  'personUnavailable',
  'placeUnavailable',
  'brokenRule',
  'normNotCovered',
] as const;

export type BlockerKind = (typeof BLOCKER_KINDS)[number];

/** Where it is mended: in the form of the session, with its people's availability, or by planning what a norm asks. */
export const MENDINGS = ['session', 'availability', 'norm'] as const;

export type Mending = (typeof MENDINGS)[number];

/** Something that would be wrong to publish. What members see already, and does not change, only warns. */
export interface Blocker {
  kind: BlockerKind;
  level: 'blocks' | 'warns';
  mend: Mending;
  /** Null for a norm. */
  sessionId: string | null;
  /** The other sessions that it is about. */
  otherIds: readonly string[];
  /** People, the room or the format that it is about. */
  names: readonly string[];
  /** The requirement of the planner that is broken. */
  constraint: ConstraintId | null;
  /** In the unit of the constraint; of a norm how many sessions are still asked. */
  amount: number | null;
  formatId: string | null;
}
