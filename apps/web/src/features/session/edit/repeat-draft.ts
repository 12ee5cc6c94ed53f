import type { SchoolRegion } from '@leerkring/domain/calendar/school-holidays';
import type { SeriesWish, WhenAvoided } from '@leerkring/domain/series/plan-series';
import type { NthOfMonth, RepeatRule } from '@leerkring/domain/series/repeat-rule';
import { isDate } from './session-draft.ts';

/** How the dates of new sessions follow each other, as typed. */
export interface RepeatDraft {
  kind: 'once' | RepeatRule['kind'];
  /** Every so many weeks. */
  every: string;
  /** ISO weekday, '1' (Monday) to '7'. */
  weekday: string;
  nth: string;
  /** About so many weeks apart; '' spreads evenly. */
  weeks: string;
  /** Preferred weekday of a spread; '' is any. */
  preferred: string;
  count: string;
  from: string;
  until: string;
  publicHolidays: boolean;
  closedDays: boolean;
  schoolRegions: readonly SchoolRegion[];
  whenAvoided: WhenAvoided;
}

/** What the list of dates is planned from; null while something that it needs is not there. */
export function wishOf(draft: RepeatDraft): SeriesWish | null {
  const rule = ruleOf(draft);
  const count = wholeNumber(draft.count);
  if (!rule || !isDate(draft.from) || !isDate(draft.until)) return null;
  if (rule.kind === 'spread' && count === null) return null;
  return {
    rule,
    period: { startsOn: draft.from, endsOn: draft.until, count },
    avoided: {
      publicHolidays: draft.publicHolidays,
      closedDays: draft.closedDays,
      schoolRegions: draft.schoolRegions,
    },
    whenAvoided: draft.whenAvoided,
  };
}

function ruleOf({ kind, every, weekday, nth, weeks, preferred }: RepeatDraft): RepeatRule | null {
  if (kind === 'weeks') return { kind, every: wholeNumber(every) ?? 1, weekday: Number(weekday) };
  if (kind === 'months') return { kind, nth: nthOf(nth), weekday: Number(weekday) };
  if (kind === 'spread') {
    return { kind, weeks: wholeNumber(weeks), weekday: preferred ? Number(preferred) : null };
  }
  return null;
}

function nthOf(text: string): NthOfMonth {
  return ([1, 2, 3, 4, 5] as const).find((one) => String(one) === text) ?? 'last';
}

/** A number from 1 on, or nothing. */
function wholeNumber(text: string): number | null {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number > 0 ? number : null;
}
