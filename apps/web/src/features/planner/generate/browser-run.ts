import type { PlanningInput } from '@leerkring/domain/planning/types';
import type { GenerateChoices } from '@leerkring/domain/scenario/generate-plan';
import { type GenerateRun, newRun, runOf, withProgress } from './generate-run.ts';
import type { FromPlanWorker, ToPlanWorker } from './plan-messages.ts';

const workers = new Map<string, Worker>();

/** Starts a search in a worker of this tab; one that was under way for the network ends. */
export function startInBrowser(networkId: string, input: PlanningInput, choices: GenerateChoices): void {
  endInBrowser(networkId);
  const run = runOf(networkId);
  const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' });
  workers.set(networkId, worker);
  run.set(() => newRun('browser', input.season.id, choices));
  const change = (step: (old: GenerateRun) => GenerateRun) => run.set((old) => (old ? step(old) : old));
  worker.addEventListener('message', ({ data }: MessageEvent<FromPlanWorker>) => {
    if (data.kind === 'finishing') return change((old) => ({ ...old, state: 'finishing', share: 1 }));
    const { plan, elapsed } = data;
    if (data.kind === 'progress')
      return change((old) => ({ ...withProgress(old, data), plan: plan ?? old.plan }));
    const { isStopped } = data;
    change((old) => ({
      ...(plan ? withProgress(old, { elapsed, share: 1, score: plan.score }) : old),
      plan,
      isStopped,
      state: 'done',
    }));
    endInBrowser(networkId);
  });
  worker.addEventListener('error', () => {
    change((old) => ({ ...old, state: 'failed' }));
    endInBrowser(networkId);
  });
  worker.postMessage({ kind: 'start', input, choices } satisfies ToPlanWorker);
}

/** Asks for the best plan so far; the run then ends as done. */
export function stopInBrowser(networkId: string): void {
  workers.get(networkId)?.postMessage({ kind: 'stop' } satisfies ToPlanWorker);
}

/** Ends the worker, whatever it was doing. */
export function endInBrowser(networkId: string): void {
  workers.get(networkId)?.terminate();
  workers.delete(networkId);
}
