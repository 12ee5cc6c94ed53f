import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { prepareYear, type TimeCost } from '@leerkring/domain/planner/cost-of-year';
import { evaluatePlan } from '@leerkring/domain/planner/evaluate-plan';
import { prepareExplain, type SessionKey } from '@leerkring/domain/planner/explain';
import type { Violation } from '@leerkring/domain/planner/format/types';
import type { DayMark } from '../../session/cost/day-cost.ts';
import type { PlanInHand, Reason } from './cost-messages.ts';
import { dayMarks } from './day-marks.ts';

export interface CostAnswers {
  marks: (key: SessionKey, ownPart: string | null) => Map<PlainDate, DayMark>;
  /** Why each day costs what it does, at the part of the day that its mark means. */
  reasons: (key: SessionKey, marks: ReadonlyMap<PlainDate, DayMark>) => [PlainDate, Reason[]][];
  /** The hard requirements that the plan breaks now, but for what has no date yet. */
  broken: () => Violation[];
}

/** A plan, ready to be asked about any of its sessions. */
export function costAnswers({ problem, assignments }: PlanInHand): CostAnswers {
  const year = prepareYear(problem, assignments);
  const why = prepareExplain(problem, assignments);
  const fixedOf = ({ series, index }: SessionKey) =>
    problem.series.find(({ id }) => id === series)?.fixed.find((one) => one.index === index);
  const startOf = (part: string) => problem.dayParts.find(({ id }) => id === part)?.start ?? null;
  return {
    marks(key, ownPart) {
      const fixed = fixedOf(key);
      // Whoever takes up a pinned session means to move it: that alone is no reason against any day.
      const freed = (cost: TimeCost): TimeCost => {
        const isThere =
          !fixed || (cost.date === fixed.date && (fixed.dayPart ?? cost.dayPart) === cost.dayPart);
        return isThere ? cost : { ...cost, hard: cost.hard - 1 };
      };
      return dayMarks(year.costOfYear(key).map(freed), { dayPart: ownPart, startOf });
    },
    reasons: (key, marks) =>
      why
        .explain(key)
        .filter(({ date, dayPart }) => marks.get(date)?.dayPart === dayPart)
        .map(({ date, reasons }) => [date, reasons.filter(({ constraint }) => constraint !== 'fixedMoved')]),
    broken: () =>
      evaluatePlan(problem, assignments).violations.filter(
        ({ level, constraint }) => level === 'hard' && constraint !== 'unplanned',
      ),
  };
}
