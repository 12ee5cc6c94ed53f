import { publicHolidaysBetween } from '../calendar/public-holidays.ts';
import { SCHOOL_REGIONS } from '../calendar/school-holidays.ts';
import { costlyPeriods } from './costly-periods.ts';
import { regionStandIn, schoolStandIn } from './plan-people.ts';
import type { NamesOfPlan, Planning, PlanningInput, SeriesName } from './types.ts';

/** What everything in a plan is called, for the sentences about it. */
export function namesOfPlan(input: PlanningInput, planning: Planning): NamesOfPlan {
  const { horizon } = planning.problem;
  const standIns = new Set([
    ...input.regions.map(({ id }) => regionStandIn(id)),
    ...SCHOOL_REGIONS.map(schoolStandIn),
  ]);
  return {
    people: new Map(input.people.map(({ id, name }) => [id, name])),
    standIns,
    rooms: new Map(input.places.map(({ id, name }) => [id, name])),
    series: seriesNames(input, planning, standIns),
    periods: costlyPeriods(input, horizon).names,
    dates: new Map(planning.assignments.map(({ series, index, date }) => [`${series}#${index}`, date])),
    closedDays: input.closedDays.flatMap(({ organisationId, name, startsOn, endsOn }) =>
      organisationId === null ? [{ name, startsOn, endsOn }] : [],
    ),
    publicHolidays: new Map(
      [...publicHolidaysBetween(horizon.start, horizon.end)].map(([date, found]) => [
        date,
        found.map(({ name }) => name),
      ]),
    ),
  };
}

function seriesNames(
  input: PlanningInput,
  { problem, items }: Planning,
  standIns: ReadonlySet<string>,
): Map<string, SeriesName> {
  const name = (list: readonly { id: string }[], key: 'name' | 'title') =>
    new Map(list.map((one) => [one.id, String((one as Record<string, unknown>)[key] ?? '')]));
  const groups = name(input.groups, 'name');
  const formats = name(input.formats, 'title');
  const regions = name(input.regions, 'name');
  const themes = name(input.themes, 'title');
  const first = new Map(items.toReversed().map((one) => [one.series, one]));
  const undated = name(input.undated, 'title');
  return new Map(
    problem.series.map(({ id, sessions, minGapDays, idealGapDays, attendees, facilitators }) => {
      const item = first.get(id);
      const everyone = new Set([...attendees, ...facilitators].filter((one) => !standIns.has(one)));
      return [
        id,
        {
          group: groups.get(item?.groupId ?? '') ?? null,
          format: formats.get(item?.formatId ?? '') ?? null,
          region: regions.get(item?.regionId ?? '') ?? null,
          theme: themes.get(item?.themeId ?? '') || null,
          title: item?.title ?? undated.get(item?.undatedId ?? '') ?? null,
          sessions,
          people: everyone.size,
          minGapDays,
          idealGapDays,
        },
      ];
    }),
  );
}
