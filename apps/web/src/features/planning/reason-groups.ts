import type { ConstraintId } from '@leerkring/domain/planner/constraint-table';
import type { NamesOfPlan } from '@leerkring/domain/planning/types';

/** A reason or violation of the planner. */
export interface PlanReason {
  constraint: ConstraintId;
  amount: number;
  subjects: readonly string[];
}

/** Days to the sessions of the same series before and after a date; null where there is none. */
export interface Gaps {
  toPrevious: number | null;
  toNext: number | null;
}

/** What belongs in one sentence: all reasons of one kind. */
export interface ReasonGroup {
  constraint: ConstraintId;
  /** The people that they are about, each once; who stands for a region is none. */
  people: string[];
  amount: number;
  reasons: readonly PlanReason[];
}

/** Weightiest first: who cannot, then what is closed or taken, then what could be better. */
const ORDER: readonly ConstraintId[] = [
  'unplanned',
  'closedDay',
  'requiredUnavailable',
  'personDoubleBooked',
  'quorum',
  'absence',
  'roomTaken',
  'roomUnsuitable',
  'maxSessionsPerDay',
  'outsideWindow',
  'outsideSlot',
  'outsideMonths',
  'outsideWeekdays',
  'outsideDayParts',
  'order',
  'fixedMoved',
  'costlyPeriod',
  'ifNeeded',
  'previousDate',
  'weeklyLoad',
  'sameWeek',
  'weekdayPreference',
  'dayPartPreference',
  'monthPreference',
  'personalSpacing',
  'leastGap',
  'evenGaps',
];

/** The reasons of a day by what they are about, in the order in which they are told. */
export function groupReasons(
  reasons: readonly PlanReason[],
  names: Pick<NamesOfPlan, 'people'>,
): ReasonGroup[] {
  const byKind = Map.groupBy(reasons, ({ constraint }) => constraint);
  return ORDER.flatMap((constraint) => {
    const own = byKind.get(constraint);
    if (!own) return [];
    const people = own.map(({ subjects }) => subjects[0] ?? '').filter((id) => names.people.has(id));
    const amount = own.reduce((sum, one) => sum + one.amount, 0);
    return [{ constraint, people: [...new Set(people)], amount, reasons: own }];
  });
}

/** The series of the session that a reason is about: it is named last. */
export function seriesOf({ subjects }: PlanReason): string | null {
  const session = subjects.findLast((one) => one.includes('#'));
  return session ? session.slice(0, session.lastIndexOf('#')) : null;
}
