/**
 * What a read text will be made into. It holds codes and values, never sentences: the web turns them
 * into Dutch or English. Things refer to each other by key, or by nothing when they stand on their own.
 */
import type { Found, IsoDate, LeftDate, ReadRow, Span } from '../dated-text/types.ts';
import type { ImportQuestion } from './question-types.ts';

export type ItemKind =
  | 'network'
  | 'season'
  | 'track'
  | 'format'
  | 'theme'
  | 'group'
  | 'session'
  | 'capacity'
  | 'delegation'
  | 'undatedSeries'
  | 'intendedResult'
  | 'projectFact'
  | 'question';

export type GroupKind =
  | 'intervision'
  | 'learningTable'
  | 'workshop'
  | 'learningNetwork'
  | 'innovationRoom'
  | 'neighbourhoodTable'
  | 'other';
export type GroupColor = 'blue' | 'plum' | 'moss' | 'ochre' | 'violet' | 'teal' | 'brick' | 'slate';
export type CountUnit = 'people' | 'organisations' | 'municipalities' | 'representatives';
export type LearningAim = 'inform' | 'transferKnowledge' | 'exchangeExperience' | 'meet';
export type NormScope = 'network' | 'region' | 'group' | 'theme';
export type SessionStatus = 'planned' | 'confirmed' | 'held' | 'cancelled';
export type RegistrationState = 'unknown' | 'notYetOpen' | 'open' | 'full' | 'closed';
export type Visibility = 'public' | 'members';

export interface NetworkFields {
  /** Empty when the text names no network: whoever makes it fills it in. */
  name: string;
  goal: string | null;
  approach: string | null;
  language: 'nl' | 'en';
  visibility: Visibility;
  periodStart: IsoDate | null;
  periodEnd: IsoDate | null;
  periodNote: string | null;
  publishedOn: IsoDate | null;
  contactName: string | null;
  contactEmail: string | null;
  contactNote: string | null;
  registrationState: RegistrationState;
  registrationNote: string | null;
  principleCount: number | null;
}

export interface SeasonFields {
  name: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

export interface TrackFields {
  label: string | null;
  title: string;
}

export interface NormSlotFields {
  /** 1–12, ascending. */
  months: number[];
  year: number | null;
}

export interface NormFields {
  scope: NormScope;
  timesPerYear: number | null;
  asNeeded: boolean;
  pattern: string | null;
  slots: NormSlotFields[];
}

export interface FormatFields {
  title: string;
  purpose: string | null;
  learningAims: LearningAim[];
  explanation: string | null;
  audience: string | null;
  audienceDependsOnTheme: boolean;
  durationMinutes: number | null;
  onlyWithEnoughInterest: boolean;
  norms: NormFields[];
}

export interface ThemeFields {
  /** null while the theme is still to be chosen. */
  title: string | null;
  isToBeChosen: boolean;
  choiceNote: string | null;
  /** Comes back each time, rather than once. */
  isStanding: boolean;
  /** Key of the format whose meetings it belongs to. */
  format: string | null;
}

export interface GroupFields {
  name: string;
  /** Up to three characters. */
  code: string;
  kind: GroupKind;
  color: GroupColor;
  announcedSessions: number | null;
  minSize: number | null;
  maxSize: number | null;
  sizeUnit: CountUnit;
}

export interface SessionFields {
  /** Key of its group; null when it is for the whole network. */
  group: string | null;
  /** Key of its format. */
  format: string | null;
  title: string | null;
  startsOn: IsoDate;
  endsOn: IsoDate;
  startTime: string | null;
  endTime: string | null;
  placeNote: string | null;
  isOnline: boolean | null;
  status: SessionStatus;
  audience: string | null;
  description: string | null;
  cancelReason: string | null;
}

export interface CapacityFields {
  groupKind: GroupKind | null;
  per: NormScope;
  min: number | null;
  max: number | null;
  unit: CountUnit;
  note: string | null;
}

export interface DelegationFields {
  /** Key of the format that it holds for. */
  format: string | null;
  groupKind: GroupKind | null;
  per: 'organisation' | 'municipality' | 'region';
  minPeople: number | null;
  maxPeople: number | null;
  isExtra: boolean;
  functions: string[];
  level: 'required' | 'desired';
  note: string | null;
}

export interface UndatedSeriesFields {
  title: string;
  count: number | null;
  periodNote: string | null;
  periodStart: IsoDate | null;
  periodEnd: IsoDate | null;
  isOnline: boolean | null;
  status: SessionStatus;
}

export interface IntendedResultFields {
  text: string;
}

export interface ProjectFactFields {
  label: string;
  value: string | null;
}

export interface QuestionFields {
  /** Key of its theme; null for a question that guides the network. */
  theme: string | null;
  text: string;
}

/** Points at a thing that is there already. */
export interface ExistingRef {
  id: string;
  /** null for kinds that have no version. */
  version: number | null;
}

/** One thing of the proposal. */
export interface Proposed<Fields> {
  /** Unique within the proposal, and the same at each reading of the same text. */
  key: string;
  kind: ItemKind;
  /** Where it was read; null for what follows from other things (a season). */
  found: Found | null;
  /** What it was recognised as; null when it is new. */
  existing: ExistingRef | null;
  /** Fields that something existing would get another value for. Empty when it is new. */
  changes: string[];
  /** False when an answer or the reader left it out. */
  included: boolean;
  fields: Fields;
  /** Of a session that was a row of a table. */
  row?: ReadRow | undefined;
}

/** A date that was understood and left, with a key so that it can be taken in after all. */
export type ProposedLeftDate = LeftDate & { key: string };

/** One marked stretch of the text. Marks never overlap and are in order. */
export interface Mark {
  span: Span;
  line: number;
  kind: ItemKind | 'doubt' | 'leftDate' | 'detail';
  /** The thing it was made into; null for a doubt about nothing in particular. */
  item: string | null;
  color: GroupColor | null;
  /** Keys of the questions that this stretch raises. */
  questions: string[];
}

export interface ProposedThings {
  network: Proposed<NetworkFields>;
  season: Proposed<SeasonFields> | null;
  tracks: Proposed<TrackFields>[];
  formats: Proposed<FormatFields>[];
  themes: Proposed<ThemeFields>[];
  groups: Proposed<GroupFields>[];
  sessions: Proposed<SessionFields>[];
  capacities: Proposed<CapacityFields>[];
  delegations: Proposed<DelegationFields>[];
  undatedSeries: Proposed<UndatedSeriesFields>[];
  intendedResults: Proposed<IntendedResultFields>[];
  projectFacts: Proposed<ProjectFactFields>[];
  questions: Proposed<QuestionFields>[];
}

export interface ImportProposal extends ProposedThings {
  doubts: ImportQuestion[];
  marks: Mark[];
  leftDates: ProposedLeftDate[];
}
