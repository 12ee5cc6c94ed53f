import { parentPort, workerData } from 'node:worker_threads';
import { buildPlanning } from '@leerkring/domain/planning/build-planning';
import type { PlanningInput } from '@leerkring/domain/planning/types';
import {
  type GenerateChoices,
  type GenerateLook,
  generatePlan,
  proposalOf,
} from '@leerkring/domain/scenario/generate-plan';
import type { PlanNews } from './plan-news.ts';

/** What the thread is started with. */
export interface PlanWorkerData {
  input: PlanningInput;
  choices: GenerateChoices;
}

/** Progress is told so often, a better plan itself a little less; after so long it hears whether it must stop. Milliseconds. */
const TELL_EVERY = 250;
const SHOW_EVERY = 2000;
const LISTEN_EVERY = 50;

const { input, choices } = workerData as PlanWorkerData;
let isStopped = false;
parentPort?.on('message', () => {
  isStopped = true;
});
const tell = (news: PlanNews) => parentPort?.postMessage(news);
const listen = () => new Promise((resolve) => setImmediate(resolve));

const begin = performance.now();
const planning = buildPlanning(input, {
  series: choices.series ?? undefined,
  window: choices.window ?? undefined,
  weights: choices.weights,
});
const since = { told: -TELL_EVERY, shown: 0, listened: 0 };
let isUnseen = false;
let last: GenerateLook | null = null;
for (const look of generatePlan(planning, choices, () => performance.now())) {
  last = look;
  isUnseen ||= look.isBetter;
  const elapsed = performance.now() - begin;
  if (elapsed - since.told > TELL_EVERY) {
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
if (last) {
  tell({ kind: 'finishing' });
  const elapsed = performance.now() - begin;
  tell({ kind: 'done', elapsed, isStopped, plan: proposalOf(planning, last.plan(), choices.scope, true) });
}
parentPort?.close();
