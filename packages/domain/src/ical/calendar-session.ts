import type { PlainDate } from '../calendar/plain-date.ts';

/** The languages in which a calendar file is written. */
export type CalendarLanguage = 'nl' | 'en';

/** Where a session is. Addresses of online rooms have no place in a public calendar. */
export interface CalendarPlace {
  name: string;
  room: string | null;
  address: string | null;
  city: string | null;
}

export interface CalendarAgendaItem {
  title: string;
  /** `HH:MM`, local. */
  startTime: string | null;
  minutes: number | null;
}

/** One session with all that its event in a calendar file tells. Date and times are local to its network. */
export interface CalendarSession {
  /** Never changes during the life of the session. */
  icalUid: string;
  /** Rises with every change. */
  icalSequence: number;
  updatedAt: Date;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled';
  startsOn: PlainDate;
  /** The last day; the same as the first for a session of one day. */
  endsOn: PlainDate;
  /** `HH:MM`; without it the event lasts all day. */
  startTime: string | null;
  endTime: string | null;
  /** How long a session of its format lasts, for where no end is known. */
  durationMinutes: number | null;
  title: string | null;
  groupName: string | null;
  /** Its number in the series of its group. */
  sequence: number | null;
  formatTitle: string | null;
  regionName: string | null;
  themeTitle: string | null;
  /** True online, false in a room, null not known or either. */
  isOnline: boolean | null;
  place: CalendarPlace | null;
  placeNote: string | null;
  audience: string | null;
  description: string | null;
  cancelReason: string | null;
  agenda: readonly CalendarAgendaItem[];
  /** Absolute address of the session's page; null when it has none. */
  url: string | null;
}
