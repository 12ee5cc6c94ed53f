import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { SessionKey } from '@leerkring/domain/planner/explain';
import type { Violation } from '@leerkring/domain/planner/format/types';
import type { Replan } from '@leerkring/domain/planner/replan';
import type { DayMark } from '../../session/cost/day-cost.ts';
import type { FromCostWorker, PlanInHand, Reason, ToCostWorker } from './cost-messages.ts';

interface Answered {
  marks: (days: ReadonlyMap<PlainDate, DayMark>) => void;
  reasons: (days: ReadonlyMap<PlainDate, readonly Reason[]>) => void;
}

/** The worker that holds a plan. The page keeps one for as long as it shows that plan. */
export interface CostClient {
  setPlan: (plan: PlanInHand) => void;
  /** @returns no longer wants to hear */
  ask: (key: SessionKey, ownPart: string | null, answered: Answered) => () => void;
  replan: (plan: PlanInHand) => Promise<Replan>;
  close: () => void;
}

/** @param onBroken hears what hard requirements the plan breaks, each time that it is set */
export function openCosts(onBroken: (violations: readonly Violation[]) => void): CostClient {
  const worker = new Worker(new URL('./cost.worker.ts', import.meta.url), { type: 'module' });
  const asked = new Map<number, Answered>();
  const replans = new Map<number, (plan: Replan) => void>();
  let last = 0;
  const send = (message: ToCostWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromCostWorker>) => {
    if (data.kind === 'broken') onBroken(data.violations);
    else if (data.kind === 'marks') asked.get(data.id)?.marks(new Map(data.days));
    else if (data.kind === 'reasons') {
      asked.get(data.id)?.reasons(new Map(data.days));
      asked.delete(data.id);
    } else {
      replans.get(data.id)?.(data.plan);
      replans.delete(data.id);
    }
  });
  return {
    setPlan: ({ problem, assignments }) => send({ kind: 'plan', problem, assignments }),
    ask: (key, ownPart, answered) => {
      last += 1;
      const id = last;
      asked.set(id, answered);
      send({ kind: 'ask', id, key, ownPart });
      return () => void asked.delete(id);
    },
    replan: ({ problem, assignments }) => {
      last += 1;
      const id = last;
      send({ kind: 'replan', id, problem, assignments });
      return new Promise((resolve) => replans.set(id, resolve));
    },
    close: () => worker.terminate(),
  };
}
