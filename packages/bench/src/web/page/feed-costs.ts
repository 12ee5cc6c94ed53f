import { costSource, openCosts, planCosts } from 'virtual:leerkring-calendar';
import type { Assignment, PlanProblem } from '@leerkring/domain/planner/format/types';
import { realProblem } from '@leerkring/domain/planner/testing/real-problem';
import type { Planning, PlanningItem } from '@leerkring/domain/planning/types';
import { GROUPS, SEASON, type SyntheticEvent } from './synthetic-events.ts';

const PEOPLE = 2000;

/** Behind the events: 200 groups, 2,000 people with their days away, and a worker that costs each day. */
export function feedCosts(events: readonly SyntheticEvent[]): void {
  window.costsReady = false;
  const planning = planningOf(events);
  const client = openCosts(() => {
    window.costsReady = true;
  });
  client.setPlan(planning);
  const source = planCosts({
    planning,
    client,
    // As many as a page shows; which words they are takes no time.
    sentences: (reasons) => reasons.slice(0, 4).map(({ constraint, amount }) => `${constraint} ${amount}`),
    today: SEASON.start,
    isPerson: () => true,
  });
  costSource.set(() => source);
}

function planningOf(events: readonly SyntheticEvent[]): Planning {
  const most = Math.ceil(events.length / GROUPS) + 1;
  const real = realProblem({ groups: GROUPS, sessions: most, people: PEOPLE }, 5);
  const problem: PlanProblem = { ...real, horizon: SEASON };
  const keyOfSession = new Map<string, string>();
  const itemOfKey = new Map<string, PlanningItem>();
  const assignments: Assignment[] = [];
  const byGroup = Map.groupBy(events, ({ group }) => group);
  for (const [group, own] of byGroup) {
    const inOrder = [...own].sort((a, b) => (a.date < b.date ? -1 : 1));
    for (const [at, { id, date }] of inOrder.entries()) {
      const [series, index] = [`g${group}`, at + 1];
      const key = `${series}#${index}`;
      keyOfSession.set(id, key);
      itemOfKey.set(key, { key, series, index, date, sessionId: id } as PlanningItem);
      assignments.push({
        series,
        index,
        date,
        dayPart: 'morning',
        start: '09:30',
        end: '12:00',
        room: null,
      });
    }
  }
  return { problem, items: [...itemOfKey.values()], assignments, keyOfSession, itemOfKey };
}
