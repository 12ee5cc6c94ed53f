import { isPlainDate } from '@leerkring/domain/calendar/plain-date';
import { type Importance, WEIGHT_NAMES, type WeightName } from '@leerkring/domain/planning/weights';
import type { GenerateChoices } from '@leerkring/domain/scenario/generate-plan';
import { authorizeCoordinator } from '../../access/authorize.ts';
import { isCoordinatorOf } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { readPlanning } from '../planning/read-planning.ts';
import { type PlanJob, planJobsOf } from './plan-jobs.ts';

/** What is asked of a job; days as YYYY-MM-DD. */
export interface NewPlanJob {
  networkId: string;
  seasonId: string;
  scope: GenerateChoices['scope'];
  series?: readonly string[] | null | undefined;
  windowStart?: string | null | undefined;
  windowEnd?: string | null | undefined;
  weights?: readonly { wish: string; importance: number }[] | null | undefined;
  seconds: number;
  seed?: number | null | undefined;
}

const MOST_SECONDS = 300;
const MOST_SERIES = 5000;

/** Starts to plan a season in a thread, for its coordinators: one at a time for a network, two for the server. */
export async function startPlanJob(context: Context, input: NewPlanJob): Promise<PlanJob | UserError> {
  const networkId = authorizeCoordinator(context.viewer, input.networkId);
  if (networkId instanceof NotAllowedError) return networkId;
  const choices = readChoices(input);
  if (choices instanceof InvalidInputError) return choices;
  const jobs = planJobsOf(context);
  if (jobs.isBusy(networkId)) return busy(jobs.isBusy(networkId));
  const planning = await readPlanning(context, networkId, input.seasonId);
  if (!planning) return new NotAllowedError();
  // Somebody else may have started one while the season was read.
  const isBusy = jobs.isBusy(networkId);
  return isBusy ? busy(isBusy) : jobs.start(networkId, { input: planning, choices });
}

/** A job of a network that the viewer coordinates; null for any other, and after an hour or a restart. */
export function findPlanJob(context: Context, id: string): PlanJob | null {
  const job = planJobsOf(context).find(id);
  return job && isCoordinatorOf(context.viewer, job.networkId) ? job : null;
}

/** Ends a job with the best plan so far. */
export function stopPlanJob(context: Context, id: string): PlanJob | UserError {
  const job = findPlanJob(context, id);
  if (!job) return new NotAllowedError();
  planJobsOf(context).stop(id);
  return job;
}

function readChoices(input: NewPlanJob): GenerateChoices | InvalidInputError {
  const { scope, seconds, windowStart, windowEnd } = input;
  const series = input.series ?? null;
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) return faultAt(['seconds'], 'outOfRange');
  if ((series?.length ?? 0) > MOST_SERIES) return faultAt(['series'], 'tooMany');
  for (const day of [windowStart, windowEnd])
    if (day && !isPlainDate(day)) return faultAt(['windowStart'], 'noDate');
  if (windowStart && windowEnd && windowStart > windowEnd) return faultAt(['windowEnd'], 'endBeforeStart');
  const weights: Partial<Record<WeightName, Importance>> = {};
  for (const { wish, importance } of input.weights ?? []) {
    const name = WEIGHT_NAMES.find((one) => one === wish);
    if (!name) return faultAt(['weights'], 'invalid');
    if (!(Number.isInteger(importance) && importance >= 0 && importance <= 4))
      return faultAt(['weights'], 'outOfRange');
    weights[name] = importance as Importance;
  }
  const window = windowStart && windowEnd ? { start: windowStart, end: windowEnd } : null;
  return { scope, series, window, weights, seconds, seed: input.seed ?? 1 };
}

function busy(by: 'network' | 'server' | null): InvalidInputError {
  return by === 'network'
    ? new InvalidInputError(['networkId'], {
        nl: 'Er wordt voor dit netwerk al een planning gezocht op de server. Wacht tot die klaar is, of stop hem.',
        en: 'The server is already searching a plan for this network. Wait until it is done, or stop it.',
      })
    : new InvalidInputError(['networkId'], {
        nl: 'De server zoekt al twee planningen. Probeer het zo weer, of zoek in je eigen browser.',
        en: 'The server is searching two plans already. Try again in a while, or search in your own browser.',
      });
}
