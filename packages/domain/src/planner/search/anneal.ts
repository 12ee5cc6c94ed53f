import { roundCost } from '../evaluate-plan.ts';
import type { Random } from '../random.ts';
import { chainBuffer } from './chain-move.ts';
import { energyOf } from './energy.ts';
import { type Proposer, proposeMove } from './propose.ts';
import { hardAt, softAt } from './session-cost.ts';
import type { State } from './state.ts';

/** How a search cools. */
export interface Cooling {
  start: number;
  end: number;
  hardWeight: number;
}

/** The best plan of a search so far, as slots and rooms. */
export interface Best {
  energy: number;
  hard: number;
  soft: number;
  slot: Int32Array;
  room: Int32Array;
}

/** Moves between two looks at the clock. */
const BATCH = 500;

/** Temperatures for a problem, from what moves of its present plan cost. */
export function coolingFor(state: State, random: Random): Cooling {
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
  const median = rises[Math.floor(rises.length / 2)] ?? 1;
  return { start: median * 0.2, end: median * 0.005, hardWeight: median * 10 };
}

/**
 * Simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, 1983) with geometric cooling, on single moves,
 * Kempe chains, swaps and shifts: the family that wins on examination timetabling (R. Bellio, S. Ceschia,
 * L. Di Gaspero and A. Schaerf, "Two-stage multi-neighborhood simulated annealing for uncapacitated examination
 * timetabling", 2021). Yields after every batch of moves; `best` holds the best plan seen at each.
 * @param progress how much of the search is behind it, 0 to 1; at 1 it ends.
 */
export function* anneal(
  state: State,
  random: Random,
  cooling: Cooling,
  best: Best,
  progress: () => number,
): Generator<number, void> {
  const proposer: Proposer = {
    state,
    random,
    buffer: chainBuffer(state.model),
    hardWeight: cooling.hardWeight,
  };
  let share = progress();
  while (share < 1) {
    const temperature = cooling.start * (cooling.end / cooling.start) ** share;
    let energy = energyOf(state, cooling.hardWeight);
    for (let move = 0; move < BATCH; move++) {
      const threshold = -temperature * Math.log(random.next() + 1e-12);
      if (threshold > 0 && energy < best.energy - 1e-9) keepIfWorse(proposer, best, energy, threshold);
      else proposeMove(proposer, threshold);
      energy = energyOf(state, cooling.hardWeight);
    }
    state.work += BATCH * 8;
    if (energy < best.energy - 1e-9) keep(state, best, energy);
    yield BATCH;
    share = progress();
  }
}

/** Copies the plan before it gets worse: not at each of the many small steps down. */
function keepIfWorse(proposer: Proposer, best: Best, energy: number, threshold: number): void {
  const { state } = proposer;
  if (proposeMove(proposer, 0)) return;
  keep(state, best, energy);
  proposeMove(proposer, threshold);
}

export function keep(state: State, best: Best, energy: number): void {
  best.energy = energy;
  best.hard = state.hard;
  best.soft = roundCost(state.soft);
  best.slot.set(state.slot);
  best.room.set(state.room);
}
