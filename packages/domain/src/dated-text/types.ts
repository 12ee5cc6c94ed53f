/**
 * What the reader of dated text gives back. Every finding knows the line it came from (1-based) and
 * its span: `text.slice(span[0], span[1])` is the wording found. Absent facts are null, never undefined.
 */

/** A calendar date as `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** A local clock time as `HH:MM`. */
export type ClockTime = string;

/** `[from, to)` as character offsets (UTF-16, as `String.slice` counts) in the text that was read. */
export type Span = readonly [from: number, to: number];

/** Where a finding was read. */
export interface Found {
  line: number;
  span: Span;
}

export type WarningCode =
  | 'weekdayMismatch'
  | 'offPatternWeekday'
  | 'weekend'
  | 'farFromNeighbours'
  | 'publicHoliday'
  | 'fewerListedThanAnnounced'
  | 'moreListedThanAnnounced'
  | 'duplicateDate'
  | 'endBeforeStart'
  | 'unclearYear'
  | 'unclearDate'
  | 'outOfOrder'
  | 'contradiction'
  | 'normMismatch';

/** A doubt about one session. `text` is a Dutch sentence (English when `locale` is `en`). */
export interface ReadWarning {
  code: WarningCode;
  text: string;
}

export type SessionStatus = 'planned' | 'cancelled';

/** One meeting with its local date and times, in the order of the text. */
export interface ReadSession extends Found {
  date: IsoDate;
  /** Last day of a meeting of several days; null for a single day. */
  endDate: IsoDate | null;
  start: ClockTime | null;
  end: ClockTime | null;
  /** Label of the group or kind of meeting under which the date is listed. */
  group: string | null;
  title: string | null;
  location: string | null;
  /** true: digital; false: a physical place; null: not said, or either. */
  online: boolean | null;
  status: SessionStatus;
  warnings: ReadWarning[];
  /** Of a row of a table: what it says beside what a text can. */
  row?: ReadRow;
}

/** What a row of a spreadsheet tells of its session. */
export interface ReadRow {
  /** The session that it is, in a file of our own. */
  id: string | null;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled' | null;
  /** Title of its kind of meeting. */
  format: string | null;
  audience: string | null;
  description: string | null;
  cancelReason: string | null;
  /** The columns that the table has: an empty cell of one that is there means nothing. */
  columns: readonly string[];
}

/** How often something must happen; a rule is never expanded into sessions. */
export interface ReadNorm extends Found {
  /** What must happen: the format, group or meeting that the rule is about. */
  what: string;
  /** null where the text names no number (weekly, "as needed"). */
  timesPerYear: number | null;
  /** Every month named, 1–12, ascending and without doubles; empty when none is named. */
  months: number[];
  /** One entry per meeting, each the months in which it may fall: `Jan/Feb, Juni` is `[[1, 2], [6]]`. */
  slots: number[][];
  /** The rule in the words of the text. */
  pattern: string;
}

/** A group that meets in a series. */
export interface ReadGroup extends Found {
  label: string;
  /** How many meetings the text says the group has. */
  announcedSessions: number | null;
  /** How many people are in it. */
  size: number | null;
  /** Stands in a column of groups, so that even one date makes it a group. */
  isNamedInTable?: true;
}

/** A strand of a network ("Lijn 1: De Leertafels"). */
export interface ReadTrack extends Found {
  label: string;
  title: string;
}

/** A kind of meeting with its purpose. */
export interface ReadFormat extends Found {
  title: string;
  purpose: string | null;
  audience: string | null;
  explanation: string | null;
  /** The words that say when it happens. */
  when: string | null;
  /** How long it takes, in minutes ("ongeveer 2,5 uur" is 150). */
  durationMinutes: number | null;
}

/** The run of the network, series or project. */
export interface ReadPeriod extends Found {
  start: IsoDate | null;
  end: IsoDate | null;
}

