import type { ConstraintId } from '@leerkring/domain/planner/constraint-table';
import type { GenerateChoices, GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';
import { t } from '@lingui/core/macro';
import type { PlanJobQuery as PlanJobData, StartPlanJobInput } from '../../../generated/graphql.ts';
import { apollo } from '../../../lib/apollo.ts';
import { placementOf } from '../scenario/placement-of.ts';
import { type GenerateRun, newRun, runOf, withProgress } from './generate-run.ts';
import { PlanJobQuery, StartPlanJobMutation, StopPlanJobMutation } from './plan-job-documents.ts';

/** How often the server is asked how far it is, and every how many times for the plan itself. */
const ASK_EVERY = 800;
const PLAN_EVERY = 4;
/** A connection that fails so often in a row is called broken. */
const MOST_FAILURES = 8;

const jobs = new Map<string, { id: string | null; timer: ReturnType<typeof setTimeout> | undefined }>();

/** Starts a search on the server and follows it; the page may be left meanwhile. */
export function startOnServer(networkId: string, seasonId: string, choices: GenerateChoices): void {
  const job = { id: null as string | null, timer: undefined };
  jobs.set(networkId, job);
  runOf(networkId).set(() => newRun('server', seasonId, choices));
  const variables = { input: startInput(networkId, seasonId, choices) };
  void apollo
    .mutate({ mutation: StartPlanJobMutation, variables })
    .catch(() => null)
    .then((answer) => {
      if (jobs.get(networkId) !== job) return;
      const result = answer?.data?.startPlanJob;
      if (result?.__typename !== 'StartPlanJobOk')
        return fail(networkId, result?.message ?? t`De server antwoordt niet. Probeer het opnieuw.`);
      job.id = result.job.id;
      follow(networkId, 1, 0);
    });
}

export function stopOnServer(networkId: string): void {
  const id = jobs.get(networkId)?.id;
  if (id)
    void apollo.mutate({ mutation: StopPlanJobMutation, variables: { input: { id } } }).catch(() => null);
}

/** Follows it no longer; a job under way is stopped, so that another can start. */
export function endOnServer(networkId: string): void {
  const job = jobs.get(networkId);
  if (!job) return;
  clearTimeout(job.timer);
  if (runOf(networkId).get()?.state === 'running') stopOnServer(networkId);
  jobs.delete(networkId);
}

function follow(networkId: string, time: number, failures: number): void {
  const job = jobs.get(networkId);
  if (!job?.id) return;
  const id = job.id;
  const again = (soon: number, next: number) => {
    job.timer = setTimeout(() => follow(networkId, next, soon), ASK_EVERY);
  };
  const ask = (withPlan: boolean) =>
    apollo
      .query({ query: PlanJobQuery, variables: { id, withPlan }, fetchPolicy: 'no-cache' })
      .catch(() => null);
  void ask(time % PLAN_EVERY === 0).then(async (answer) => {
    if (jobs.get(networkId) !== job) return;
    if (!answer?.data)
      return failures > MOST_FAILURES
        ? fail(networkId, t`De server antwoordt niet. Probeer het opnieuw.`)
        : again(failures + 1, time + 1);
    const found = answer.data.planJob;
    if (!found)
      return fail(
        networkId,
        t`De server is opnieuw gestart; wat hij zocht is verloren. Er is niets gewijzigd.`,
      );
    const ended = found.state === 'done' && !found.plan ? (await ask(true))?.data?.planJob : found;
    if (jobs.get(networkId) !== job) return;
    runOf(networkId).set((old) => (old ? withJob(old, ended ?? found) : old));
    if (found.state === 'done' || found.state === 'failed') jobs.delete(networkId);
    else again(0, time + 1);
  });
}

function fail(networkId: string, problem: string): void {
  jobs.delete(networkId);
  runOf(networkId).set((old) => (old ? { ...old, state: 'failed', problem } : old));
}

type Job = NonNullable<PlanJobData['planJob']>;

function withJob(run: GenerateRun, { state, share, elapsed, score, isStopped, plan }: Job): GenerateRun {
  const further = score ? withProgress(run, { elapsed, share, score }) : run;
  return { ...further, state, isStopped, plan: plan ? planOf(plan) : run.plan };
}

function planOf(data: NonNullable<Job['plan']>): GeneratedPlan {
  const { score, unplanned, standing, conflict } = data;
  const reasons = data.broken.map((one) => ({
    ...one,
    constraint: one.constraint as ConstraintId,
    level: 'hard' as const,
  }));
  return {
    score,
    unplanned,
    standing,
    broken: reasons,
    costs: Object.fromEntries(data.costs.map(({ constraint, cost }) => [constraint, cost])),
    placements: data.placements.map(placementOf),
    ...(conflict ? { conflict: conflict as GeneratedPlan['conflict'] } : {}),
  } as GeneratedPlan;
}

function startInput(networkId: string, seasonId: string, choices: GenerateChoices): StartPlanJobInput {
  const { scope, series, window, weights, seconds, seed } = choices;
  return {
    networkId,
    seasonId,
    scope,
    seconds,
    seed,
    ...(series ? { series: [...series] } : {}),
    ...(window ? { windowStart: window.start, windowEnd: window.end } : {}),
    weights: Object.entries(weights).map(([wish, importance]) => ({ wish, importance })),
  };
}
