/** The planner beside a constraint and a mixed-integer solver, on the whole of the same problems. */

import { readFileSync } from 'node:fs';
import { evaluatePlan } from '@leerkring/domain/planner/evaluate-plan';
import { readProblem } from '@leerkring/domain/planner/format/read-problem';
import type { Assignment, PlanProblem, Score } from '@leerkring/domain/planner/format/types';
import { searchPlan } from '@leerkring/domain/planner/plan-year';
import { realProblem } from '@leerkring/domain/planner/testing/real-problem';
import { timedPlan } from '../timed-plan.ts';
import { runPeer } from './run-peer.ts';
import type { PeerAnswer } from './solve-peer.ts';

/** Problems made from the norms and groups of three real networks. */
const NETWORKS = ['000-geweld-hoort-nergens-thuis', '002-samen-leren-met-impact', '004-lerende-praktijken'];
const GROUPS = [20, 60, 200];

export interface PeerRow {
  problem: string;
  solver: string;
  /** By the checker; null when there was no plan. */
  score: Score | null;
  /** Seconds of the search alone. */
  seconds: number | null;
  note: string;
  answer: Omit<PeerAnswer, 'assignments'> | null;
}

function problemsOf(): { name: string; problem: PlanProblem }[] {
  const networks = NETWORKS.map((name) => {
    const file = new URL(`../../../../domain/src/planner/problems/${name}.json`, import.meta.url);
    const reading = readProblem(JSON.parse(readFileSync(file, 'utf8')));
    if (!reading.ok) throw new Error(`${name}: ${reading.issues[0]?.message}`);
    return { name: `network ${name.slice(0, 3)}`, problem: reading.value };
  });
  const years = GROUPS.map((groups) => ({
    name: `${groups} groups, ${groups * 5} sessions, ${groups * 10} people`,
    problem: realProblem({ groups, sessions: 5, people: groups * 10 }, 1),
  }));
  return [...networks, ...years];
}

/** Each problem by each solver for so many seconds, one after another; the peers once more with our first plan as a hint. */
export async function comparePeers(seconds: number): Promise<PeerRow[]> {
  console.log(`\nBeside CP-SAT and HiGHS, ${seconds} s each, one thread, scored by the checker`);
  const rows: PeerRow[] = [];
  for (const { name, problem } of problemsOf()) {
    console.log(name);
    const ours = timedPlan(problem, seconds, 1);
    rows.push(printed({ problem: name, solver: 'Leerkring', ...ofPlan(ours.plan.score, ours.seconds) }));
    const first = firstPlan(problem);
    const score = scoreOf(problem, first);
    rows.push(printed({ problem: name, solver: 'Leerkring, first plan', ...ofPlan(score, null) }));
    for (const solver of ['cp-sat', 'highs'] as const)
      for (const hint of [null, first]) {
        const { assignments, ...answer } = await runPeer({ solver, problem, seconds, hint });
        rows.push(
          printed({
            problem: name,
            solver: `${solver === 'cp-sat' ? 'CP-SAT' : 'HiGHS'}${hint ? ', our first plan as a hint' : ''}`,
            score: assignments && scoreOf(problem, assignments),
            seconds: answer.solved,
            note: noteOf(answer),
            answer,
          }),
        );
      }
  }
  return rows;
}

function ofPlan(
  score: Score,
  seconds: number | null,
): Pick<PeerRow, 'score' | 'seconds' | 'note' | 'answer'> {
  return { score, seconds, note: '', answer: null };
}

function firstPlan(problem: PlanProblem): Assignment[] {
  for (const look of searchPlan(problem)) return look.plan().assignments;
  return [];
}

function scoreOf(problem: PlanProblem, assignments: readonly Assignment[]): Score {
  return evaluatePlan(problem, assignments).score;
}

function noteOf({ status, bound, variables, rows, terms, memory }: Omit<PeerAnswer, 'assignments'>): string {
  const size = `${variables} variables, ${rows} rows, ${terms} terms, ${memory} MB`;
  return `${status}${bound === null ? '' : `, bound ${bound.toFixed(1)}`}; ${size}`;
}

function printed(row: PeerRow): PeerRow {
  const { solver, score, seconds, note } = row;
  const result = score ? `hard ${score.hard}  soft ${score.soft}` : 'no plan';
  const time = seconds === null ? '' : `${seconds.toFixed(1)} s`;
  console.log(`  ${solver.padEnd(34)}${result.padEnd(24)}${time.padStart(8)}  ${note}`);
  return row;
}
