import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { DayCost, SessionKey } from '@leerkring/domain/planner/explain';
import type { Assignment, PlanProblem, Violation } from '@leerkring/domain/planner/format/types';
import type { Replan } from '@leerkring/domain/planner/replan';
import type { DayMark } from '../../session/cost/day-cost.ts';

export type Reason = DayCost['reasons'][number];

/** A plan as the planner takes it. */
export interface PlanInHand {
  problem: PlanProblem;
  assignments: readonly Assignment[];
}

/** What the page asks of the worker. `id` comes back with the answer. */
export type ToCostWorker =
  | ({ kind: 'plan' } & PlanInHand)
  | { kind: 'ask'; id: number; key: SessionKey; ownPart: string | null }
  | ({ kind: 'replan'; id: number } & PlanInHand);

/** What it answers: first the marks, a little later why. */
export type FromCostWorker =
  | { kind: 'broken'; violations: Violation[] }
  | { kind: 'marks'; id: number; days: [PlainDate, DayMark][] }
  | { kind: 'reasons'; id: number; days: [PlainDate, Reason[]][] }
  | { kind: 'replanned'; id: number; plan: Replan };
