import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ConstraintId, Level } from '../constraint-table.ts';

/** Both days inclusive. */
export interface DateRange {
  start: PlainDate;
  end: PlainDate;
}

/** Whole days, or one part of each of them. */
export interface BusyRange extends DateRange {
  dayPart: string | null;
}

export interface CostlyPeriod extends DateRange {
  id: string;
  /** Attendees of these regions count; none: all attendees do. */
  regions: string[];
  weight: number;
}

export interface DayPart {
  id: string;
  /** Local times HH:MM; the end is exclusive. */
  start: string;
  end: string;
}

export interface Preferences {
  /** ISO weekdays, 1 is Monday; none: no preference. */
  preferredWeekdays: number[];
  preferredDayParts: string[];
  /** 1 to 12. */
  preferredMonths: number[];
}

export interface PlanPerson extends Preferences {
  id: string;
  region: string | null;
  maxSessionsPerDay: number | null;
  maxSessionsPerWeek: number | null;
  unavailable: BusyRange[];
  ifNeeded: BusyRange[];
}

export interface PlanRoom {
  id: string;
  /** People; null: any number. */
  capacity: number | null;
  unavailable: BusyRange[];
}

export interface FixedSession {
  index: number;
  date: PlainDate;
  /** Null: any part of that day. */
  dayPart: string | null;
  room: string | null;
}

export interface PlanSeries extends Preferences {
  id: string;
  /** How many sessions it asks. */
  sessions: number;
  window: DateRange | null;
  months: number[];
  weekdays: number[];
  dayParts: string[];
  durationMinutes: number | null;
  /** Where a norm says when each one falls. */
  slots: ({ index: number } & DateRange)[];
  minGapDays: number | null;
  idealGapDays: number | null;
  attendees: string[];
  required: string[];
  facilitators: string[];
  /** Share of the attendees, 0 to 1, rounded up to people. */
  quorum: number | null;
  rooms: string[];
  online: boolean;
  closedDays: PlainDate[];
  after: string[];
  sameWeekAs: string[];
  fixed: FixedSession[];
}

export interface PreviousSession {
  series: string;
  index: number;
  date: PlainDate;
  dayPart: string | null;
}

/** A plan problem, version 1, as the reader gives it: every key is there. */
export interface PlanProblem {
  version: 1;
  timeZone: string;
  horizon: DateRange;
  /** Open ISO weekdays; none: all seven. */
  weekdays: number[];
  closedDays: PlainDate[];
  costlyPeriods: CostlyPeriod[];
  /** None: a session takes its day whole. */
  dayParts: DayPart[];
  people: PlanPerson[];
  rooms: PlanRoom[];
  series: PlanSeries[];
  previous: PreviousSession[];
  /** Cost of two sessions of one person 1, 2, … calendar days apart. */
  personalSpacing: number[];
  weights: Record<ConstraintId, number>;
}

/** Where one session is put. */
export interface Assignment {
  series: string;
  /** 1-based, in date order. */
  index: number;
  date: PlainDate;
  dayPart: string | null;
  /** HH:MM; null when the problem has no day parts. */
  start: string | null;
  end: string | null;
  room: string | null;
}

export interface Violation {
  constraint: ConstraintId;
  level: Level;
  /** People and rooms by id, sessions as `series#index`. */
  subjects: string[];
  /** In the unit of its constraint. */
  amount: number;
}

export interface Score {
  /** How many hard requirements are broken; 0 is feasible. */
  hard: number;
  /** Cost; lower is better. */
  soft: number;
}

/** One requirement of the problem, as it is named to people. */
export interface Requirement {
  constraint: ConstraintId | 'sessions';
  subjects: string[];
}

export interface PlanStats {
  seed: number;
  /** Moves that were tried. */
  moves: number;
  /** True when no clock cut the search short: the same seed then gives the same plan. */
  reproducible: boolean;
}

export interface Plan {
  version: 1;
  assignments: Assignment[];
  unplanned: { series: string; index: number }[];
  score: Score;
  /** Weighted cost by soft constraint; those without cost are left out. */
  costs: Partial<Record<ConstraintId, number>>;
  violations: Violation[];
  /** When hard requirements are broken: a small set of them that cannot hold together. */
  conflict?: Conflict;
  stats?: PlanStats;
}

export interface Conflict {
  requirements: Requirement[];
  /** True when leaving out any one of them was shown to make the rest possible. */
  isMinimal: boolean;
}
