import type { WrittenDate } from '../grammar/written-date.ts';
import type { Candidate } from './candidates.ts';

/** A session with what the checks need to know about it; positions are in the flat text. */
export interface Draft {
  date: string;
  day: number;
  endDate: string | null;
  endDay: number | null;
  /** Listed twice in one list. */
  repeated: boolean;
  /** Two mentions of the same meeting disagree on the time. */
  conflicting: boolean;
  start: string | null;
  end: string | null;
  group: string | null;
  title: string | null;
  /** What is left of its own row, against a heading. */
  ownTitle: string | null;
  location: string | null;
  online: boolean | null;
  cancelled: boolean;
  written: WrittenDate;
  /** Time and place were said of this date itself, not of all meetings. */
  ownTime: boolean;
  ownPlace: boolean;
  /** The place is a bare name in its row: "12 maart - Zwolle". */
  barePlace: boolean;
  candidate: Candidate;
  from: number;
  to: number;
}
