import type { PlainDate } from '@leerkring/domain/calendar/plain-date';

/** From good (1) to bad (4); `never` breaks something that must hold. */
export type CostStep = 1 | 2 | 3 | 4 | 'never';

/** What one day would be for a session, at the part of the day that suits best. */
export interface DayMark {
  step: CostStep;
  /** The part of the day that is meant; null where a session takes its day whole. */
  dayPart: string | null;
  /** HH:MM at which that part begins, where it is better than the session's own; null: its own time is as good. */
  betterAt: string | null;
  /** Broken requirements, then cost: for putting days in order. */
  hard: number;
  soft: number;
}

/** What speaks for and against each day, for one session. */
export interface SessionCosts {
  days: ReadonlyMap<PlainDate, DayMark>;
  /** People who cannot come then; null while the reasons are still being worked out. */
  cannot: (date: PlainDate) => number | null;
  /** Sentences without capital and full stop, weightiest first; null as above. */
  reasons: (date: PlainDate) => readonly string[] | null;
  /** The best days, best first, the session's own left out. */
  best: readonly PlainDate[];
}

/** A session that stands in the plan, or one that is still to be planned, by its key in the planner's problem. */
export type AskedSession = { sessionId: string } | { key: string };
