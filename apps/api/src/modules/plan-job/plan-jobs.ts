import { Worker } from 'node:worker_threads';
import type { Score } from '@leerkring/domain/planner/format/types';
import type { GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';
import { newId } from '../../commands/new-id.ts';
import type { Clock } from '../../context.ts';
import type { Live } from '../../live/live.ts';
import type { PlanNews } from './plan-news.ts';
import type { PlanWorkerData } from './plan-worker.ts';

/** A plan that is being made in a thread of its own. */
export interface PlanJob {
  id: string;
  networkId: string;
  seasonId: string;
  /** `finishing`: found; what cannot hold together is being worked out. */
  state: 'running' | 'finishing' | 'done' | 'failed';
  /** 0 to 1. */
  share: number;
  /** Milliseconds since its start. */
  elapsed: number;
  score: Score | null;
  isStopped: boolean;
  plan: GeneratedPlan | null;
}

interface Kept {
  job: PlanJob;
  worker: Worker | null;
  timer: NodeJS.Timeout | null;
  endedAt: Date | null;
}

/** Two threads leave a small server room for its readers. */
const MOST_AT_ONCE = 2;
const KEPT_MS = 3_600_000;
/** Beyond the time that was asked: for reading the season, and for what cannot hold together. */
const GRACE_MS = 60_000;
const MOST_MEMORY_MB = 768;

/** The plans that this process makes or made within the hour; all are lost when it ends. */
export class PlanJobs {
  private readonly kept = new Map<string, Kept>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Whether the network has one under way, or the server has as many as it can take. */
  isBusy(networkId: string): 'network' | 'server' | null {
    const running = [...this.kept.values()].filter(({ worker }) => worker !== null);
    if (running.some(({ job }) => job.networkId === networkId)) return 'network';
    return running.length >= MOST_AT_ONCE ? 'server' : null;
  }

  start(networkId: string, data: PlanWorkerData): PlanJob {
    this.forgetOld();
    const job: PlanJob = {
      id: newId(),
      networkId,
      seasonId: data.input.season.id,
      state: 'running',
      share: 0,
      elapsed: 0,
      score: null,
      isStopped: false,
      plan: null,
    };
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    // A server that is asked to end does not wait for a plan.
    worker.unref();
    const kept: Kept = { job, worker, timer: null, endedAt: null };
    kept.timer = setTimeout(() => this.end(kept, 'failed'), data.choices.seconds * 1000 + GRACE_MS).unref();
    this.kept.set(job.id, kept);
    worker.on('message', (news: PlanNews) => this.hear(kept, news));
    worker.on('error', () => this.end(kept, 'failed'));
    worker.on('exit', () => this.end(kept, 'failed'));
    return job;
  }

  find(id: string): PlanJob | null {
    this.forgetOld();
    return this.kept.get(id)?.job ?? null;
  }

  /** It ends with the best plan so far. */
  stop(id: string): void {
    this.kept.get(id)?.worker?.postMessage('stop');
  }

  private hear(kept: Kept, news: PlanNews): void {
    const { job } = kept;
    if (news.kind === 'finishing') {
      job.state = 'finishing';
      job.share = 1;
      return;
    }
    job.elapsed = news.elapsed;
    job.plan = news.plan ?? job.plan;
    job.score = news.kind === 'done' ? news.plan.score : news.score;
    if (news.kind === 'progress') job.share = news.share;
    else {
      job.isStopped = news.isStopped;
      job.share = 1;
      this.end(kept, 'done');
    }
  }

  private end(kept: Kept, state: 'done' | 'failed'): void {
    if (kept.worker === null) return;
    if (kept.timer) clearTimeout(kept.timer);
    void kept.worker.terminate();
    kept.worker = null;
    kept.endedAt = this.clock.now();
    kept.job.state = state;
  }

  private forgetOld(): void {
    const before = this.clock.now().getTime() - KEPT_MS;
    for (const [id, { endedAt }] of this.kept)
      if (endedAt && endedAt.getTime() < before) this.kept.delete(id);
  }
}

const ofServers = new WeakMap<Live, PlanJobs>();

/** The jobs of the server that answers; several in one process (tests) do not share theirs. */
export function planJobsOf({ live, clock }: { live: Live; clock: Clock }): PlanJobs {
  const known = ofServers.get(live);
  if (known) return known;
  const made = new PlanJobs(clock);
  ofServers.set(live, made);
  return made;
}
