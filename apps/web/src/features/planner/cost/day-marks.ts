import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { TimeCost } from '@leerkring/domain/planner/cost-of-year';
import type { CostStep, DayMark } from '../../session/cost/day-cost.ts';

/** Costs that differ by less are alike: a wish of one person, or a day beside the ideal. */
const ALIKE = 1;
/** A year whose days differ by less than this is good throughout: one person who cannot come. */
const LEAST_SPREAD = 4;
/** Where a step ends, as a share of the way from the best day to nearly the worst. */
const ENDS = [0.15, 0.4, 0.7] as const;

interface OwnTime {
  /** Part of the day at which the session stands now; null when it has none. */
  dayPart: string | null;
  /** When each part begins, HH:MM. */
  startOf: (dayPart: string) => string | null;
}

/** Each day of the year with the step of its best part; the session's own part wins where it is as good. */
export function dayMarks(costs: readonly TimeCost[], own: OwnTime): Map<PlainDate, DayMark> {
  const best = new Map<PlainDate, TimeCost>();
  for (const cost of costs) {
    const known = best.get(cost.date);
    if (!known || isBetter(cost, known, own.dayPart)) best.set(cost.date, cost);
  }
  const stepOf = steps([...best.values()]);
  return new Map(
    [...best].map(([date, cost]) => {
      const { dayPart, hard, soft } = cost;
      const isOwn = dayPart === null || own.dayPart === null || dayPart === own.dayPart;
      const betterAt = isOwn ? null : own.startOf(dayPart);
      return [date, { step: stepOf(cost), dayPart, betterAt, hard, soft }];
    }),
  );
}

function isBetter(one: TimeCost, other: TimeCost, own: string | null): boolean {
  if (one.hard !== other.hard) return one.hard < other.hard;
  if (own !== null && one.dayPart === own) return one.soft <= other.soft + ALIKE;
  if (own !== null && other.dayPart === own) return one.soft < other.soft - ALIKE;
  return one.soft < other.soft;
}

/** Steps are shares of the year's own range, so that a wish shows even where nothing is really bad. */
function steps(days: readonly TimeCost[]): (cost: TimeCost) => CostStep {
  const possible = days
    .filter(({ hard }) => hard === 0)
    .map(({ soft }) => soft)
    .sort((a, b) => a - b);
  const least = possible[0] ?? 0;
  // One day that is far worse than all others must not make those alike.
  const most = possible[Math.floor((possible.length - 1) * 0.9)] ?? 0;
  const spread = Math.max(LEAST_SPREAD, most - least);
  return ({ hard, soft }) => {
    if (hard > 0) return 'never';
    const part = (soft - least) / spread;
    const at = ENDS.findIndex((end) => part <= end);
    return (at < 0 ? 4 : at + 1) as CostStep;
  };
}

interface BestDays {
  count: number;
  /** Days before are not offered. */
  from: PlainDate;
  /** The day on which it stands now. */
  current: PlainDate | null;
}

/** The best days, best first, the earlier of two alike; where nothing is possible those that break least. */
export function bestDays(
  marks: ReadonlyMap<PlainDate, DayMark>,
  { count, from, current }: BestDays,
): PlainDate[] {
  return [...marks]
    .filter(([date]) => date >= from && date !== current)
    .sort(([a, one], [b, other]) => one.hard - other.hard || one.soft - other.soft || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([date]) => date);
}
