import { resolveAvailability } from '../availability/resolve-availability.ts';
import type { AvailabilityLine, DayPartHours, ResolvedRange } from '../availability/types.ts';
import { SCHOOL_REGIONS, type SchoolRegion } from '../calendar/school-holidays.ts';
import type { BusyRange, DateRange, PlanPerson } from '../planner/format/types.ts';
import { dayPartOf } from './day-part-of.ts';
import { meet } from './entry-days.ts';
import type { PlanningInput, PlanningPerson } from './types.ts';

/** Stand-ins are of these: their region's holidays weigh as those of several people. */
export function areaOf(region: SchoolRegion): string {
  return `area:${region}`;
}

export const regionStandIn = (regionId: string) => `region:${regionId}`;
export const schoolStandIn = (region: SchoolRegion) => `school:${region}`;

/**
 * Everyone in the network, and whoever stands for a region or for all people of a school region. When somebody can is
 * asked of the days ahead only: what was, was.
 */
export function planPeople(
  input: PlanningInput,
  ahead: DateRange | null,
  parts: readonly DayPartHours[],
): PlanPerson[] {
  const ranges = rangesOf(ahead, parts);
  const schoolOf = new Map(input.regions.map((one) => [one.id, one.schoolHolidayRegion]));
  const closed = Map.groupBy(
    input.closedDays.flatMap(({ organisationId, startsOn, endsOn }) => {
      const days = ahead && meet({ start: startsOn, end: endsOn }, ahead);
      return organisationId && days ? [{ organisationId, range: { ...days, dayPart: null } }] : [];
    }),
    (one) => one.organisationId,
  );
  return [
    ...input.people.map((person): PlanPerson => {
      const told = ranges(person.availability);
      const away = closed.get(person.organisationId ?? '')?.map(({ range }) => range) ?? [];
      const busy = person.busy.flatMap((one) => busyRange(one, ahead, parts));
      return {
        id: person.id,
        region: person.schoolHolidayRegion ?? schoolOf.get(person.regionId ?? '') ?? null,
        maxSessionsPerDay: person.maxSessionsPerDay,
        maxSessionsPerWeek: person.maxSessionsPerWeek,
        unavailable: away.length + busy.length > 0 ? [...told.cannot, ...away, ...busy] : told.cannot,
        ifNeeded: told.ifNeeded,
        ...preferencesOf(person),
      };
    }),
    ...input.regions.flatMap(({ id, schoolHolidayRegion: region }) =>
      region ? [standIn(regionStandIn(id), areaOf(region))] : [],
    ),
    ...SCHOOL_REGIONS.map((region) => standIn(schoolStandIn(region), areaOf(region))),
  ];
}

/** Resolves lines; people who say the same share what was found. */
export function rangesOf(ahead: DateRange | null, parts: readonly DayPartHours[]) {
  const known = new Map<string, { cannot: BusyRange[]; ifNeeded: BusyRange[] }>();
  return (lines: readonly AvailabilityLine[]) => {
    const key = lines.length === 0 ? '' : JSON.stringify(lines.map(shapeOf));
    const found = known.get(key) ?? split(ahead ? resolveAvailability(lines, ahead, parts) : []);
    known.set(key, found);
    return found;
  };
}

function shapeOf({ kind, weekday, dayPart, startsOn, endsOn, startTime, endTime }: AvailabilityLine) {
  return [kind, weekday, dayPart, startsOn, endsOn, startTime, endTime];
}

function split(ranges: readonly ResolvedRange[]) {
  const of = (kind: ResolvedRange['kind']): BusyRange[] =>
    ranges.filter((one) => one.kind === kind).map(({ start, end, dayPart }) => ({ start, end, dayPart }));
  return { cannot: of('cannot'), ifNeeded: of('ifNeeded') };
}

/** A session elsewhere takes the parts of the day that it touches most; without hours the whole day. */
function busyRange(
  time: PlanningPerson['busy'][number],
  ahead: DateRange | null,
  parts: readonly DayPartHours[],
): BusyRange[] {
  const days = ahead && meet({ start: time.startsOn, end: time.endsOn }, ahead);
  if (!days) return [];
  if (time.startsOn !== time.endsOn || time.startTime === null) return [{ ...days, dayPart: null }];
  const end = time.endTime;
  const touched = parts.filter(
    (part) => time.startTime !== null && part.start < (end ?? '') && time.startTime < part.end,
  );
  const ids = touched.length > 0 ? touched.map(({ id }) => id) : [dayPartOf(time, parts)];
  return ids.map((dayPart) => ({ ...days, dayPart }));
}

/** What she would rather: the weekdays and parts of the days that she says she prefers. */
function preferencesOf({ availability }: PlanningPerson) {
  const liked = availability.filter((line) => line.kind === 'prefers' && line.weekday !== null);
  const weekdays = liked.flatMap(({ weekday }) => weekday ?? []);
  const dayParts = liked.map(({ dayPart }) => dayPart);
  return {
    preferredWeekdays: [...new Set(weekdays)],
    preferredDayParts: [...new Set(dayParts.includes(null) ? [] : dayParts.flatMap((part) => part ?? []))],
    preferredMonths: [],
  };
}

function standIn(id: string, region: string): PlanPerson {
  return {
    id,
    region,
    maxSessionsPerDay: null,
    maxSessionsPerWeek: null,
    ...{ preferredWeekdays: [], preferredDayParts: [], preferredMonths: [] },
    unavailable: [],
    ifNeeded: [],
  };
}
