import type { PlainDate } from '../calendar/plain-date.ts';
import type { SchoolRegion } from '../calendar/school-holidays.ts';
import type { DayObstacle, ObstaclesOn } from '../clashes/day-obstacles.ts';

/** First and last day, both inclusive. */
export interface SeasonDays {
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** A session of the season that was. */
export interface RolledSource {
  id: string;
  startsOn: PlainDate;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled';
  /** What it keeps its order with: its group, its series, its format in a region; null stands by itself. */
  lane: string | null;
  /** Regions whose school holidays concern its people. */
  schoolRegions: readonly SchoolRegion[];
  /** Months (1 to 12) in which a norm lets it fall; none: any. */
  months: readonly number[];
  /** Who and what cannot be in two places: facilitators, its room. Any keys, the same for the same one. */
  busy: readonly string[];
}

export interface RollOverInput {
  from: SeasonDays;
  to: SeasonDays;
  sessions: readonly RolledSource[];
  /** What lies on the days of the new season. */
  on: ObstaclesOn;
}

/** Why a session is not on the same weekday of the corresponding week. */
export type RolledBecause =
  | DayObstacle
  /** A norm asks it in these months (1 to 12). */
  | { kind: 'normMonths'; months: readonly number[] }
  /** The previous one of its lane had to move, and it stays after that. */
  | { kind: 'afterPrevious' };

/** Why a session of the old season has no date in the new one. */
export type NotRolled = 'cancelled' | 'outsideSeason' | 'noFreeDay';

export type RolledSession = { sessionId: string; from: PlainDate } & (
  | {
      state: 'carried';
      /** The same weekday in the corresponding week. */
      wantedOn: PlainDate;
      /** What it got; the same as `wantedOn` unless something stood in the way. */
      startsOn: PlainDate;
      /** Empty where it stands on the wanted day. */
      because: RolledBecause[];
      /** What speaks against the date that it got, where no better one was found. */
      remains: RolledBecause[];
    }
  | { state: 'left'; why: NotRolled }
);
