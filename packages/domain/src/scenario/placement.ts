import type { PlainDate } from '../calendar/plain-date.ts';
import type { YearMonth } from '../norm-coverage/types.ts';

/**
 * Where a plan puts one session: one that exists, with the version on which the plan was made, or one that is still to
 * be made. What a generated plan proposes and what a scenario keeps are lists of these.
 */
export interface Placement {
  /** The planner's name when it was made: `group:<id>#3`; empty where no planner had a part. */
  key: string;
  /** Null: it is to be made. */
  sessionId: string | null;
  version: number | null;
  groupId: string | null;
  formatId: string | null;
  regionId: string | null;
  themeId: string | null;
  trackId: string | null;
  placeId: string | null;
  sequence: number | null;
  title: string | null;
  /** When its norm lets it fall; none: any time. */
  months: YearMonth[];
  /** The series without dates that one session more takes one off. */
  undatedId: string | null;
  isOnline: boolean | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** Local, HH:MM. */
  startTime: string | null;
  endTime: string | null;
}

/** The series of a key: all before its last `#`. */
export function seriesOfKey(key: string): string {
  const at = key.lastIndexOf('#');
  return at < 0 ? key : key.slice(0, at);
}
