import type { PlanningItem } from '@leerkring/domain/planning/types';
import { type Importance, WEIGHT_NAMES, type WeightName } from '@leerkring/domain/planning/weights';
import type { GenerateChoices } from '@leerkring/domain/scenario/generate-plan';

/** What is filled in of a search before it starts. */
export interface ChoicesDraft {
  scope: GenerateChoices['scope'];
  /** Families that are planned; null: all. */
  families: readonly string[] | null;
  /** `YYYY-MM-DD`; the season's own at first. */
  start: string;
  end: string;
  weights: Record<WeightName, Importance>;
  time: 'short' | 'usual' | 'long';
  onServer: boolean;
}

/** Beyond so many sessions that may move, a plan is made on the server: a phone should not have to. */
export const MANY_SESSIONS = 400;

const SECONDS: Record<ChoicesDraft['time'], number> = { short: 4, usual: 12, long: 60 };
/** Larger plans get more of it: what 400 sessions need. */
const LARGE_FACTOR = 2.5;

export interface ChoiceFacts {
  /** The planner's series of the families that are chosen; null: all. */
  series: readonly string[] | null;
  season: { startsOn: string; endsOn: string };
  /** As the rules of the network weigh. */
  usual: Record<WeightName, Importance>;
  items: readonly PlanningItem[];
}

/** How many sessions get a date, and how many more may move. */
export function countFree(
  { scope }: Pick<ChoicesDraft, 'scope'>,
  { series, items }: Pick<ChoiceFacts, 'series' | 'items'>,
): { fresh: number; movable: number } {
  const chosen = series ? new Set(series) : null;
  const free = items.filter((one) => !one.isFixed && (chosen === null || chosen.has(one.series)));
  const fresh = free.filter(({ sessionId }) => sessionId === null).length;
  return { fresh, movable: scope === 'notPinned' ? free.length - fresh : 0 };
}

/** The draft as the planner takes it: only what differs from what is usual. */
export function choicesOf(draft: ChoicesDraft, facts: ChoiceFacts): GenerateChoices {
  const { fresh, movable } = countFree(draft, facts);
  const factor = fresh + movable > MANY_SESSIONS ? LARGE_FACTOR : 1;
  const changed = WEIGHT_NAMES.filter((name) => draft.weights[name] !== facts.usual[name]);
  const isWhole = draft.start <= facts.season.startsOn && draft.end >= facts.season.endsOn;
  return {
    scope: draft.scope,
    series: facts.series,
    window: isWhole ? null : { start: draft.start, end: draft.end },
    weights: Object.fromEntries(changed.map((name) => [name, draft.weights[name]])),
    seconds: SECONDS[draft.time] * factor,
    seed: 1,
  };
}
