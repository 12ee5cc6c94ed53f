import type { Score } from '@leerkring/domain/planner/format/types';
import type { PlanningInput } from '@leerkring/domain/planning/types';
import type { GenerateChoices, GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';

/** What the page tells the worker that plans. */
export type ToPlanWorker =
  | { kind: 'start'; input: PlanningInput; choices: GenerateChoices }
  /** End with the best plan so far. */
  | { kind: 'stop' };

/** What it answers; times in milliseconds since the start. */
export type FromPlanWorker =
  | { kind: 'progress'; elapsed: number; share: number; score: Score; plan: GeneratedPlan | null }
  /** Found; what cannot hold together is being worked out. */
  | { kind: 'finishing' }
  | { kind: 'done'; elapsed: number; isStopped: boolean; plan: GeneratedPlan };
