import type { PlainDate } from '../calendar/plain-date.ts';

export type AvailabilityKind = 'cannot' | 'ifNeeded' | 'can' | 'prefers';

export type DayPartName = 'morning' | 'afternoon' | 'evening';

/** When a person can or cannot, or when a room is free: one line, as it is stored. */
export interface AvailabilityLine {
  kind: AvailabilityKind;
  /** 1 (Monday) to 7: comes back every week, between the days where they are given. Null: a dated exception. */
  weekday: number | null;
  /** Null: the whole day. */
  dayPart: DayPartName | null;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  /** The hours `HH:MM` that an answer to a date poll is about; they take the place of a day part. */
  startTime?: string | null;
  endTime?: string | null;
}

/** A part of the day with its hours `HH:MM`. */
export interface DayPartHours {
  id: DayPartName;
  start: string;
  end: string;
}

/** Days on which somebody cannot, or only if needed; both days inclusive, null for the whole day. */
export interface ResolvedRange {
  start: PlainDate;
  end: PlainDate;
  dayPart: DayPartName | null;
  kind: 'cannot' | 'ifNeeded';
}

/** When parts of the day begin and end where a network says nothing else. */
export const USUAL_DAY_PARTS: readonly DayPartHours[] = [
  { id: 'morning', start: '08:30', end: '12:30' },
  { id: 'afternoon', start: '12:30', end: '18:00' },
  { id: 'evening', start: '18:00', end: '22:30' },
];
