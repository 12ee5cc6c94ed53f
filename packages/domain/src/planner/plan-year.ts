import { findConflict } from './conflict/find-conflict.ts';
import { evaluatePlan } from './evaluate-plan.ts';
import type { Assignment, Plan, PlanProblem, Score } from './format/types.ts';
import { type Random, seededRandom } from './random.ts';
import { anneal, type Best, bestOf, keepBetter } from './search/anneal.ts';
import { compileModel } from './search/compile-model.ts';
import { constructPlan } from './search/construct.ts';
import { holdOthers, sendFixedHome, sendSingleHome } from './search/hold.ts';
import type { Model } from './search/model.ts';
import { assignmentsOf, daysOf, placeAssignments } from './search/plan-numbers.ts';
import { emptyState } from './search/state.ts';

export interface PlanOptions {
  /** Any whole number; the same one gives the same plan. 1 unless told. */
  seed?: number;
  /** How long to search, in seconds of a usual machine; 10 unless told. */
  seconds?: number;
  /**
   * Milliseconds from any moment on, such as `performance.now`. With a clock the search ends when the seconds have
   * passed on a slow machine too, and says so (`stats.reproducible`); without one it goes by counted work alone.
   */
  clock?: () => number;
  /**
   * A plan to begin with instead of nothing, such as the one on the screen. The search stays near it, and no plan that it
   * gives is worse, a session without a date counting as one breach and a half. Sessions of it that the problem has not
   * are left out, those that it has not are added.
   */
  start?: readonly Assignment[];
  /**
   * Ids of the series that may move; all when absent. Sessions of other series stay where `start` has them, whatever is
   * wrong there; those that it has not stay without a date.
   */
  free?: readonly string[];
}

/** One look at a search that goes on. */
export interface PlanProgress {
  /** 0 to 1. */
  share: number;
  /** Score of the best plan so far. */
  score: Score;
  /** True when it is better than at the last look. */
  isBetter: boolean;
  /** The best plan so far, evaluated: takes some milliseconds. */
  plan(): Plan;
}

/** Steps of counted work that a usual machine does in a second. */
const WORK_PER_SECOND = 330e6;
const WORK_PER_MOVE = 200;
/** How long a part of an impossible problem is tried before it is called impossible too. */
const SECONDS_TO_TRY = 0.03;
/** Work between two looks, some milliseconds. */
const LOOK = 3e6;

/** Searches for a plan to the end; see `searchPlan`. */
export function planYear(problem: PlanProblem, options: PlanOptions = {}): Plan {
  let last: PlanProgress | null = null;
  for (const progress of searchPlan(problem, options)) last = progress;
  // The search always looks once.
  return withConflict(problem, (last as unknown as PlanProgress).plan());
}

/** The same plan; when it breaks something hard, with a small set of requirements that cannot hold together. */
export function withConflict(problem: PlanProblem, plan: Plan): Plan {
  if (plan.score.hard === 0) return plan;
  const conflict = findConflict(problem, plan.violations, isPossible);
  return conflict ? { ...plan, conflict } : plan;
}

function isPossible(problem: PlanProblem): boolean {
  for (const { score } of searchPlan(problem, { seconds: SECONDS_TO_TRY })) if (score.hard === 0) return true;
  return false;
}

/**
 * The anytime planner: yields every few milliseconds, the first time with a whole plan, each time with the best so far.
 * Whoever walks it stops it by walking no further, and lets other things happen between two steps.
 * The same problem, options and seed give the same plan, in whatever order the problem lists things, unless a clock cut
 * the search short. It never throws on a problem that `readProblem` gave: where not everything fits, the best plan
 * breaks as little as was found, and says what.
 */
export function* searchPlan(problem: PlanProblem, options: PlanOptions = {}): Generator<PlanProgress, void> {
  const { seed = 1, seconds = 10, clock } = options;
  const begin = clock?.() ?? 0;
  const random = seededRandom(seed);
  const { state, best } = beginSearch(problem, options, random);
  const { model } = state;
  const budget = seconds * WORK_PER_SECOND;
  let reproducible = true;
  const share = () => {
    // Nothing costs less than nothing.
    if (best.rank === 0 || model.movable.length === 0) return 1;
    const byWork = state.work / budget;
    const byClock = clock ? (clock() - begin) / (seconds * 1000) : 0;
    if (byClock > byWork && byClock > 0.02) reproducible = false;
    return reproducible ? byWork : Math.max(byWork, byClock);
  };
  let moves = 0;
  const look = (at: number, isBetter: boolean): PlanProgress => ({
    share: Math.min(1, at),
    score: { hard: best.hard, soft: best.soft },
    isBetter,
    plan: () => finishPlan(problem, model, best, { seed, moves, reproducible }),
  });
  yield look(0, true);
  let seen = best.rank;
  let next = state.work + LOOK;
  // From a plan that someone has, the search starts as a short one does: without the heat that would undo it.
  const movesAhead = options.start ? 0 : budget / WORK_PER_MOVE;
  for (const batch of anneal(state, random, best, movesAhead, share)) {
    moves += batch;
    if (state.work < next) continue;
    next = state.work + LOOK;
    const isBetter = best.rank < seen;
    seen = best.rank;
    yield look(state.work / budget, isBetter);
  }
  yield look(1, best.rank < seen);
}

/** The plan that the search begins with: the one that was given, with what it has not added, or a first one. */
function beginSearch(problem: PlanProblem, { start = [], free }: PlanOptions, random: Random) {
  const state = emptyState(compileModel(problem, { extraDays: daysOf(start) }));
  placeAssignments(state, start);
  if (free) holdOthers(state, new Set(free));
  if (start.length > 0) sendFixedHome(state);
  const best = bestOf(state);
  if (start.length > 0) sendSingleHome(state);
  constructPlan(state, random);
  keepBetter(state, best);
  return { state, best };
}

function finishPlan(problem: PlanProblem, model: Model, best: Best, stats: Plan['stats']): Plan {
  const assignments = assignmentsOf(problem, model, best);
  return { version: 1, assignments, ...evaluatePlan(problem, assignments), stats };
}
