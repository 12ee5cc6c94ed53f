import type { PlainDate } from '../calendar/plain-date.ts';
import type { CoverageLine, YearMonth } from '../norm-coverage/types.ts';

/** How much a season asks of everyone and everything in a network, as plain numbers. */
export interface SeasonLoad {
  /** The months of the season, in order; every `perMonth` below counts in these. */
  months: YearMonth[];
  norms: NormLoad[];
  regions: RegionLoad[];
  groups: GroupLoad[];
  /** Counted by the sessions that they lead, heaviest first. */
  facilitators: PersonLoad[];
  /** Everyone, counted by all sessions that they lead or attend, heaviest first. */
  people: PersonLoad[];
}

export interface NormLoad {
  line: CoverageLine;
  perMonth: number[];
}

export interface RegionLoad {
  id: string;
  name: string;
  /** Sessions of the season: those that have a date, and all of them. */
  planned: number;
  asked: number;
  perMonth: number[];
}

export interface GroupLoad extends RegionLoad {
  /** Days between two sessions after each other; null with fewer than two. */
  shortestGap: number | null;
  longestGap: number | null;
  /** Days that its rules want at least. */
  leastGap: number | null;
  cancelled: number;
}

export interface WeekLoad {
  year: number;
  /** ISO week, 1 to 53. */
  week: number;
  /** Of this season and, for her limits hold everywhere, elsewhere. */
  sessions: number;
}

export interface PersonLoad {
  id: string;
  name: string;
  /** Of this season. */
  sessions: number;
  perMonth: number[];
  /** The first of the weeks that have most; null without sessions. */
  busiestWeek: WeekLoad | null;
  mostPerWeek: number | null;
  weeksOver: WeekLoad[];
  mostPerDay: number | null;
  daysOver: { date: PlainDate; sessions: number }[];
  /** Sessions from tomorrow on at which she is expected on a time that she cannot, in order. */
  cannot: { sessionId: string; date: PlainDate }[];
  /** How many sessions of other networks or seasons fall in this season: never which. */
  elsewhere: number;
}
