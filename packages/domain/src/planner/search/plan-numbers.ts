import { toDayNumber } from '../../calendar/plain-date.ts';
import { sortAssignments } from '../evaluate-plan.ts';
import type { Assignment, PlanProblem } from '../format/types.ts';
import { sessionTime } from '../session-time.ts';
import { type Model, NOWHERE } from './model.ts';
import { moveSession, type State } from './state.ts';

/** Slots and rooms of sessions as assignments, by date. */
export function assignmentsOf(
  problem: PlanProblem,
  model: Model,
  { slot, room }: { slot: Int32Array; room: Int32Array },
): Assignment[] {
  const { horizon, rooms } = model;
  const assignments: Assignment[] = [];
  for (const [session, at] of slot.entries()) {
    if (at === NOWHERE) continue;
    const number = model.seriesOf[session] as number;
    const series = model.series[number];
    const dayPart = horizon.partIds[at % horizon.parts] ?? null;
    assignments.push({
      series: series?.id ?? '',
      index: session - (model.firstOf[number] as number) + 1,
      date: horizon.dates[model.dayOf[at] as number] as string,
      dayPart,
      ...sessionTime(problem, series, dayPart),
      room: rooms.ids[room[session] as number] ?? null,
    });
  }
  return sortAssignments(assignments);
}

/** Number of a session in a model; undefined when the problem has none such. */
export function sessionNumber(model: Model, key: { series: string; index: number }): number | undefined {
  const at = model.series.findIndex(({ id }) => id === key.series);
  const number = (model.firstOf[at] ?? 0) + key.index - 1;
  return at >= 0 && key.index >= 1 && number < (model.firstOf[at + 1] as number) ? number : undefined;
}

/**
 * Places what a plan says into an empty state; the model must hold the days of the plan. Sessions that the problem has
 * not are left out.
 */
export function placeAssignments(state: State, assignments: readonly Assignment[]): void {
  const { model } = state;
  const numberOf = new Map(model.series.map(({ id, sessions }, at) => [id, { at, sessions }]));
  const roomOf = new Map(model.rooms.ids.map((id, at) => [id, at]));
  for (const { series, index, date, dayPart, room } of assignments) {
    const found = numberOf.get(series);
    const day = model.horizon.dayIndex.get(toDayNumber(date));
    const part = model.horizon.partIndex.get(dayPart);
    if (!found || index > found.sessions || day === undefined || part === undefined) continue;
    const slot = day * model.horizon.parts + part;
    moveSession(
      state,
      (model.firstOf[found.at] as number) + index - 1,
      slot,
      room === null ? -1 : (roomOf.get(room) ?? -1),
    );
  }
}

/** Day numbers of a plan, for the model that is to hold it. */
export function daysOf(assignments: readonly Assignment[]): number[] {
  return assignments.map(({ date }) => toDayNumber(date));
}
