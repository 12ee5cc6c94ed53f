import type { Score } from '@leerkring/domain/planner/format/types';
import type { GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';

/** What the thread that plans tells; times in milliseconds since its start. */
export type PlanNews =
  | { kind: 'progress'; elapsed: number; share: number; score: Score; plan: GeneratedPlan | null }
  /** Found; what cannot hold together is being worked out. */
  | { kind: 'finishing' }
  | { kind: 'done'; elapsed: number; isStopped: boolean; plan: GeneratedPlan };
