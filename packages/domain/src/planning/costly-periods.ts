import { publicHolidaysBetween } from '../calendar/public-holidays.ts';
import type { CostlyPeriod, DateRange } from '../planner/format/types.ts';
import { meet } from './entry-days.ts';
import { areaOf } from './plan-people.ts';
import type { PeriodName, PlanningInput } from './types.ts';

/** What a person with a school holiday costs, and how many people a stand-in for a region is worth. */
const HOLIDAY_WEIGHT = 3;
const STAND_IN_WORTH = 4;
/** Of a day on which many people work and some do not: Good Friday, Liberation Day. */
const HALF_HOLIDAY_WEIGHT = 1;

/** School holidays of the horizon, and public holidays on which many work, with their names. */
export function costlyPeriods(
  { schoolHolidays }: Pick<PlanningInput, 'schoolHolidays'>,
  horizon: DateRange,
): { periods: CostlyPeriod[]; names: Map<string, PeriodName> } {
  const names = new Map<string, PeriodName>();
  const periods: CostlyPeriod[] = [];
  const together = Map.groupBy(schoolHolidays, (one) => `${one.name}:${one.startsOn}:${one.endsOn}`);
  for (const [key, holidays] of together) {
    const [first] = holidays;
    const days = first && meet({ start: first.startsOn, end: first.endsOn }, horizon);
    if (!first || !days) continue;
    const regions = [...new Set(holidays.map((one) => one.region))].sort();
    const name: PeriodName = { kind: 'schoolHoliday', name: first.name, regions };
    const id = `school:${key}`;
    periods.push(
      { id, ...days, regions, weight: HOLIDAY_WEIGHT },
      { id: `${id}:area`, ...days, regions: regions.map(areaOf), weight: HOLIDAY_WEIGHT * STAND_IN_WORTH },
    );
    names.set(id, name).set(`${id}:area`, name);
  }
  for (const holiday of [...publicHolidaysBetween(horizon.start, horizon.end).values()].flat()) {
    if (holiday.kind !== 'partial') continue;
    const id = `day:${holiday.date}`;
    periods.push({ id, start: holiday.date, end: holiday.date, regions: [], weight: HALF_HOLIDAY_WEIGHT });
    names.set(id, { kind: 'publicHoliday', name: holiday.name });
  }
  return { periods, names };
}

/** Days on which nobody meets: public holidays, and closed days of the network. */
export function closedDaysOf(
  { closedDays }: PlanningInput,
  horizon: DateRange,
  eachDay: (range: DateRange) => string[],
) {
  const ofNetwork = closedDays.flatMap(({ organisationId, startsOn, endsOn }) => {
    const days = organisationId === null ? meet({ start: startsOn, end: endsOn }, horizon) : null;
    return days ? eachDay(days) : [];
  });
  const holidays = [...publicHolidaysBetween(horizon.start, horizon.end)]
    .filter(([, found]) => found.some((one) => one.kind === 'public'))
    .map(([date]) => date);
  return [...new Set([...holidays, ...ofNetwork])].sort();
}
