import type { DateRange, Plan, PlanProblem, Score } from '../planner/format/types.ts';
import { searchPlan, withConflict } from '../planner/plan-year.ts';
import { editsOfPlan } from '../planning/edits-of-plan.ts';
import type { PlanEdit, Planning } from '../planning/types.ts';
import type { Importance, WeightName } from '../planning/weights.ts';
import type { Placement } from './placement.ts';

/** What is to be planned, and how long it may be sought. */
export interface GenerateChoices {
  /** `unplanned`: what has a date keeps it. `notPinned`: all but what is pinned, held or past may move. */
  scope: 'unplanned' | 'notPinned';
  /** Ids of the planner's series; null: all of them. */
  series: readonly string[] | null;
  /** Null: the whole season. */
  window: DateRange | null;
  /** Wishes that weigh otherwise than the rules of the network say. */
  weights: Partial<Record<WeightName, Importance>>;
  seconds: number;
  seed: number;
}

/** A plan as it is shown and kept: only what differs from the plan that there is. */
export interface GeneratedPlan extends Pick<Plan, 'score' | 'costs' | 'conflict'> {
  placements: Placement[];
  /** What it breaks with what may move; the soft ones stand in the costs. */
  broken: Plan['violations'];
  /** How much was broken before among what stays where it is: no plan can help that. */
  standing: number;
  /** Keys of what found no date. */
  unplanned: string[];
}

/** One look at a search that goes on. */
export interface GenerateLook {
  /** 0 to 1. */
  share: number;
  score: Score;
  isBetter: boolean;
  /** The best plan so far: takes some milliseconds. */
  plan(): Plan;
}

/** Searches from the plan that there is; see `searchPlan` for how it is walked and stopped. */
export function* generatePlan(
  planning: Planning,
  { scope, series, seconds, seed }: GenerateChoices,
  clock?: () => number,
): Generator<GenerateLook, void> {
  yield* searchPlan(problemOf(planning, scope), {
    seconds,
    seed,
    start: planning.assignments,
    ...(series ? { free: series } : {}),
    ...(clock ? { clock } : {}),
  });
}

/**
 * What a plan proposes, as it is shown and kept.
 * @param isLast says as well which requirements cannot hold together, where it breaks something: may take a second
 */
export function proposalOf(
  planning: Planning,
  plan: Plan,
  scope: GenerateChoices['scope'],
  isLast = false,
): GeneratedPlan {
  const { assignments, violations, unplanned, score, costs } = plan;
  const hard = violations.filter(({ level }) => level === 'hard');
  const broken = hard.filter((one) => touchesFree(planning, scope, one));
  const { conflict } = isLast && broken.length > 0 ? withConflict(problemOf(planning, scope), plan) : {};
  return {
    placements: editsOfPlan(planning, assignments).map(placementOf),
    score,
    costs,
    broken,
    standing: hard.length - broken.length,
    unplanned: unplanned.map(({ series, index }) => `${series}#${index}`),
    ...(conflict ? { conflict } : {}),
  };
}

/** Whether a session that may move takes part in a breach. */
function touchesFree(
  { itemOfKey }: Planning,
  scope: GenerateChoices['scope'],
  { subjects }: Plan['violations'][number],
): boolean {
  const items = subjects.flatMap((subject) => itemOfKey.get(subject) ?? []);
  return items.some(({ isFixed, sessionId }) => !isFixed && (scope === 'notPinned' || sessionId === null));
}

/** Where only what is unplanned is sought, all that has a date stands fast. */
function problemOf({ problem, assignments }: Planning, scope: GenerateChoices['scope']): PlanProblem {
  if (scope === 'notPinned') return problem;
  const placed = Map.groupBy(assignments, ({ series }) => series);
  return {
    ...problem,
    series: problem.series.map((each) => {
      const known = new Set(each.fixed.map(({ index }) => index));
      const more = (placed.get(each.id) ?? []).filter(({ index }) => !known.has(index));
      const fixed = more.map(({ index, date, dayPart, room }) => ({ index, date, dayPart, room }));
      return fixed.length > 0 ? { ...each, fixed: [...each.fixed, ...fixed] } : each;
    }),
  };
}

function placementOf({
  item,
  sessionId,
  startsOn,
  endsOn,
  startTime,
  endTime,
  placeId,
}: PlanEdit): Placement {
  const { key, version, groupId, formatId, regionId, themeId, trackId, sequence, title } = item;
  const { months, undatedId, isOnline } = item;
  return {
    key,
    sessionId,
    version,
    groupId,
    formatId,
    regionId,
    themeId,
    trackId,
    placeId,
    sequence,
    title,
    months,
    undatedId,
    isOnline,
    startsOn,
    endsOn,
    startTime,
    endTime,
  };
}
