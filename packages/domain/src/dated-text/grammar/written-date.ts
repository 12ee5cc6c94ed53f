/**
 * How day and month were told apart: by words, by being the only possible order of numbers (31/3 or 3/31),
 * by the year that goes first, or not at all (3/4).
 */
export type NumberOrder = 'words' | 'dayFirst' | 'monthFirst' | 'either';

/** One day as the text writes it, before its year is known. */
export interface WrittenDay {
  /** ISO weekday as written, or null. */
  weekday: number | null;
  /** Day of the month; 0 where a rule gives it. */
  day: number;
  month: number;
  year: number | null;
  /** "eerste dinsdag van maart": 1, with `weekday`; -1 is the last; null for a plain day. */
  nth: number | null;
}

/** A day or a range of days. */
export interface WrittenDate extends WrittenDay {
  /** Last day of a range. */
  last: WrittenDay | null;
  from: number;
  to: number;
  /** "9-3" or "3.4": may as well be something else; the surroundings decide. */
  weak: boolean;
  order: NumberOrder;
  /** One of several that are joined by "of". */
  alternative: boolean;
  /** Mended from a slip of the pen; needs a warning. */
  doubtful: boolean;
  /** Year was stated at this date itself. */
  yearWritten: boolean;
  /** Day part of the weekday word ("dinsdagavond"). */
  part: string | null;
}

/** Dates that are joined by commas and "en" only, so that they share time and place. */
export interface DateRun {
  dates: WrittenDate[];
  from: number;
  to: number;
  /** Index of the token after it. */
  next: number;
}

/** A stated day, for the start or the end of a range. */
export function dayPart(date: WrittenDay): WrittenDay {
  const { weekday, day, month, year, nth } = date;
  return { weekday, day, month, year, nth };
}
