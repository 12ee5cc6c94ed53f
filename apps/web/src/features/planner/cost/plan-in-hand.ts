import type { Violation } from '@leerkring/domain/planner/format/types';
import type { NamesOfPlan, Planning } from '@leerkring/domain/planning/types';
import { createShared } from '../../../lib/shared-state.ts';
import type { CostClient } from './cost-client.ts';

/** The plan of the season in view, as the worker has it. */
export interface PlanInHand {
  slug: string;
  planning: Planning;
  names: NamesOfPlan;
  client: CostClient;
}

/** Null while it is not loaded, and for who may not plan. */
export const planInHand = createShared<PlanInHand | null>(null);

/** The hard requirements that it breaks now, once the worker has looked. */
export const brokenNow = createShared<readonly Violation[]>([]);
