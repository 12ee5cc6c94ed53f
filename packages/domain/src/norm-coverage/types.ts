import type { PlainDate } from '../calendar/plain-date.ts';

/** For what each count of a norm holds. */
export type CoverageScope = 'network' | 'region' | 'group' | 'theme';

export interface CoverageNorm {
  id: string;
  scope: CoverageScope;
  timesPerYear?: number | null | undefined;
  asNeeded: boolean;
  /** In order; months 1 to 12, none means any month; a year where the source names one. */
  slots: readonly { months: readonly number[]; year?: number | null | undefined }[];
}

export interface CoverageSession {
  id: string;
  startsOn: PlainDate;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled';
  formatId?: string | null | undefined;
  groupId?: string | null | undefined;
  regionId?: string | null | undefined;
  themeId?: string | null | undefined;
}

export interface CoverageGroup {
  id: string;
  name: string;
  formatId?: string | null | undefined;
  regionId?: string | null | undefined;
  themeId?: string | null | undefined;
  /** How many sessions were announced, whatever the number of dates given. */
  announcedSessions?: number | null | undefined;
}

export interface CoverageUndated {
  id: string;
  title: string;
  /** Null when the source does not say how many. */
  count?: number | null | undefined;
  formatId?: string | null | undefined;
  groupId?: string | null | undefined;
  periodNote?: string | null | undefined;
}

export interface CoverageInput {
  season: { startsOn: PlainDate; endsOn: PlainDate };
  formats: readonly { id: string; title: string; norms: readonly CoverageNorm[] }[];
  /** A region that has parts is counted by its parts. */
  regions: readonly { id: string; name: string; parentId?: string | null | undefined }[];
  groups: readonly CoverageGroup[];
  themes: readonly { id: string; title?: string | null | undefined; formatId?: string | null | undefined }[];
  /** Those outside the season, and cancelled ones, do not count. */
  sessions: readonly CoverageSession[];
  /** Those that belong to the season. */
  undated: readonly CoverageUndated[];
}

/** A month of a year, 1 to 12. */
export interface YearMonth {
  year: number;
  month: number;
}

export interface SlotCoverage {
  /** When it may fall, within the season; empty means any time. */
  months: YearMonth[];
  /** What fills it; null while it is open. */
  sessionId: string | null;
}

/** For whom a count holds: a region, a group, a theme; id null for the network as a whole. */
export interface CoverageSubject {
  id: string | null;
  name: string;
}

export interface SubjectCoverage extends Counts {
  subject: CoverageSubject;
  slots: SlotCoverage[];
  /** Sessions beyond what the norm asks, or outside its months. */
  extra: string[];
}

export interface Counts {
  asked: number;
  /** How many of those asked have a date, held ones included. */
  planned: number;
  held: number;
  /** Announced without a date. */
  undated: number;
}

/** A sentence as data: the interface puts it in the reader's language. */
export type CoverageFinding =
  | { kind: 'covered' }
  | { kind: 'monthsOpen'; slots: YearMonth[][] }
  | { kind: 'subjectsOpen'; scope: 'region' | 'group' | 'theme'; open: number; of: number }
  | { kind: 'announcedOpen'; missing: number }
  | { kind: 'withoutDate'; count: number }
  | { kind: 'asNeeded'; planned: number };

export interface CoverageLine extends Counts {
  /** What it is about: a norm of a format, the talks announced to a group, or an announcement without dates. */
  kind: 'norm' | 'announced' | 'undated';
  /** Of the norm, the group or the undated series. */
  id: string;
  formatId: string | null;
  title: string;
  scope: CoverageScope;
  subjects: SubjectCoverage[];
  findings: CoverageFinding[];
}

export interface SeasonCoverage {
  lines: CoverageLine[];
  /** Sums over all lines: "41 of 56 covered". */
  asked: number;
  planned: number;
}
