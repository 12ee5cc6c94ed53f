import { isoWeekOf } from '@leerkring/domain/calendar/iso-week';
import { addDays, type PlainDate, weekdayOf } from '@leerkring/domain/calendar/plain-date';

export interface CandidateWeek {
  isoWeek: number;
  /** Monday to Sunday. */
  days: PlainDate[];
}

/** The weeks from the one that holds `from`, each with its seven days. */
export function candidateWeeks(from: PlainDate, count: number): CandidateWeek[] {
  const monday = addDays(from, 1 - weekdayOf(from));
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(monday, index * 7);
    return {
      isoWeek: isoWeekOf(first).week,
      days: Array.from({ length: 7 }, (_day, day) => addDays(first, day)),
    };
  });
}
