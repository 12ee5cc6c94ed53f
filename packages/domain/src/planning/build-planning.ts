import type { DayPartHours } from '../availability/types.ts';
import { addDays, daysBetween } from '../calendar/plain-date.ts';
import type { Assignment, DateRange, PlanProblem, PlanSeries } from '../planner/format/types.ts';
import { companyFinder } from './company.ts';
import { closedDaysOf, costlyPeriods } from './costly-periods.ts';
import { dayPartOf, laterBy } from './day-part-of.ts';
import { meet } from './entry-days.ts';
import { planPeople } from './plan-people.ts';
import { planPlaces } from './plan-places.ts';
import { dayPartsOf, effectiveRule, importancesOf } from './rule.ts';
import { type SeriesDraft, seasonSeries } from './season-series.ts';
import { seriesItems } from './series-items.ts';
import { type SeriesRules, seriesRules } from './series-rules.ts';
import { sisterWeeks } from './sister-weeks.ts';
import type { Planning, PlanningChoices, PlanningInput, PlanningItem } from './types.ts';
import { weightsOf } from './weights.ts';

/** Cost of two sessions of one person one, two or three days apart. */
const PERSONAL_SPACING = [8, 4, 2];

/**
 * Makes a season of a network a problem for the planner: every session that it has or is asked for, who must come, when
 * they can, and by which rules; and the plan as it stands. What is pinned, held or past is fixed, and so is what the
 * choices leave out. `editsOfPlan` leads back.
 */
export function buildPlanning(input: PlanningInput, choices: PlanningChoices = {}): Planning {
  const horizon = { start: input.season.startsOn, end: input.season.endsOn };
  const parts = dayPartsOf(input.rules);
  const ahead = meet(horizon, { start: addDays(input.today, 1), end: horizon.end });
  const places = planPlaces(input, ahead, parts);
  const companyOf = companyFinder(input);
  const built = seasonSeries(input)
    .map((draft) => {
      const items = seriesItems(draft, input, choices);
      const company = companyOf(draft);
      const rule = effectiveRule(input.rules, { groupId: draft.group?.id ?? null, formatId: draft.formatId });
      const rules = seriesRules(draft, items, { rule, input, parts, company, places });
      return { draft, items, company, rules };
    })
    .filter(({ items }) => items.length > 0);
  const sisters = sisterWeeks(built);
  const problem: PlanProblem = {
    version: 1,
    timeZone: input.timeZone,
    horizon,
    weekdays: [],
    closedDays: closedDaysOf(input, horizon, daysOf),
    costlyPeriods: costlyPeriods(input, horizon).periods,
    dayParts: parts,
    people: planPeople(input, ahead, parts),
    rooms: places.rooms,
    series: built.map(({ draft, items, company, rules }) => ({
      ...planSeries(draft, items, { rules, parts, horizon }),
      attendees: [...company.attendees, ...company.standIns],
      facilitators: company.facilitators,
      sameWeekAs: sisters.get(draft.id) ?? [],
    })),
    previous: [],
    personalSpacing: PERSONAL_SPACING,
    weights: weightsOf({ ...importancesOf(input.rules), ...choices.weights }),
  };
  const items = built.flatMap((one) => one.items);
  const keyOfSession = new Map(items.flatMap((one) => (one.sessionId ? [[one.sessionId, one.key]] : [])));
  const planned = {
    problem,
    items,
    keyOfSession,
    itemOfKey: new Map(items.map((one) => [one.key, one])),
    assignments: built.flatMap(({ items: own, rules }) =>
      own.flatMap((one) => assignmentOf(one, rules, parts)),
    ),
  };
  problem.previous = previousOf(input, planned, parts);
  return planned;
}

function planSeries(
  draft: SeriesDraft,
  items: readonly PlanningItem[],
  { rules, parts, horizon }: { rules: SeriesRules; parts: readonly DayPartHours[]; horizon: DateRange },
): Omit<PlanSeries, 'attendees' | 'facilitators' | 'sameWeekAs'> {
  return {
    id: draft.id,
    sessions: items.length,
    window: null,
    ...rules,
    slots: items.flatMap(({ index, days, isFixed }) =>
      isFixed || isWhole(days, horizon) ? [] : [{ index, ...days }],
    ),
    ...{ preferredWeekdays: [], preferredDayParts: [], preferredMonths: [] },
    required: [],
    closedDays: [],
    after: [],
    fixed: items.flatMap((item) => {
      const { index, date, isFixed } = item;
      if (!isFixed || date === null) return [];
      const room = item.placeId !== null && rules.rooms.includes(item.placeId) ? item.placeId : null;
      return [{ index, date, dayPart: dayPartOf(item, parts), room }];
    }),
  };
}

/** Where an item stands now; without hours in the first part that its rules allow. */
function assignmentOf(item: PlanningItem, rules: SeriesRules, parts: readonly DayPartHours[]): Assignment[] {
  if (item.date === null) return [];
  const dayPart = dayPartOf(item, parts) ?? rules.dayParts[0] ?? parts[0]?.id ?? null;
  const start = item.startTime ?? parts.find(({ id }) => id === dayPart)?.start ?? null;
  const end = item.endTime ?? (start && item.durationMinutes ? laterBy(start, item.durationMinutes) : null);
  const { series, index, date, placeId } = item;
  return [{ series, index, date, dayPart, start, end, room: placeId }];
}

/** What members know of free sessions: when they were last released. */
function previousOf(
  { released }: PlanningInput,
  { keyOfSession, itemOfKey }: Pick<Planning, 'keyOfSession' | 'itemOfKey'>,
  parts: readonly DayPartHours[],
): PlanProblem['previous'] {
  return released.flatMap((one) => {
    const item = itemOfKey.get(keyOfSession.get(one.id) ?? '');
    if (!item || item.isFixed) return [];
    const { series, index } = item;
    return [{ series, index, date: one.startsOn, dayPart: dayPartOf(one, parts) }];
  });
}

function isWhole(days: DateRange, horizon: DateRange): boolean {
  return days.start <= horizon.start && horizon.end <= days.end;
}

function daysOf({ start, end }: DateRange): string[] {
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, at) => addDays(start, at));
}
