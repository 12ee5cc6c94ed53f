import { roundCost } from '../evaluate-plan.ts';
import type { Random } from '../random.ts';
import { chainBuffer } from './chain-move.ts';
import { energyOf } from './energy.ts';
import { type Proposer, proposeMove } from './propose.ts';
import { hardAt, softAt } from './session-cost.ts';
import type { State } from './state.ts';

/** Rank of a plan: breaches first, whatever the cost. */
const LEXICAL = 1e9;
/** Times the usual rise of cost: hot enough to undo what the first plan got wrong from the start. */
const HOT = 20;
/** The heat goes down by this factor for each hundredth of the search … */
const COOLING = 0.72;
/** … until this share of the moves makes the plan worse, which is where slow cooling begins to pay. */
const PLAIN_WARM = 0.08;
/** Sessions of series are tied by order, gaps and limits as well: few of their moves may make a plan worse. */
const LINKED_WARM = 0.03;
const COLDEST_WARM = 0.1;
/** A search of fewer moves than this for each session has no time for heat: it stays near the first plan. */
const LONG_SEARCH = 40_000;
/** Where sessions are tied by nothing but people, chains mend what heat undid sooner. */
const LONG_PLAIN_SEARCH = 2000;
const SHORT_WARM = 0.1;
/** From warm to cold, geometrically, over the rest of the search. */
const COLD = 0.015;
const HARD_PER_RISE = 10;
const HARD_PER_WARMTH = 40;

/** The best plan of a search so far, as slots and rooms. */
export interface Best {
  rank: number;
  hard: number;
  soft: number;
  slot: Int32Array;
  room: Int32Array;
}

/** Moves between two looks at the clock. */
const BATCH = 500;

/** What a usual move of the present plan that makes it worse adds to its cost; 1 when none does. */
function usualRise(state: State, random: Random): number {
  const { model } = state;
  const rises: number[] = [];
  for (let sample = 0; sample < 4000 && model.movable.length > 0; sample++) {
    const session = model.movable[random.below(model.movable.length)] as number;
    const from = state.slot[session] as number;
    const slots = model.allowed[session] as Int32Array;
    const to = slots[random.below(slots.length)] as number;
    if (from < 0 || hardAt(state, session, to) > hardAt(state, session, from)) continue;
    const rise = softAt(state, session, to) - softAt(state, session, from);
    if (rise > 0) rises.push(rise);
  }
  rises.sort((a, b) => a - b);
  return rises[Math.floor(rises.length / 2)] ?? 1;
}

/**
 * Simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, 1983) with geometric cooling, on single moves,
 * Kempe chains, swaps and shifts: the family that wins on examination timetabling (R. Bellio, S. Ceschia,
 * L. Di Gaspero and A. Schaerf, "Two-stage multi-neighborhood simulated annealing for uncapacitated examination
 * timetabling", 2021). It cools fast first, until few enough moves are taken that make the plan worse, then slowly.
 * Yields after every batch of moves; `best` holds the best plan seen at each.
 * @param progress how much of the search is behind it, 0 to 1; at 1 it ends.
 */
export function* anneal(
  state: State,
  random: Random,
  best: Best,
  movesAhead: number,
  progress: () => number,
): Generator<number, void> {
  const rise = usualRise(state, random);
  const buffer = chainBuffer(state.model);
  const proposer: Proposer = { state, random, buffer, hardWeight: rise * HARD_PER_RISE };
  const { movable, isLinked } = state.model;
  const isPlain = movable.every((session) => isLinked[session] === 0);
  const isLong = movesAhead > (isPlain ? LONG_PLAIN_SEARCH : LONG_SEARCH) * movable.length;
  const enough = isLong ? (isPlain ? PLAIN_WARM : LINKED_WARM) : SHORT_WARM;
  let warm = rise * (isLong ? HOT : COLDEST_WARM * 2);
  let share = progress();
  for (let isWarm = false; !isWarm && share < 1; warm *= COOLING) {
    let [worse, moves] = [0, 0];
    for (const until = share + 0.01; share < until && share < 1; share = progress()) {
      worse += tryBatch(proposer, best, warm);
      moves += BATCH;
      yield BATCH;
    }
    isWarm = worse < moves * enough || warm < rise * (isLong ? COLDEST_WARM : 0.01);
  }
  proposer.hardWeight = Math.max(rise, warm * HARD_PER_WARMTH);
  const begin = share;
  for (; share < 1; share = progress()) {
    tryBatch(proposer, best, warm * COLD ** ((share - begin) / (1 - begin)));
    yield BATCH;
  }
}

/** Tries some moves at one temperature; returns how many of them made the plan worse. */
function tryBatch(proposer: Proposer, best: Best, temperature: number): number {
  const { state, random } = proposer;
  let worse = 0;
  let rank = energyOf(state, LEXICAL);
  for (let move = 0; move < BATCH; move++) {
    const threshold = -temperature * Math.log(random.next() + 1e-12);
    if (rank < best.rank - 1e-6) keepIfWorse(proposer, best, rank, threshold);
    else proposeMove(proposer, threshold);
    const next = energyOf(state, LEXICAL);
    if (next > rank) worse += 1;
    rank = next;
  }
  state.work += BATCH * 15;
  if (rank < best.rank - 1e-6) keep(state, best, rank);
  return worse;
}

/** Copies the plan before it gets worse: not at each of the many small steps down. */
function keepIfWorse(proposer: Proposer, best: Best, rank: number, threshold: number): void {
  const { state } = proposer;
  if (proposeMove(proposer, 0)) return;
  keep(state, best, rank);
  proposeMove(proposer, threshold);
}

/** The plan of a state as the best one so far. */
export function bestOf(state: State): Best {
  const { sessions } = state.model;
  const best = { rank: 0, hard: 0, soft: 0, slot: new Int32Array(sessions), room: new Int32Array(sessions) };
  keep(state, best, energyOf(state, LEXICAL));
  return best;
}

/** Takes the plan of a state for the best one if it is better. */
export function keepBetter(state: State, best: Best): void {
  const rank = energyOf(state, LEXICAL);
  if (rank < best.rank - 1e-6) keep(state, best, rank);
}

function keep(state: State, best: Best, rank: number): void {
  best.rank = rank;
  best.hard = state.hard;
  best.soft = roundCost(state.soft);
  best.slot.set(state.slot);
  best.room.set(state.room);
}
