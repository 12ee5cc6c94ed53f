/** How planning grows with the size of the network. */

import process from 'node:process';
import { searchPlan } from '@leerkring/domain/planner/plan-year';
import { realProblem } from '@leerkring/domain/planner/testing/real-problem';

const SESSIONS = 5;
/** What a session costs at most when the plan is as good as is asked of each size. */
export const GOAL = 5;
/** Counted seconds for each hundred sessions. */
const SECONDS_PER_HUNDRED = 0.3;

export interface GrowthRow {
  sessions: number;
  people: number;
  /** Seconds of processor time until the first plan that breaks nothing; null when there was none. */
  feasibleAfter: number | null;
  /** Times the row before. */
  feasibleRatio: number | null;
  /** The same until a session costs at most GOAL. */
  goalAfter: number | null;
  goalRatio: number | null;
  softPerSession: number;
  /** Memory of the process afterwards, in MB. */
  memory: number;
}

/**
 * Plans networks of growing size by counted work, ten times more for ten times the sessions. What is measured is the time
 * of the processor: it hardly depends on what else the machine does.
 */
export function measureGrowth(sizes: readonly number[]): GrowthRow[] {
  const rows: GrowthRow[] = [];
  for (const sessions of sizes) {
    const before = rows.at(-1);
    const { feasibleAfter, goalAfter, softPerSession } = measure(sessions);
    rows.push({
      ...{ sessions, people: sessions * 2, feasibleAfter, goalAfter, softPerSession },
      feasibleRatio: ratioOf(feasibleAfter, before?.feasibleAfter),
      goalRatio: ratioOf(goalAfter, before?.goalAfter),
      memory: Math.round(process.memoryUsage().rss / 1e6),
    });
  }
  return rows;
}

function ratioOf(after: number | null, before: number | null | undefined): number | null {
  return after !== null && before ? after / before : null;
}

function measure(sessions: number): Pick<GrowthRow, 'feasibleAfter' | 'goalAfter' | 'softPerSession'> {
  const problem = realProblem({ groups: sessions / SESSIONS, sessions: SESSIONS, people: sessions * 2 }, 1);
  const begin = process.cpuUsage();
  const passed = () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
  let feasibleAfter: number | null = null;
  let goalAfter: number | null = null;
  let soft = 0;
  for (const { score } of searchPlan(problem, { seconds: (SECONDS_PER_HUNDRED * sessions) / 100 })) {
    soft = score.soft;
    if (score.hard > 0) continue;
    feasibleAfter ??= passed();
    if (soft / sessions <= GOAL) goalAfter ??= passed();
  }
  return { feasibleAfter, goalAfter, softPerSession: soft / sessions };
}
