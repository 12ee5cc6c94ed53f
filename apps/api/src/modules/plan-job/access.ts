import { describeAccess } from '../../access/rules.ts';

export const planJobAccess = [
  describeAccess('Query', { planJob: 'decidedInside' }),
  describeAccess('Mutation', { startPlanJob: 'decidedInside', stopPlanJob: 'decidedInside' }),
  describeAccess('PlanJob', {
    id: 'withParent',
    seasonId: 'withParent',
    state: 'withParent',
    share: 'withParent',
    elapsed: 'withParent',
    score: 'withParent',
    isStopped: 'withParent',
    plan: 'withParent',
  }),
  describeAccess('PlanScore', { hard: 'withParent', soft: 'withParent' }),
  describeAccess('ProposedPlan', {
    score: 'withParent',
    placements: 'withParent',
    costs: 'withParent',
    broken: 'withParent',
    standing: 'withParent',
    unplanned: 'withParent',
    conflict: 'withParent',
  }),
  describeAccess('PlanCost', { constraint: 'withParent', cost: 'withParent' }),
  describeAccess('PlanReason', { constraint: 'withParent', subjects: 'withParent', amount: 'withParent' }),
  describeAccess('PlanConflict', { requirements: 'withParent', isMinimal: 'withParent' }),
  describeAccess('PlanRequirement', { constraint: 'withParent', subjects: 'withParent' }),
  describeAccess('StartPlanJobOk', { job: 'withParent' }),
  describeAccess('StopPlanJobOk', { job: 'withParent' }),
];
