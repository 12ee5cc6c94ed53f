import type { PlainDate } from '../calendar/plain-date.ts';

export type SessionStatus = 'planned' | 'confirmed' | 'held' | 'cancelled';

/** A session with all that a spreadsheet or program is told of it. Date and times are local to its network. */
export interface ExportSession {
  id: string;
  icalUid: string;
  icalSequence: number;
  updatedAt: Date;
  status: SessionStatus;
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** `HH:MM`. */
  startTime: string | null;
  endTime: string | null;
  title: string | null;
  /** Its number in the series of its group. */
  sequence: number | null;
  isOnline: boolean | null;
  placeNote: string | null;
  audience: string | null;
  description: string | null;
  cancelReason: string | null;
  /** `isDemo`: its dates are invented, to show how the product works. */
  season: { id: string; name: string; isDemo: boolean } | null;
  group: { id: string; name: string; code: string; color: string } | null;
  track: { id: string; title: string } | null;
  format: { id: string; title: string } | null;
  region: { id: string; name: string } | null;
  theme: { id: string; title: string | null } | null;
  /** The address of an online room is for members, and stands in no export. */
  place: { name: string; room: string | null; address: string | null; city: string | null } | null;
}
