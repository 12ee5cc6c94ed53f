import { describe, expect, it } from 'vitest';
import { toDayNumber, weekdayOf } from '../calendar/plain-date.ts';
import type { ConstraintId } from './constraint-table.ts';
import type { Assignment, BusyRange, Plan, PlanProblem, PlanSeries } from './format/types.ts';
import { searchPlan } from './plan-year.ts';
import { randomProblem } from './testing/random-problem.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 700);

interface Facts {
  problem: PlanProblem;
  plan: readonly Assignment[];
  seriesOf(assignment: Assignment): PlanSeries;
}

const minutes = (time: string | null, otherwise: number) =>
  time === null ? otherwise : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes of the day that a session takes. */
function spanOf({ problem, seriesOf }: Facts, assignment: Assignment): [from: number, to: number] {
  const part = problem.dayParts.find(({ id }) => id === assignment.dayPart);
  const from = minutes(part?.start ?? null, 0);
  const length = seriesOf(assignment).durationMinutes ?? 0;
  return [from, Math.max(minutes(part?.end ?? null, 1440), from + length)];
}

const meet = (a: [number, number], b: [number, number]) => a[0] < b[1] && b[0] < a[1];

function peopleOf({ attendees, required, facilitators }: PlanSeries): string[] {
  return [...new Set([...attendees, ...required, ...facilitators])];
}

function isBusy(facts: Facts, ranges: readonly BusyRange[], assignment: Assignment): boolean {
  return ranges.some(({ start, end, dayPart }) => {
    if (assignment.date < start || assignment.date > end) return false;
    const part = facts.problem.dayParts.find(({ id }) => id === dayPart);
    return !part || meet([minutes(part.start, 0), minutes(part.end, 0)], spanOf(facts, assignment));
  });
}

/** Every pair once, the earlier index of one series first. */
function pairsOf({ plan }: Facts): [Assignment, Assignment][] {
  return plan.flatMap((a, at) => plan.slice(at + 1).map((b): [Assignment, Assignment] => [a, b]));
}

function isAtOnce(facts: Facts, a: Assignment, b: Assignment): boolean {
  return a.date === b.date && meet(spanOf(facts, a), spanOf(facts, b));
}

const lacks = <T>(allowed: readonly T[], value: T) => allowed.length > 0 && !allowed.includes(value);
const sum = <T>(list: readonly T[], of: (each: T) => number) =>
  list.reduce((total, each) => total + of(each), 0);

/** How often each requirement is broken, counted as plainly as it can be said. */
const COUNTS: Partial<Record<ConstraintId, (facts: Facts) => number>> = {
  personDoubleBooked: (facts) =>
    sum(pairsOf(facts), ([a, b]) => {
      const others = peopleOf(facts.seriesOf(b));
      return isAtOnce(facts, a, b)
        ? peopleOf(facts.seriesOf(a)).filter((id) => others.includes(id)).length
        : 0;
    }),
  roomTaken: (facts) =>
    sum(pairsOf(facts), ([a, b]) => Number(a.room !== null && a.room === b.room && isAtOnce(facts, a, b))),
  leastGap: (facts) =>
    sum(pairsOf(facts), ([a, b]) => {
      const apart = Math.abs(toDayNumber(a.date) - toDayNumber(b.date));
      return Number(a.series === b.series && apart < (facts.seriesOf(a).minGapDays ?? 0));
    }),
  order: (facts) =>
    sum(
      pairsOf(facts).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
      ([first, second]) => {
        const mustPrecede =
          (first.series === second.series && first.index < second.index) ||
          facts.seriesOf(second).after.includes(first.series);
        const isBefore =
          first.date < second.date ||
          (first.date === second.date && spanOf(facts, first)[1] <= spanOf(facts, second)[0]);
        return Number(mustPrecede && !isBefore);
      },
    ),
  requiredUnavailable: (facts) =>
    sum(facts.plan, (each) => {
      const { required, facilitators } = facts.seriesOf(each);
      const must = new Set([...required, ...facilitators]);
      return facts.problem.people.filter(
        ({ id, unavailable }) => must.has(id) && isBusy(facts, unavailable, each),
      ).length;
    }),
  quorum: (facts) =>
    sum(facts.plan, (each) => {
      const series = facts.seriesOf(each);
      const people = facts.problem.people.filter(({ id }) => peopleOf(series).includes(id));
      const able = people.filter(({ unavailable }) => !isBusy(facts, unavailable, each)).length;
      return Number(able / Math.max(1, people.length) < (series.quorum ?? 0) - 1e-9 && people.length > 0);
    }),
  maxSessionsPerDay: (facts) =>
    sum(facts.problem.people, ({ id, maxSessionsPerDay }) => {
      const theirs = facts.plan.filter((each) => peopleOf(facts.seriesOf(each)).includes(id));
      const perDay = Map.groupBy(theirs, ({ date }) => date);
      return sum([...perDay.values()], ({ length }) => Math.max(0, length - (maxSessionsPerDay ?? 99)));
    }),
  closedDay: (facts) =>
    sum(facts.plan, (each) =>
      Number([...facts.problem.closedDays, ...facts.seriesOf(each).closedDays].includes(each.date)),
    ),
  outsideMonths: (facts) =>
    sum(facts.plan, (each) => Number(lacks(facts.seriesOf(each).months, Number(each.date.slice(5, 7))))),
  outsideWeekdays: (facts) =>
    sum(facts.plan, (each) => {
      const day = weekdayOf(each.date);
      return Number(lacks(facts.problem.weekdays, day) || lacks(facts.seriesOf(each).weekdays, day));
    }),
  outsideWindow: (facts) =>
    sum(facts.plan, (each) => {
      const ranges = [facts.problem.horizon, facts.seriesOf(each).window ?? facts.problem.horizon];
      return Number(ranges.some(({ start, end }) => each.date < start || each.date > end));
    }),
  outsideSlot: (facts) =>
    sum(facts.plan, (each) => {
      const slot = facts.seriesOf(each).slots.find(({ index }) => index === each.index);
      return Number(slot !== undefined && (each.date < slot.start || each.date > slot.end));
    }),
  fixedMoved: (facts) =>
    sum(facts.plan, (each) => {
      const fixed = facts.seriesOf(each).fixed.find(({ index }) => index === each.index);
      return Number(
        fixed !== undefined &&
          (fixed.date !== each.date || (fixed.dayPart !== null && fixed.dayPart !== each.dayPart)),
      );
    }),
};

function brokenOf(plan: Plan, constraint: ConstraintId): number {
  return plan.violations.filter((each) => each.constraint === constraint).length;
}

describe('no requirement is broken in silence', () => {
  it.each(SEEDS)('in any plan that a search shows (problem %i)', (seed) => {
    const problem = randomProblem(seed);
    const byId = new Map(problem.series.map((each) => [each.id, each]));
    for (const look of searchPlan(problem, { seconds: 0.01, seed })) {
      const plan = look.plan();
      const facts: Facts = {
        problem,
        plan: plan.assignments,
        seriesOf: ({ series }) => byId.get(series) as PlanSeries,
      };
      for (const [id, count] of Object.entries(COUNTS) as [ConstraintId, (facts: Facts) => number][])
        expect(brokenOf(plan, id), id).toBe(problem.weights[id] > 0 ? count(facts) : 0);
      expect(brokenOf(plan, 'unplanned')).toBe(problem.weights.unplanned > 0 ? plan.unplanned.length : 0);
      expect(plan.score).toEqual({
        hard: plan.violations.filter(({ level }) => level === 'hard').length,
        soft: look.score.soft,
      });
    }
  });
});
