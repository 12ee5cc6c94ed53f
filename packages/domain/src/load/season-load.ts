import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { seasonCoverage } from '../norm-coverage/season-coverage.ts';
import type { CoverageLine, YearMonth } from '../norm-coverage/types.ts';
import { createView } from '../planner/constraints/plan-view.ts';
import type { Planning, PlanningInput, PlanningItem } from '../planning/types.ts';
import { countPerMonth, monthsBetween } from './count-months.ts';
import { type Duty, personLoad } from './person-load.ts';
import type { GroupLoad, NormLoad, PersonLoad, RegionLoad, SeasonLoad } from './types.ts';

/**
 * Coverage and load of a season: of each norm, region and group how much of what is asked has a date, of each
 * facilitator and person how much is asked of her and when that is too much. Cancelled sessions only count as cancelled.
 */
export function seasonLoad(input: PlanningInput, planning: Planning): SeasonLoad {
  const months = monthsBetween(input.season.startsOn, input.season.endsOn);
  const { lead, all } = dutiesOf(planning);
  const loads = (people: PlanningInput['people'], duties: ReadonlyMap<string, Duty[]>) =>
    people
      .map((one) => personLoad(one, duties.get(one.id) ?? [], { months, season: input.season }))
      .sort(heaviestFirst);
  return {
    months,
    norms: seasonCoverage(input).lines.map((line) => normLoad(line, input, months)),
    regions: regionLoads(input, planning.items, months),
    groups: groupLoads(input, planning, months),
    facilitators: loads(
      input.people.filter(({ id, isFacilitator }) => isFacilitator || lead.has(id)),
      lead,
    ),
    people: loads(input.people, all),
  };
}

function normLoad(line: CoverageLine, input: PlanningInput, months: readonly YearMonth[]): NormLoad {
  const filled = line.subjects.flatMap(({ slots, extra }) => [
    ...slots.flatMap(({ sessionId }) => sessionId ?? []),
    ...extra,
  ]);
  const ids = new Set(filled);
  const dates = input.sessions.filter(({ id }) => ids.has(id)).map(({ startsOn }) => startsOn);
  return { line, perMonth: countPerMonth(months, dates) };
}

function regionLoads(
  input: PlanningInput,
  items: readonly PlanningItem[],
  months: readonly YearMonth[],
): RegionLoad[] {
  const ofRegion = Map.groupBy(items, (one) => one.regionId);
  return input.regions.map(({ id, name }) => ({ id, name, ...counts(ofRegion.get(id) ?? [], months) }));
}

function groupLoads(input: PlanningInput, planning: Planning, months: readonly YearMonth[]): GroupLoad[] {
  const ofGroup = Map.groupBy(planning.items, (one) => one.groupId);
  const rules = new Map(planning.problem.series.map((one) => [one.id, one]));
  return input.groups.map(({ id, name }) => {
    const items = ofGroup.get(id) ?? [];
    const gaps = gapsOf(datesOf(items));
    return {
      ...{ id, name, ...counts(items, months) },
      shortestGap: gaps.length > 0 ? Math.min(...gaps) : null,
      longestGap: gaps.length > 0 ? Math.max(...gaps) : null,
      leastGap: rules.get(`group:${id}`)?.minGapDays ?? null,
      cancelled: input.sessions.filter((one) => one.groupId === id && isCancelledIn(one, input)).length,
    };
  });
}

function isCancelledIn(session: PlanningInput['sessions'][number], { season }: PlanningInput): boolean {
  const isOnItsDays = season.startsOn <= session.startsOn && session.startsOn <= season.endsOn;
  return session.status === 'cancelled' && (session.seasonId === season.id || isOnItsDays);
}

function counts(items: readonly PlanningItem[], months: readonly YearMonth[]) {
  const dates = datesOf(items);
  return { planned: dates.length, asked: items.length, perMonth: countPerMonth(months, dates) };
}

function datesOf(items: readonly PlanningItem[]): PlainDate[] {
  return items.flatMap(({ sessionId, date }) => (sessionId !== null && date !== null ? [date] : [])).sort();
}

function gapsOf(dates: readonly PlainDate[]): number[] {
  return dates.slice(1).map((date, at) => daysBetween(dates[at] ?? date, date));
}

/** By person: the sessions that she leads, and all at which she is expected. */
function dutiesOf({ problem, assignments, itemOfKey }: Planning) {
  const view = createView(problem);
  const lead = new Map<string, Duty[]>();
  const all = new Map<string, Duty[]>();
  for (const assignment of assignments) {
    const session = view.place(assignment);
    const sessionId = itemOfKey.get(session.name)?.sessionId;
    if (!sessionId) continue;
    for (const id of session.people) {
      const isImpossible = view.isBusy(view.person(id).unavailable, session);
      const duty = { sessionId, date: session.date, isImpossible };
      all.set(id, [...(all.get(id) ?? []), duty]);
      if (session.series.facilitators.includes(id)) lead.set(id, [...(lead.get(id) ?? []), duty]);
    }
  }
  return { lead, all };
}

function heaviestFirst(a: PersonLoad, b: PersonLoad): number {
  return b.sessions - a.sessions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
