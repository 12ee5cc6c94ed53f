import type { DayPartHours, DayPartName } from '../availability/types.ts';
import { daysBetween, type PlainDate, weekdayOf } from '../calendar/plain-date.ts';
import type { PlanSeries } from '../planner/format/types.ts';
import type { Company } from './company.ts';
import { dayPartOf, minutesBetween } from './day-part-of.ts';
import type { PlanPlaces } from './plan-places.ts';
import type { RuleFields } from './rule.ts';
import type { SeriesDraft } from './season-series.ts';
import type { PlanningInput, PlanningItem } from './types.ts';

const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];
const OFFICE_PARTS: readonly DayPartName[] = ['morning', 'afternoon'];
/** Without a rule, sessions of a series lie at least so far apart. */
const USUAL_LEAST_GAP = 14;
/** Nor is an ideal gap of more than this proposed. */
const LONGEST_GAP = 120;

export type SeriesRules = Pick<
  PlanSeries,
  | 'months'
  | 'weekdays'
  | 'dayParts'
  | 'durationMinutes'
  | 'minGapDays'
  | 'idealGapDays'
  | 'quorum'
  | 'rooms'
  | 'online'
>;

interface Facts {
  rule: RuleFields;
  input: PlanningInput;
  parts: readonly DayPartHours[];
  company: Company;
  places: PlanPlaces;
}

/**
 * By which rules a series is planned. What no rule says follows from how its sessions stand now, and else from what is
 * usual; so a default never makes a plan wrong that nobody called wrong.
 */
export function seriesRules(
  draft: SeriesDraft,
  items: readonly PlanningItem[],
  { rule, input, parts, company, places }: Facts,
): SeriesRules {
  const dates = items.flatMap(({ date }) => date ?? []);
  const people = company.attendees.length + company.facilitators.length;
  const minutes = items.map((one) => minutesBetween(one.startTime, one.endTime) ?? 0);
  const longest = Math.max(0, ...minutes);
  const ofFormat = input.formats.find((one) => one.id === draft.formatId)?.durationMinutes ?? null;
  const isOnline = items.some((one) => one.isOnline) && items.every((one) => one.isOnline !== false);
  return {
    months: [...rule.months],
    weekdays: rule.weekdays.length > 0 ? [...rule.weekdays] : withNew(WORKING_DAYS, dates.map(weekdayOf)),
    dayParts:
      rule.dayParts.length > 0
        ? [...rule.dayParts]
        : withNew(
            OFFICE_PARTS,
            items.flatMap((one) => dayPartOf(one, parts) ?? []),
          ),
    durationMinutes: rule.durationMinutes ?? ofFormat ?? (longest > 0 ? longest : null),
    ...gapsOf(items, dates, rule, input),
    quorum:
      rule.quorumPercent === null
        ? null
        : quorumOf(rule.quorumPercent / 100, people, company.standIns.length),
    rooms: isOnline ? [] : places.roomsFor(items, rule.needsPlace, people),
    online: isOnline,
  };
}

function withNew<T>(usual: readonly T[], used: readonly T[]): T[] {
  return [...new Set([...usual, ...used])];
}

function gapsOf(
  items: readonly PlanningItem[],
  dates: readonly PlainDate[],
  { minGapDays, idealGapDays }: RuleFields,
  { season }: PlanningInput,
): { minGapDays: number | null; idealGapDays: number | null } {
  if (items.length < 2) return { minGapDays: null, idealGapDays: null };
  const now = dates.slice(1).map((date, at) => daysBetween(dates[at] as string, date));
  const days = daysBetween(season.startsOn, season.endsOn) + 1;
  const even = Math.min(LONGEST_GAP, Math.max(1, Math.round(days / items.length)));
  const isBound = items.some((one) => one.months.length > 0);
  // All have a date: then their own rhythm is the ideal one.
  const own = dates.length === items.length && dates.length > 2 ? medianOf(now) : even;
  const ideal = idealGapDays ?? (isBound ? null : Math.max(1, own));
  return {
    idealGapDays: ideal,
    minGapDays: minGapDays ?? Math.min(USUAL_LEAST_GAP, Math.floor((ideal ?? days) / 2), ...now),
  };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** The share of the people, as one of all who are counted: stand-ins always come. */
function quorumOf(share: number, people: number, standIns: number): number | null {
  if (people === 0) return null;
  return Math.min(1, (Math.ceil(share * people - 1e-9) + standIns) / (people + standIns));
}
