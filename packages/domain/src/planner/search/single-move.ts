import { NOWHERE } from './model.ts';
import { hardAt, softAt } from './session-cost.ts';
import { moveSession, type State, shiftSession } from './state.ts';

/** Work of judging one move, in the steps that State counts. */
const JUDGING = 12;
const JUDGING_LINKS = 400;

/** Moves one session when that changes the energy by at most `threshold`; says whether it did. */
export function trySingleMove(
  state: State,
  session: number,
  to: number,
  threshold: number,
  hardWeight: number,
): boolean {
  const from = state.slot[session] as number;
  state.work += state.model.isLinked[session] === 1 ? JUDGING_LINKS : JUDGING;
  if (from === NOWHERE) return tryPlacing(state, session, to, threshold, hardWeight);
  const hard = hardAt(state, session, to) - hardAt(state, session, from);
  const before = softAt(state, session, from);
  // Its own cost is all that it can win.
  if (hard * hardWeight - before > threshold) return false;
  const soft = softAt(state, session, to) - before;
  if (hard * hardWeight + soft > threshold) return false;
  shiftSession(state, session, to, hard, soft);
  return true;
}

function tryPlacing(
  state: State,
  session: number,
  to: number,
  threshold: number,
  hardWeight: number,
): boolean {
  const hard = hardAt(state, session, to) - 1.5 * state.model.weights.unplanned;
  if (hard * hardWeight + softAt(state, session, to) > threshold) return false;
  moveSession(state, session, to);
  return true;
}
