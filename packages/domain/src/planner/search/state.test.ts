import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../calendar/plain-date.ts';
import { evaluatePlan } from '../evaluate-plan.ts';
import type { PlanProblem } from '../format/types.ts';
import { seededRandom } from '../random.ts';
import { randomProblem } from '../testing/random-problem.ts';
import { chainBuffer } from './chain-move.ts';
import { compileModel } from './compile-model.ts';
import { NOWHERE } from './model.ts';
import { assignmentsOf } from './plan-numbers.ts';
import { proposeMove } from './propose.ts';
import { emptyState, moveSession, type State } from './state.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

function expectFullScore(problem: PlanProblem, state: State) {
  const { score } = evaluatePlan(problem, assignmentsOf(problem, state.model, state));
  expect(state.hard).toBe(score.hard);
  expect(state.soft).toBeCloseTo(score.soft, 5);
}

describe('the running score', () => {
  it.each(SEEDS)('equals that of the checker wherever sessions are put (problem %i)', (seed) => {
    const problem = randomProblem(seed);
    const { horizon } = problem;
    const extraDays = [toDayNumber(horizon.start) - 3, toDayNumber(horizon.end) + 5];
    const state = emptyState(compileModel(problem, { everyDay: true, extraDays }));
    const random = seededRandom(seed);
    for (let move = 0; move < 80; move++) {
      const session = random.below(state.model.sessions);
      moveSession(state, session, random.next() < 0.1 ? NOWHERE : random.below(state.model.horizon.slots));
      if (move % 8 === 0) expectFullScore(problem, state);
    }
    expectFullScore(problem, state);
  });

  it.each(SEEDS)('stays true through the moves of a search (problem %i)', (seed) => {
    const problem = randomProblem(seed);
    const state = emptyState(compileModel(problem));
    const proposer = { state, random: seededRandom(seed), buffer: chainBuffer(state.model), hardWeight: 50 };
    if (state.model.movable.length === 0) return;
    for (let round = 0; round < 10; round++) {
      for (let move = 0; move < 200; move++) proposeMove(proposer, 20);
      expectFullScore(problem, state);
    }
  });

  it.each(SEEDS)('stays true when chains of sessions change places (problem %i)', (seed) => {
    // No links: then two slots are exchanged as Kempe chains.
    const { people, ...rest } = randomProblem(seed);
    const problem: PlanProblem = {
      ...rest,
      dayParts: [],
      previous: [],
      people: people.map((each) => ({ ...each, maxSessionsPerDay: null, maxSessionsPerWeek: null })),
      series: rest.series.map((each) => ({
        ...each,
        sessions: 1,
        ...{ dayParts: [], slots: [], fixed: [], rooms: [], after: [], sameWeekAs: [] },
      })),
      personalSpacing: [16, 8, 4, 2, 1],
    };
    const state = emptyState(compileModel(problem));
    const proposer = { state, random: seededRandom(seed), buffer: chainBuffer(state.model), hardWeight: 20 };
    if (state.model.movable.length === 0) return;
    for (let round = 0; round < 10; round++) {
      for (let move = 0; move < 100; move++) proposeMove(proposer, 30);
      expectFullScore(problem, state);
    }
  });
});
