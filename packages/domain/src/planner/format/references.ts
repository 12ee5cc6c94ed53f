import type { FormatIssue } from './issues.ts';
import type { BusyRange, PlanProblem, PlanSeries } from './types.ts';

type Known = Record<'person' | 'room' | 'series' | 'day part', Set<string>>;

/** Ids that name nothing, ids that are given twice, and indexes beyond the number of sessions. */
export function referenceIssues(problem: PlanProblem): FormatIssue[] {
  const known: Known = {
    person: new Set(problem.people.map((each) => each.id)),
    room: new Set(problem.rooms.map((each) => each.id)),
    series: new Set(problem.series.map((each) => each.id)),
    'day part': new Set(problem.dayParts.map((each) => each.id)),
  };
  const issues: FormatIssue[] = [];
  const refuse = (path: string, message: string) => issues.push({ path, message });
  const named = (kind: keyof Known, ids: readonly (string | null)[], path: string) => {
    for (const [at, each] of ids.entries())
      if (each !== null && !known[kind].has(each)) refuse(`${path}[${at}]`, `unknown ${kind} "${each}"`);
  };
  for (const [key, items] of Object.entries({
    people: problem.people,
    rooms: problem.rooms,
    series: problem.series,
    dayParts: problem.dayParts,
    costlyPeriods: problem.costlyPeriods,
  }))
    repeated(
      items.map((each) => each.id),
      key,
      refuse,
    );
  peopleIssues(problem, named);
  for (const [at, series] of problem.series.entries()) seriesIssues(series, `series[${at}]`, named, refuse);
  previousIssues(problem, known, refuse);
  return issues;
}

type Refuse = (path: string, message: string) => void;
type Named = (kind: keyof Known, ids: readonly (string | null)[], path: string) => void;

function peopleIssues(problem: PlanProblem, named: Named): void {
  const busy = (ranges: readonly BusyRange[], path: string) =>
    named(
      'day part',
      ranges.map((each) => each.dayPart),
      path,
    );
  for (const [at, person] of problem.people.entries()) {
    busy(person.unavailable, `people[${at}].unavailable`);
    busy(person.ifNeeded, `people[${at}].ifNeeded`);
    named('day part', person.preferredDayParts, `people[${at}].preferredDayParts`);
  }
  for (const [at, room] of problem.rooms.entries()) busy(room.unavailable, `rooms[${at}].unavailable`);
}

function seriesIssues(series: PlanSeries, path: string, named: Named, refuse: Refuse): void {
  for (const key of ['attendees', 'required', 'facilitators'] as const)
    named('person', series[key], `${path}.${key}`);
  named('day part', series.dayParts, `${path}.dayParts`);
  named('day part', series.preferredDayParts, `${path}.preferredDayParts`);
  named('room', series.rooms, `${path}.rooms`);
  for (const key of ['after', 'sameWeekAs'] as const) named('series', series[key], `${path}.${key}`);
  if (series.after.includes(series.id)) refuse(`${path}.after`, `"${series.id}" cannot follow itself`);
  named(
    'day part',
    series.fixed.map((each) => each.dayPart),
    `${path}.fixed`,
  );
  named(
    'room',
    series.fixed.map((each) => each.room),
    `${path}.fixed`,
  );
  indexIssues(series, path, refuse);
}

function repeated(ids: readonly string[], path: string, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [at, each] of ids.entries()) {
    if (seen.has(each)) refuse(`${path}[${at}].id`, `"${each}" is given twice`);
    seen.add(each);
  }
}

function indexIssues(series: PlanSeries, path: string, refuse: Refuse): void {
  for (const key of ['slots', 'fixed'] as const) {
    const seen = new Set<number>();
    for (const [at, { index }] of series[key].entries()) {
      if (index > series.sessions)
        refuse(`${path}.${key}[${at}].index`, `${index}, and the series has ${series.sessions} sessions`);
      if (seen.has(index)) refuse(`${path}.${key}[${at}].index`, `${index} is given twice`);
      seen.add(index);
    }
  }
}

function previousIssues(problem: PlanProblem, known: Known, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [at, { series, index, dayPart }] of problem.previous.entries()) {
    if (!known.series.has(series)) refuse(`previous[${at}].series`, `unknown series "${series}"`);
    if (dayPart !== null && !known['day part'].has(dayPart))
      refuse(`previous[${at}].dayPart`, `unknown day part "${dayPart}"`);
    if (seen.has(`${series}#${index}`)) refuse(`previous[${at}]`, `"${series}#${index}" is given twice`);
    seen.add(`${series}#${index}`);
  }
}
