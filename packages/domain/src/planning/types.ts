import type { AvailabilityLine, DayPartName } from '../availability/types.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { SchoolHoliday, SchoolRegion } from '../calendar/school-holidays.ts';
import type { CoverageNorm, YearMonth } from '../norm-coverage/types.ts';
import type { Assignment, DateRange, PlanProblem } from '../planner/format/types.ts';
import type { PlanningRule } from './rule.ts';
import type { Importance, WeightName } from './weights.ts';

/** First and last day, and its hours `HH:MM` as far as they are known. */
export interface TimeSpan {
  startsOn: PlainDate;
  endsOn: PlainDate;
  startTime: string | null;
  endTime: string | null;
}

export interface PlanningSession extends TimeSpan {
  id: string;
  version: number;
  seasonId: string | null;
  groupId: string | null;
  formatId: string | null;
  regionId: string | null;
  themeId: string | null;
  trackId: string | null;
  placeId: string | null;
  sequence: number | null;
  title: string | null;
  isOnline: boolean | null;
  isPinned: boolean;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled';
}

export interface PlanningPerson {
  id: string;
  name: string;
  /** Her region in this network. */
  regionId: string | null;
  /** Of her organisation: whose school holidays are hers. */
  schoolHolidayRegion: SchoolRegion | null;
  organisationId: string | null;
  /** Leads meetings; for those without a group, nobody must be there. */
  isFacilitator: boolean;
  /** Of all her networks together; null: no limit. */
  maxSessionsPerDay: number | null;
  maxSessionsPerWeek: number | null;
  availability: readonly AvailabilityLine[];
  /** When she is in a session of another network, or of this one outside the season: never where or what. */
  busy: readonly TimeSpan[];
}

export interface PlanningGroup {
  id: string;
  name: string;
  formatId: string | null;
  regionId: string | null;
  themeId: string | null;
  trackId: string | null;
  announcedSessions: number | null;
  members: readonly { personId: string; isFacilitator: boolean }[];
}

/** All that planning a season of a network reckons with, as plain data. */
export interface PlanningInput {
  timeZone: string;
  /** Today in the network's zone: what lies before it stays. */
  today: PlainDate;
  season: { id: string; name: string; startsOn: PlainDate; endsOn: PlainDate };
  formats: readonly {
    id: string;
    title: string;
    durationMinutes: number | null;
    norms: readonly CoverageNorm[];
  }[];
  regions: readonly {
    id: string;
    name: string;
    parentId: string | null;
    schoolHolidayRegion: SchoolRegion | null;
  }[];
  groups: readonly PlanningGroup[];
  themes: readonly { id: string; title: string | null; formatId: string | null; trackId: string | null }[];
  /** Those of the season, and those of none. */
  undated: readonly {
    id: string;
    title: string;
    count: number | null;
    formatId: string | null;
    groupId: string | null;
    periodNote: string | null;
    periodStart: PlainDate | null;
    periodEnd: PlainDate | null;
    isOnline: boolean | null;
  }[];
  /** Those of the season, and others of the network on its days; in any order. */
  sessions: readonly PlanningSession[];
  /** When and where members know a session to be: id is that of the session. */
  released: readonly (TimeSpan & { id: string; placeId: string | null })[];
  people: readonly PlanningPerson[];
  places: readonly {
    id: string;
    name: string;
    capacity: number | null;
    isOnline: boolean;
    availability: readonly AvailabilityLine[];
  }[];
  /** Of the network (organisationId null) and of its people's organisations. */
  closedDays: readonly {
    name: string;
    organisationId: string | null;
    startsOn: PlainDate;
    endsOn: PlainDate;
  }[];
  schoolHolidays: readonly SchoolHoliday[];
  rules: readonly PlanningRule[];
}

/** One session of the season, or one that is still asked. */
export interface PlanningItem {
  /** `series#index`, as the planner names it. */
  key: string;
  series: string;
  /** 1-based, in order of date within its series. */
  index: number;
  /** Null: still unplanned. */
  sessionId: string | null;
  version: number | null;
  groupId: string | null;
  formatId: string | null;
  regionId: string | null;
  themeId: string | null;
  trackId: string | null;
  sequence: number | null;
  /** The day that it is on; null while it has none. */
  date: PlainDate | null;
  /** When a norm lets it fall; none: at any time. */
  months: YearMonth[];
  /** The days between which a norm, an announced period, today or the chosen window lets it fall. */
  days: DateRange;
  /** What asks for it; null for a session that nothing asks for. */
  normId: string | null;
  /** The series without dates that one session more takes one off. */
  undatedId: string | null;
  durationMinutes: number | null;
  isPinned: boolean;
  /** Pinned, held, past or not chosen: it stays. */
  isFixed: boolean;
  /** Its hours now; null while not known. */
  startTime: string | null;
  endTime: string | null;
  /** More than one: a session of several days, which stays as long when it is moved. */
  lengthDays: number;
  placeId: string | null;
  isOnline: boolean | null;
  title: string | null;
}

export interface Planning {
  problem: PlanProblem;
  items: PlanningItem[];
  /** Of all that have a date. */
  assignments: Assignment[];
  /** Session to key, for all that are in the plan. */
  keyOfSession: ReadonlyMap<string, string>;
  itemOfKey: ReadonlyMap<string, PlanningItem>;
}

export interface PlanningChoices {
  /** Only these series are free, the rest stays; absent: all are. */
  series?: readonly string[] | undefined;
  /** What lies outside stays; what is unplanned comes inside, or is left out where it may not. */
  window?: DateRange | undefined;
  /** Of the network's own importances, those that are chosen otherwise. */
  weights?: Partial<Record<WeightName, Importance>> | undefined;
}

/** Where a plan puts one session otherwise than it is now. */
export interface PlanEdit {
  /** Null: a new session. */
  sessionId: string | null;
  item: PlanningItem;
  startsOn: PlainDate;
  endsOn: PlainDate;
  startTime: string | null;
  endTime: string | null;
  placeId: string | null;
}

/** What the subjects of violations are called; ids of people, rooms, series, sessions (`series#index`) and periods. */
export interface NamesOfPlan {
  people: ReadonlyMap<string, string>;
  /** People that stand for a region or for all people of a school region; they are no people. */
  standIns: ReadonlySet<string>;
  rooms: ReadonlyMap<string, string>;
  series: ReadonlyMap<string, SeriesName>;
  periods: ReadonlyMap<string, PeriodName>;
  /** On which day each session of the plan is. */
  dates: ReadonlyMap<string, PlainDate>;
  /** Of the network itself. */
  closedDays: readonly { name: string; startsOn: PlainDate; endsOn: PlainDate }[];
  publicHolidays: ReadonlyMap<PlainDate, { nl: string; en: string }[]>;
}

/** What a series is of: its group, else its format with region or theme, else a title. */
export interface SeriesName {
  group: string | null;
  format: string | null;
  region: string | null;
  theme: string | null;
  title: string | null;
  sessions: number;
  /** How many people come to each. */
  people: number;
  minGapDays: number | null;
  idealGapDays: number | null;
}

export type PeriodName =
  | { kind: 'schoolHoliday'; name: string; regions: SchoolRegion[] }
  | { kind: 'publicHoliday'; name: { nl: string; en: string } };

export type { DayPartName };
