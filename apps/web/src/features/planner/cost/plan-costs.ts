import { daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { Planning, PlanningItem } from '@leerkring/domain/planning/types';
import type { Gaps } from '../../planning/use-gap-words.ts';
import type { ReasonWords } from '../../planning/use-reason-words.ts';
import type { CostSource } from '../../session/cost/cost-source.ts';
import type { AskedSession, SessionCosts } from '../../session/cost/day-cost.ts';
import type { CostClient } from './cost-client.ts';
import type { Reason } from './cost-messages.ts';
import { bestDays } from './day-marks.ts';

/** Days offered as the best. */
const OFFERED = 5;

interface PlanCosts {
  planning: Planning;
  client: CostClient;
  sentences: ReasonWords;
  today: PlainDate;
  /** People by id who are people, not stand-ins for a region. */
  isPerson: (id: string) => boolean;
}

/** Answers from the worker, in the words of the page. */
export function planCosts({ planning, client, sentences, today, isPerson }: PlanCosts): CostSource {
  const find = (asked: AskedSession): PlanningItem | undefined =>
    planning.itemOfKey.get('key' in asked ? asked.key : (planning.keyOfSession.get(asked.sessionId) ?? ''));
  return {
    ask(asked, tell) {
      const item = find(asked);
      if (!item) return () => undefined;
      const own = planning.assignments.find(
        ({ series, index }) => series === item.series && index === item.index,
      );
      const mates = planning.assignments
        .filter(({ series, index }) => series === item.series && index !== item.index)
        .map(({ date }) => date)
        .sort();
      const unknown = { cannot: () => null, reasons: () => null };
      let known: SessionCosts | null = null;
      return client.ask({ series: item.series, index: item.index }, own?.dayPart ?? null, {
        marks: (days) => {
          const best = bestDays(days, { count: OFFERED, from: today, current: item.date });
          known = { days, best, ...unknown };
          tell(known);
        },
        reasons: (why) => {
          if (!known) return;
          tell({
            ...known,
            cannot: (date) => absentees(why.get(date) ?? [], isPerson),
            reasons: (date) => {
              const found = why.get(date);
              return found
                ? sentences(found, 'short', { key: item.key, date, gaps: gapsAt(date, mates) })
                : null;
            },
          });
        },
      });
    },
  };
}

function gapsAt(date: PlainDate, mates: readonly PlainDate[]): Gaps {
  const previous = mates.findLast((one) => one < date);
  const next = mates.find((one) => one > date);
  return {
    toPrevious: previous ? daysBetween(previous, date) : null,
    toNext: next ? daysBetween(date, next) : null,
  };
}

/** People who cannot come, whatever holds them, each once. */
export function absentees(reasons: readonly Reason[], isPerson: (id: string) => boolean): number {
  const people = reasons
    .filter(({ constraint }) => ABSENT.has(constraint))
    .map(({ subjects }) => subjects[0] ?? '')
    .filter(isPerson);
  return new Set(people).size;
}

const ABSENT: ReadonlySet<string> = new Set(['absence', 'requiredUnavailable', 'personDoubleBooked']);