export type ProblemCode =
  | 'impossibleDate'
  | 'roughDate'
  | 'unclearDate'
  | 'unclearYear'
  | 'fewerListedThanAnnounced'
  | 'moreListedThanAnnounced'
  | 'conflictingPeriod'
  | 'contradiction'
  | 'registrationClosed'
  | 'noMeeting'
  | 'emptyText'
  | 'binaryText';

/**
 * Something the reader could not turn into a finding, or doubts about the text as a whole. `line` 0
 * with span `[0, 0]` is about the text as a whole. `text` is the wording, `reason` a sentence for people.
 */
export interface ReadProblem extends Found {
  text: string;
  code: ProblemCode;
  reason: string;
}

/** A theme that groups work on; `open` when it has still to be chosen. */
export interface ReadTheme extends Found {
  label: string | null;
  title: string;
  open: boolean;
  questions: string[];
}

/** A rule about how many may take part ("7 tot 10 gemeenten per leernetwerk"). */
export interface ReadCapacity extends Found {
  /** What is counted, in the words of the text: gemeenten, leden, deelnemers. */
  unit: string;
  min: number | null;
  max: number | null;
  /** Of what: werkplaats, leernetwerk, thema, groep. */
  per: string | null;
}

/** Whether one can (still) join. */
export interface ReadRegistration extends Found {
  open: boolean | null;
  deadline: IsoDate | null;
  text: string;
}

/** A fact about the network in its own words ("Projectnummer: 638018015"). */
export interface ReadFact extends Found {
  label: string;
  value: string | null;
}

/** A thing said about meetings without dates ("vier online bijeenkomsten, afgelopen half jaar"). */
export interface ReadRoughFact extends Found {
  kind: 'meetings' | 'time';
  text: string;
  count: number | null;
  online: boolean | null;
  start: IsoDate | null;
  end: IsoDate | null;
}

/** A rule on delegations ("een duo per gemeente is wenselijk"). */
export interface ReadDelegationRule extends Found {
  text: string;
  people: number | null;
  strength: 'required' | 'desired';
}

/** What the text says about the network as a whole. */
export interface ReadNetwork extends Found {
  title: string | null;
  goal: string | null;
  approach: string | null;
  results: string[];
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  registration: ReadRegistration | null;
  /** Date on which the text was published, which is no session. */
  published: IsoDate | null;
  facts: ReadFact[];
}

export type NoSessionReason =
  | 'deadline'
  | 'published'
  | 'mailing'
  | 'holiday'
  | 'birth'
  | 'history'
  | 'period'
  | 'opening'
  | 'movedFrom'
  | 'document';

/** A date that was understood and deliberately left: a deadline, a publication date, a holiday. */
export interface LeftDate extends Found {
  date: IsoDate;
  reason: NoSessionReason;
}

/** Everything that was read. The keys from `network` on are for the import screen. */
export interface ReadResult {
  sessions: ReadSession[];
  norms: ReadNorm[];
  groups: ReadGroup[];
  tracks: ReadTrack[];
  formats: ReadFormat[];
  period: { start: IsoDate | null; end: IsoDate | null } | null;
  problems: ReadProblem[];
  network: ReadNetwork;
  /** Every period that the text names; more than one different is also a problem. */
  periods: ReadPeriod[];
  themes: ReadTheme[];
  /** Guiding questions outside themes. */
  questions: (Found & { text: string })[];
  capacities: ReadCapacity[];
  delegationRules: ReadDelegationRule[];
  roughFacts: ReadRoughFact[];
  /** Principles that the text counts ("de tien uitgangspunten"); null where it counts none. */
  principlesCount: number | null;
  /** Dates left alone on purpose, so that nothing is cut in silence. */
  leftDates: LeftDate[];
}

/** How to read. */
export interface ReadOptions {
  /** The day of pasting; the last resort for dates without a year. */
  referenceDate: IsoDate;
  /** Month (`YYYY-MM`) of the first date, where dates lack a year. */
  seriesStart?: string | null | undefined;
  /** Language of warnings and reasons; the text itself may be Dutch or English either way. */
  locale?: 'nl' | 'en' | undefined;
}
