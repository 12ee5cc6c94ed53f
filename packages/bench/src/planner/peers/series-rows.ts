import { addLeast, addRow, addSum, addVariable } from './linear-model.ts';
import { type PlanModel, slotTerms } from './plan-model.ts';

const WEEK = 7;

/** Gaps and order within series, order and shared weeks between them. */
export function addSeriesRows(plan: PlanModel): void {
  const { model } = plan;
  for (const [series] of model.series.entries()) {
    const [first, end] = [model.firstOf[series] as number, model.firstOf[series + 1] as number];
    for (let session = first + 1; session < end; session++) {
      keepApart(plan, session - 1, session, model.minGap[series] as number);
      chargeGap(plan, session - 1, session, model.idealGap[series] as number);
    }
  }
  const { mustFollow } = model;
  for (let session = 0; session < model.sessions; session++)
    for (let at = mustFollow.start[session] as number; at < (mustFollow.start[session + 1] as number); at++) {
      const earlier = mustFollow.items[at] as number;
      // Last before first says it for all: each series has its own order.
      const isLast = model.seriesOf[earlier + 1] !== model.seriesOf[earlier];
      if (isLast && session === model.firstOf[model.seriesOf[session] as number])
        keepApart(plan, earlier, session, 0);
    }
  shareWeeks(plan);
}

/** The later one is so many days after the earlier one; with none, after its end. */
function keepApart(plan: PlanModel, earlier: number, later: number, gap: number): void {
  const { linear, model, dayVariable, timeVariable } = plan;
  const isWholeDay = model.horizon.parts === 1;
  const least = Math.max(gap, isWholeDay ? 1 : 0);
  const infinity = Number.POSITIVE_INFINITY;
  if (least > 0)
    addRow(
      linear,
      [
        [dayVariable[later] as number, 1],
        [dayVariable[earlier] as number, -1],
      ],
      least,
      infinity,
    );
  else
    addRow(
      linear,
      [
        [timeVariable[later] as number, 1],
        [timeVariable[earlier] as number, -1],
      ],
      lengthOf(plan, earlier),
      infinity,
    );
}

/** How long a session takes at most, as `timeOf` counts. */
function lengthOf({ model }: PlanModel, session: number): number {
  if (model.isPlain) return 1;
  const series = model.series[model.seriesOf[session] as number];
  const { partFrom, partTo } = model.horizon;
  const longest = Math.max(...Array.from(partTo, (to, part) => to - (partFrom[part] as number)));
  return Math.max(longest, series?.durationMinutes ?? 0);
}

/** Days off the ideal gap; those beyond a week count twice. */
function chargeGap(plan: PlanModel, earlier: number, later: number, ideal: number): void {
  const { linear, model, dayVariable } = plan;
  const { evenGaps } = model.weights;
  if (ideal < 0 || evenGaps === 0) return;
  const days = linear.upper[dayVariable[later] as number] as number;
  const off = addVariable(linear, 0, days + ideal, evenGaps);
  const beyond = addVariable(linear, 0, days + ideal, evenGaps);
  const gap = [
    [dayVariable[later] as number, 1],
    [dayVariable[earlier] as number, -1],
  ] as const;
  addLeast(linear, off, gap, -ideal);
  addLeast(
    linear,
    off,
    gap.map(([variable, sign]) => [variable, -sign] as const),
    ideal,
  );
  addLeast(linear, beyond, [[off, 1]], -WEEK);
}

/** Weeks between sisters of one index. */
function shareWeeks(plan: PlanModel): void {
  const { linear, model } = plan;
  const { sisters, weights, horizon } = model;
  if (weights.sameWeek === 0) return;
  const weekOf = (slot: number) => (horizon.week[model.dayOf[slot] as number] as number) - horizon.firstWeek;
  const weekVariable = new Map<number, number>();
  const week = (session: number) => {
    const known =
      weekVariable.get(session) ?? addSum(linear, slotTerms(plan, session, weekOf), 0, horizon.weeks);
    weekVariable.set(session, known);
    return known;
  };
  for (let session = 0; session < model.sessions; session++)
    for (let at = sisters.start[session] as number; at < (sisters.start[session + 1] as number); at++) {
      const other = sisters.items[at] as number;
      if (other <= session) continue;
      const [a, b] = [week(session), week(other)];
      const apart = addVariable(linear, 0, horizon.weeks, weights.sameWeek);
      addLeast(
        linear,
        apart,
        [
          [a, 1],
          [b, -1],
        ],
        0,
      );
      addLeast(
        linear,
        apart,
        [
          [b, 1],
          [a, -1],
        ],
        0,
      );
    }
}
