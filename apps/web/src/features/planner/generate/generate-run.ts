import type { Score } from '@leerkring/domain/planner/format/types';
import type { GenerateChoices, GeneratedPlan } from '@leerkring/domain/scenario/generate-plan';
import { createShared, type Shared, useShared } from '../../../lib/shared-state.ts';

/** How the best plan stood at one moment; milliseconds since the start. */
export interface TrendPoint extends Score {
  elapsed: number;
}

/** A search for a plan, under way or ended, and what it found. */
export interface GenerateRun {
  /** `finishing`: found; what cannot hold together is being worked out. */
  state: 'running' | 'finishing' | 'done' | 'failed';
  where: 'browser' | 'server';
  seasonId: string;
  choices: GenerateChoices;
  /** 0 to 1. */
  share: number;
  elapsed: number;
  score: Score | null;
  trend: readonly TrendPoint[];
  plan: GeneratedPlan | null;
  isStopped: boolean;
  /** Said when it failed. */
  problem: string | null;
}

const runs = new Map<string, Shared<GenerateRun | null>>();

/** The search of a network in this tab; it goes on while other pages are looked at. */
export function runOf(networkId: string): Shared<GenerateRun | null> {
  const known = runs.get(networkId);
  if (known) return known;
  const made = createShared<GenerateRun | null>(null);
  runs.set(networkId, made);
  return made;
}

export function useRun(networkId: string): GenerateRun | null {
  return useShared(runOf(networkId));
}

export function newRun(where: GenerateRun['where'], seasonId: string, choices: GenerateChoices): GenerateRun {
  return {
    state: 'running',
    where,
    seasonId,
    choices,
    share: 0,
    elapsed: 0,
    score: null,
    trend: [],
    plan: null,
    isStopped: false,
    problem: null,
  };
}

/** More points than this the picture cannot show. */
const MOST_POINTS = 240;

/** The run with news of how far it is; a better score becomes a point of its trend. */
export function withProgress(
  run: GenerateRun,
  { elapsed, share, score }: { elapsed: number; share: number; score: Score },
): GenerateRun {
  const last = run.trend.at(-1);
  const isBetter = !last || last.hard !== score.hard || last.soft !== score.soft;
  const trend = isBetter ? [...run.trend, { elapsed, ...score }].slice(-MOST_POINTS) : run.trend;
  return { ...run, elapsed, share, score, trend };
}
