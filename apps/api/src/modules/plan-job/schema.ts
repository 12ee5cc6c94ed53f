import type { Plan, Requirement, Score, Violation } from '@leerkring/domain/planner/format/types';
import type { GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';
import { builder } from '../../builder.ts';
import { plainInput } from '../../graphql/plain-input.ts';
import { InvalidInputError, NotAllowedError, UserError } from '../../graphql/user-error.ts';
import { PlacedSession } from '../scenario/placed-session.ts';
import type { PlanJob } from './plan-jobs.ts';
import { findPlanJob, type NewPlanJob, startPlanJob, stopPlanJob } from './start-plan-job.ts';

const PlanScope = builder.enumType('PlanScope', {
  description:
    'unplanned: what has a date keeps it; notPinned: all but what is pinned, held or past may move.',
  values: ['unplanned', 'notPinned'] as const,
});
const PlanJobState = builder.enumType('PlanJobState', {
  values: ['running', 'finishing', 'done', 'failed'] as const,
});

const PlanScore = builder.objectRef<Score>('PlanScore').implement({
  description: 'How many requirements are broken, and what the wishes cost; lower is better.',
  fields: (t) => ({ hard: t.exposeInt('hard'), soft: t.exposeFloat('soft') }),
});

const PlanCost = builder.objectRef<{ constraint: string; cost: number }>('PlanCost').implement({
  fields: (t) => ({ constraint: t.exposeString('constraint'), cost: t.exposeFloat('cost') }),
});

const PlanReason = builder.objectRef<Violation>('PlanReason').implement({
  description: 'What a plan breaks: people, sessions (series#index), rooms and periods by their ids.',
  fields: (t) => ({
    constraint: t.exposeString('constraint'),
    subjects: t.exposeStringList('subjects'),
    amount: t.exposeFloat('amount'),
  }),
});

const PlanRequirement = builder.objectRef<Requirement>('PlanRequirement').implement({
  fields: (t) => ({ constraint: t.exposeString('constraint'), subjects: t.exposeStringList('subjects') }),
});

const PlanConflict = builder.objectRef<NonNullable<Plan['conflict']>>('PlanConflict').implement({
  description: 'Requirements that cannot all hold.',
  fields: (t) => ({
    requirements: t.field({ type: [PlanRequirement], resolve: ({ requirements }) => requirements }),
    isMinimal: t.exposeBoolean('isMinimal', { description: 'Without any one of them the rest can hold.' }),
  }),
});

const ProposedPlan = builder.objectRef<GeneratedPlan>('ProposedPlan').implement({
  description: 'What a plan would change, and what it breaks and costs.',
  fields: (t) => ({
    score: t.field({ type: PlanScore, resolve: ({ score }) => score }),
    placements: t.field({ type: [PlacedSession], resolve: ({ placements }) => placements }),
    costs: t.field({
      type: [PlanCost],
      resolve: ({ costs }) =>
        Object.entries(costs).map(([constraint, cost]) => ({ constraint, cost: cost ?? 0 })),
    }),
    broken: t.field({ type: [PlanReason], resolve: ({ broken }) => broken }),
    standing: t.exposeInt('standing', {
      description: 'How much was broken before among what stays where it is.',
    }),
    unplanned: t.exposeStringList('unplanned', { description: 'What found no date, as series#index.' }),
    conflict: t.field({
      type: PlanConflict,
      nullable: true,
      resolve: ({ conflict }) => conflict ?? null,
    }),
  }),
});

const PlanJobType = builder.objectRef<PlanJob>('PlanJob').implement({
  description: 'A plan that the server is making, or made within the last hour.',
  fields: (t) => ({
    id: t.exposeID('id'),
    seasonId: t.exposeID('seasonId'),
    state: t.field({ type: PlanJobState, resolve: ({ state }) => state }),
    share: t.exposeFloat('share', { description: '0 to 1.' }),
    elapsed: t.exposeFloat('elapsed', { description: 'Milliseconds since its start.' }),
    score: t.field({ type: PlanScore, nullable: true, resolve: ({ score }) => score }),
    isStopped: t.exposeBoolean('isStopped'),
    plan: t.field({
      type: ProposedPlan,
      nullable: true,
      description: 'The best one so far.',
      resolve: ({ plan }) => plan,
    }),
  }),
});

const PlanWeightInput = builder.inputType('PlanWeightInput', {
  fields: (t) => ({
    wish: t.string({
      required: true,
      description: 'attendance, gaps, holidays, preference, spacing or stability.',
    }),
    importance: t.int({ required: true, description: '0 (not) to 4 (very).' }),
  }),
});

const StartPlanJobInput = builder.inputType('StartPlanJobInput', {
  fields: (t) => ({
    networkId: t.id({ required: true }),
    seasonId: t.id({ required: true }),
    scope: t.field({ type: PlanScope, required: true }),
    series: t.stringList({ description: "The planner's series that may move; absent: all." }),
    windowStart: t.field({ type: 'Date' }),
    windowEnd: t.field({ type: 'Date' }),
    weights: t.field({
      type: [PlanWeightInput],
      description: 'Wishes that weigh otherwise than the rules say.',
    }),
    seconds: t.float({ required: true, description: 'At most 300.' }),
    seed: t.int(),
  }),
});

const StopPlanJobInput = builder.inputType('StopPlanJobInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

function jobOk(name: string) {
  return builder.objectRef<PlanJob>(name).implement({
    fields: (t) => ({ job: t.field({ type: PlanJobType, resolve: (job) => job }) }),
  });
}

function resultOf(name: string, ok: ReturnType<typeof jobOk>) {
  return builder.unionType(name, {
    types: [ok, InvalidInputError, NotAllowedError],
    resolveType: (value) => (value instanceof UserError ? (value.constructor as typeof NotAllowedError) : ok),
  });
}

const StartPlanJobResult = resultOf('StartPlanJobResult', jobOk('StartPlanJobOk'));
const StopPlanJobResult = resultOf('StopPlanJobResult', jobOk('StopPlanJobOk'));

builder.queryField('planJob', (t) =>
  t.field({
    type: PlanJobType,
    nullable: true,
    description:
      'For coordinators of its network. Null after an hour, and when the server was started again.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => findPlanJob(context, String(id)),
  }),
);

builder.mutationFields((t) => ({
  startPlanJob: t.field({
    type: StartPlanJobResult,
    description: 'Plans a season in a thread of the server; one at a time for a network.',
    args: { input: t.arg({ type: StartPlanJobInput, required: true }) },
    resolve: (_root, { input }, context) => startPlanJob(context, plainInput(input) as NewPlanJob),
  }),
  stopPlanJob: t.field({
    type: StopPlanJobResult,
    description: 'It ends with the best plan so far.',
    args: { input: t.arg({ type: StopPlanJobInput, required: true }) },
    resolve: (_root, { input }, context) => stopPlanJob(context, String(input.id)),
  }),
}));
