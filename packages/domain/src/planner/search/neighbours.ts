import type { PlanProblem, PlanSeries } from '../format/types.ts';
import type { Horizon } from './horizon.ts';
import { type CapModel, type Model, type Rows, rowsOf } from './model.ts';

/** Sessions beyond which a table of all pairs would take too much memory. */
const LARGEST_TABLE = 3000;

/** Who is in which session: the sessions of each person by number, in order of person id. */
export interface Attendance {
  ids: string[];
  sessionsOf: number[][];
}

export function attendanceOf(
  problem: PlanProblem,
  series: readonly PlanSeries[],
  firstOf: Int32Array,
): Attendance {
  const byPerson = new Map<string, number[]>();
  for (const [at, each] of series.entries())
    for (const id of new Set([...each.attendees, ...each.required, ...each.facilitators])) {
      const sessions = byPerson.get(id) ?? [];
      byPerson.set(id, sessions);
      for (let session = firstOf[at] as number; session < (firstOf[at + 1] as number); session++)
        sessions.push(session);
    }
  const ids = problem.people.map(({ id }) => id).sort();
  return { ids, sessionsOf: ids.map((id) => byPerson.get(id) ?? []) };
}

/** Sessions that share people, with how many: what keeps them apart, and what costs when they are near. */
export function neighboursOf(
  attendance: Attendance,
  sessions: number,
): Pick<Model, 'neighbours' | 'shared' | 'sharedTable'> {
  const peopleOf: number[][] = Array.from({ length: sessions }, () => []);
  for (const [person, each] of attendance.sessionsOf.entries())
    for (const session of each) peopleOf[session]?.push(person);
  const count = new Int32Array(sessions);
  const lists: number[][] = [];
  const shared: number[] = [];
  for (let session = 0; session < sessions; session++) {
    const found: number[] = [];
    for (const person of peopleOf[session] ?? [])
      for (const other of attendance.sessionsOf[person] ?? []) {
        if (other === session) continue;
        if (count[other] === 0) found.push(other);
        count[other] = (count[other] as number) + 1;
      }
    found.sort((a, b) => a - b);
    for (const other of found) {
      shared.push(count[other] as number);
      count[other] = 0;
    }
    lists.push(found);
  }
  const neighbours = rowsOf(lists);
  return { neighbours, shared: Int32Array.from(shared), sharedTable: tableOf(neighbours, shared, sessions) };
}

function tableOf({ start, items }: Rows, shared: readonly number[], sessions: number): Uint16Array | null {
  if (sessions > LARGEST_TABLE || shared.some((people) => people > 65_535)) return null;
  const table = new Uint16Array(sessions * sessions);
  for (let session = 0; session < sessions; session++)
    for (let at = start[session] as number; at < (start[session + 1] as number); at++)
      table[session * sessions + (items[at] as number)] = shared[at] as number;
  return table;
}

/**
 * Limits per day and per week of the people who could exceed them. They are numbered by their first session: the people
 * of a series stand together in the tables.
 */
export function capsOf(
  problem: PlanProblem,
  attendance: Attendance,
  sessions: number,
  periods: number,
  mostOf: (person: PlanProblem['people'][number]) => number | null,
): CapModel {
  const people = new Map(problem.people.map((each) => [each.id, each]));
  const capped: { limit: number; theirs: readonly number[] }[] = [];
  for (const [at, id] of attendance.ids.entries()) {
    const person = people.get(id);
    const limit = person ? mostOf(person) : null;
    const theirs = attendance.sessionsOf[at] ?? [];
    if (limit !== null && theirs.length > limit) capped.push({ limit, theirs });
  }
  capped.sort((a, b) => (a.theirs[0] as number) - (b.theirs[0] as number));
  const lists: number[][] = Array.from({ length: sessions }, () => []);
  for (const [person, { theirs }] of capped.entries())
    for (const session of theirs) lists[session]?.push(person);
  const mostSessions = capped.reduce((most, { theirs }) => Math.max(most, theirs.length), 0);
  return {
    people: rowsOf(lists),
    most: Int32Array.from(capped, ({ limit }) => limit),
    periods,
    mostSessions,
  };
}

/** For each day the days near enough to cost, with the cost for one shared person. */
export function nearDaysOf(
  problem: PlanProblem,
  horizon: Horizon,
): { nearDays: Rows; nearCost: Float64Array } {
  const table = problem.personalSpacing.map((cost) => cost * problem.weights.personalSpacing);
  const lists: number[][] = [];
  const costs: number[] = [];
  for (let day = 0; day < horizon.days; day++) {
    const near: number[] = [];
    for (const step of [-1, 1])
      for (let other = day + step; other >= 0 && other < horizon.days; other += step) {
        const apart = Math.abs((horizon.dayNumber[other] as number) - (horizon.dayNumber[day] as number));
        if (apart > table.length) break;
        const cost = table[apart - 1] as number;
        if (cost === 0) continue;
        near.push(other);
        costs.push(cost);
      }
    lists.push(near);
  }
  return { nearDays: rowsOf(lists), nearCost: Float64Array.from(costs) };
}
