import type { SessionStatus } from '../../generated/graphql.ts';

/** What members see, or are to see, of when, where and whether a session is. */
export interface ReleasedState {
  startsOn: string;
  endsOn: string;
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
  status: SessionStatus;
  placeName?: string | null | undefined;
  placeNote?: string | null | undefined;
  isOnline?: boolean | null | undefined;
  cancelReason?: string | null | undefined;
}

/** In the order in which they are told. */
export const CHANGE_KINDS = [
  'moved',
  'cancelled',
  'restored',
  'removed',
  'relocated',
  'added',
  'changed',
] as const;

/** One difference between two states of a calendar. */
export interface ReleaseChange {
  sessionId: string;
  kind: (typeof CHANGE_KINDS)[number];
  title?: string | null | undefined;
  groupName?: string | null | undefined;
  formatTitle?: string | null | undefined;
  regionName?: string | null | undefined;
  sequence?: number | null | undefined;
  before?: ReleasedState | null | undefined;
  after?: ReleasedState | null | undefined;
  /** Names of all columns that differ. */
  fields: readonly string[];
}
