import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { SessionStatus } from './session-status.ts';

/** One session as the calendar draws it, in the year and in the list. */
export interface CalendarSession {
  id: string;
  /** Its name in full: "Intervisie groep 1, bijeenkomst 3". */
  title: string;
  /** Language of its network's own words. */
  language: string;
  /** What its code stands for: its group, else its kind of meeting, else its title. */
  series: string;
  /** Up to three characters, for where the title does not fit. */
  code: string;
  color: string | null;
  startsOn: PlainDate;
  /** Last day; the same as `startsOn` for nearly all. */
  endsOn: PlainDate;
  startTime: string | null;
  endTime: string | null;
  status: SessionStatus;
  place: string | null;
  /** True online, false in a room, null not known. */
  isOnline: boolean | null;
  /** Its season's dates are invented, to show how the product works. */
  isDemo: boolean;
  seasonId: string | null;
  formatId: string | null;
  groupId: string | null;
  trackId: string | null;
  /** Stays where it is when the rest is planned again. */
  isPinned?: boolean;
  /** Name of the other network that it belongs to, where it lies over this one to compare. */
  overlay?: string;
  /** Of a generated plan that is not kept: a new session, or where one would go. It lies over the calendar. */
  proposal?: 'new' | 'moved';
  /** Of what is still to be planned: its key in the planner's problem. */
  unplanned?: string;
}
