import { buildPlanning } from '@leerkring/domain/planning/build-planning';
import type { PlanningInput } from '@leerkring/domain/planning/types';
import {
  type GenerateChoices,
  type GenerateLook,
  generatePlan,
  proposalOf,
} from '@leerkring/domain/scenario/generate-plan';
import type { FromPlanWorker, ToPlanWorker } from './plan-messages.ts';

/** Progress is told so often, a better plan itself a little less: each is drawn. Milliseconds. */
const TELL_EVERY = 200;
const SHOW_EVERY = 700;
/** After so long the worker looks whether it was asked to stop. */
const LISTEN_EVERY = 40;

let isStopped = false;

const tell = (message: FromPlanWorker) => postMessage(message);
const listen = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Plans beside the page, so that the page never stalls. */
addEventListener('message', ({ data }: MessageEvent<ToPlanWorker>) => {
  if (data.kind === 'stop') isStopped = true;
  else void run(data.input, data.choices);
});

async function run(input: PlanningInput, choices: GenerateChoices): Promise<void> {
  const begin = performance.now();
  const planning = buildPlanning(input, {
    series: choices.series ?? undefined,
    window: choices.window ?? undefined,
    weights: choices.weights,
  });
  const since = { told: 0, shown: -SHOW_EVERY, listened: 0 };
  let isUnseen = false;
  let last: GenerateLook | null = null;
  for (const look of generatePlan(planning, choices, () => performance.now())) {
    last = look;
    isUnseen ||= look.isBetter;
    const elapsed = performance.now() - begin;
    if (elapsed - since.told > TELL_EVERY || since.told === 0) {
      since.told = elapsed;
      const isToShow = isUnseen && elapsed - since.shown > SHOW_EVERY;
      const plan = isToShow ? proposalOf(planning, look.plan(), choices.scope) : null;
      if (isToShow) [since.shown, isUnseen] = [elapsed, false];
      tell({ kind: 'progress', elapsed, share: look.share, score: look.score, plan });
    }
    if (elapsed - since.listened > LISTEN_EVERY) {
      since.listened = elapsed;
      await listen();
      if (isStopped) break;
    }
  }
  if (!last) return;
  tell({ kind: 'finishing' });
  const elapsed = performance.now() - begin;
  tell({ kind: 'done', elapsed, isStopped, plan: proposalOf(planning, last.plan(), choices.scope, true) });
}
