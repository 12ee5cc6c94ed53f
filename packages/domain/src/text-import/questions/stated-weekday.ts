import { addDays, weekdayOf } from '../../calendar/plain-date.ts';
import type { IsoDate } from '../../dated-text/types.ts';

const WEEKDAYS = [
  /\b(ma|maandag|mon|monday)\b/gi,
  /\b(di|dinsdag|tue|tues|tuesday)\b/gi,
  /\b(wo|woensdag|wed|wednesday)\b/gi,
  /\b(do|donderdag|thu|thur|thurs|thursday)\b/gi,
  /\b(vr|vrijdag|fri|friday)\b/gi,
  /\b(za|zaterdag|sat|saturday)\b/gi,
  /\b(zo|zondag|sun|sunday)\b/gi,
];

/** The weekday (1 is Monday) that the words name last before their end; null when they name none. */
export function statedWeekday(words: string): number | null {
  let best: { at: number; weekday: number } | null = null;
  for (const [index, pattern] of WEEKDAYS.entries()) {
    for (const match of words.matchAll(pattern)) {
      if (!best || match.index > best.at) best = { at: match.index, weekday: index + 1 };
    }
  }
  return best?.weekday ?? null;
}

/** The date nearest to `date` that falls on that weekday; the earlier one is never more than three days away. */
export function nearestWeekday(date: IsoDate, weekday: number): IsoDate {
  const forward = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, forward > 3 ? forward - 7 : forward);
}
