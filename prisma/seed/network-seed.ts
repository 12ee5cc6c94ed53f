import type {
  GroupColor,
  GroupKind,
  NetworkRole,
  NormScope,
  Prisma,
  SchoolHolidayRegion,
} from '@leerkring/db/generated/prisma/client';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';

/**
 * One network as the seed writes it down: rows nested under what they belong to, and bound to each other by their
 * names instead of by ids.
 */
export interface NetworkSeed {
  network: NetworkFacts;
  responsibleOrganisation?: string;
  intendedResults?: string[];
  projectFacts?: { label: string; value?: string; doubt?: string }[];
  regions?: RegionSeed[];
  participations?: {
    organisation: string;
    role?: string;
    announcedParticipants?: number;
  }[];
  tracks?: Columns<Prisma.TrackCreateManyInput>[];
  formats?: FormatSeed[];
  themes?: ThemeSeed[];
  /** Questions that guide the whole network. */
  questions?: string[];
  actionLearningSteps?: { title: string; question: string }[];
  groups?: GroupSeed[];
  capacityRules?: (Columns<Prisma.CapacityRuleCreateManyInput> & {
    format?: string;
  })[];
  delegationRules?: (Columns<Prisma.DelegationRuleCreateManyInput> & {
    format?: string;
  })[];
  places?: Columns<Prisma.PlaceCreateManyInput>[];
  seasons: SeasonSeed[];
  /** Meetings without dates that belong to no season. */
  undated?: UndatedSeed[];
  outcomes?: OutcomeSeed[];
  members?: MemberSeed[];
  planningRules?: PlanningRuleSeed[];
}

/** How to plan: the whole network, or one format or group. */
export interface PlanningRuleSeed
  extends Omit<Prisma.PlanningRuleCreateManyInput, 'id' | 'networkId' | 'formatId' | 'groupId'> {
  format?: string;
  group?: string;
}

/** The columns that a seed writes itself; ids and places in a list follow from where a row stands. */
type Columns<Row> = Omit<
  Row,
  | 'id'
  | 'networkId'
  | 'position'
  | 'trackId'
  | 'formatId'
  | 'themeId'
  | 'groupId'
  | 'regionId'
  | 'placeId'
  | 'seasonId'
>;

export interface NetworkFacts
  extends Omit<
    Prisma.NetworkCreateManyInput,
    'id' | 'periodStart' | 'periodEnd' | 'publishedOn' | 'responsibleOrganisationId'
  > {
  periodStart?: PlainDate;
  periodEnd?: PlainDate;
  publishedOn?: PlainDate;
}

export interface RegionSeed {
  name: string;
  code?: string;
  municipalityCount?: number;
  schoolHolidayRegion?: SchoolHolidayRegion;
  /** Name of the region that this one is a part of; it stands earlier in the list. */
  partOf?: string;
}

export interface FormatSeed extends Columns<Prisma.MeetingFormatCreateManyInput> {
  track?: string;
  norm?: NormSeed;
  agenda?: string[];
}

export interface NormSeed {
  scope?: NormScope;
  timesPerYear?: number;
  asNeeded?: boolean;
  pattern: string;
  slots?: { months: number[]; year?: number }[];
}

export interface ThemeSeed extends Columns<Prisma.ThemeCreateManyInput> {
  /** The name by which groups and sessions refer to it. */
  key: string;
  track?: string;
  format?: string;
  questions?: string[];
}

export interface GroupSeed extends Columns<Prisma.GroupCreateManyInput> {
  name: string;
  code: string;
  kind: GroupKind;
  color: GroupColor;
  track?: string;
  theme?: string;
  format?: string;
  region?: string;
}

export interface SeasonSeed {
  name: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  isDemo?: boolean;
  sessions?: SessionSeed[];
  undated?: UndatedSeed[];
}

export interface SessionSeed
  extends Omit<Columns<Prisma.SessionCreateManyInput>, 'startsOn' | 'endsOn' | 'icalUid' | 'sequence'> {
  date: PlainDate;
  endDate?: PlainDate;
  group?: string;
  format?: string;
  track?: string;
  theme?: string;
  region?: string;
  place?: string;
  agenda?: { title: string; startTime?: string; minutes?: number }[];
  outcomes?: OutcomeSeed[];
}

export interface UndatedSeed
  extends Omit<Columns<Prisma.UndatedSeriesCreateManyInput>, 'periodStart' | 'periodEnd'> {
  group?: string;
  format?: string;
  periodStart?: PlainDate;
  periodEnd?: PlainDate;
}

export interface OutcomeSeed {
  kind?: 'outcome' | 'report';
  title: string;
  url?: string;
  description?: string;
  publishedOn?: PlainDate;
}

export interface MemberSeed {
  /** Her name, as in people.ts. */
  person: string;
  function?: string;
  roles?: NetworkRole[];
  organisation?: string;
  region?: string;
  startsOn?: PlainDate;
  /** Names of her groups. */
  groups?: string[];
  /** Names of the groups that she leads. */
  leads?: string[];
}
