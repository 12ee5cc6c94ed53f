import { answerOf } from './answer.ts';
import { parseIsoDate } from './grammar/civil-day.ts';
import { takeApart } from './reading/reading.ts';
import type { ReadOptions, ReadResult } from './types.ts';

/**
 * Reads the meetings, groups, norms and doubts in a pasted text, Dutch (Flemish included) or English.
 * Never throws; every finding carries its line (1-based) and its span in the text. Time is linear.
 * @param text what was pasted, of any length.
 * @param options the day of pasting, and what the coordinator knows beside the text.
 */
export function readMeetings(text: string, options: ReadOptions): ReadResult {
  return answerOf(takeApart(text, options), options.locale ?? 'nl');
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDayOfCalendar(text: string): boolean {
  return parseIsoDate(text) !== null;
}
