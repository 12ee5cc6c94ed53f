import { energyOf } from './energy.ts';
import { NOWHERE } from './model.ts';
import { moveSession, type State } from './state.ts';

/** Several sessions that move at once: made, judged, and taken back when the plan is the worse for it. */
export interface CompoundMove {
  sessions: number[];
  to: number[];
}

/** Makes the moves when together they change the energy by at most `threshold`; says whether it did. */
export function tryCompoundMove(
  state: State,
  move: CompoundMove,
  threshold: number,
  hardWeight: number,
): boolean {
  const { sessions, to } = move;
  const [hard, soft, energy] = [state.hard, state.soft, energyOf(state, hardWeight)];
  const from = sessions.map((session) => state.slot[session] as number);
  const rooms = sessions.map((session) => state.room[session] as number);
  for (const session of sessions) moveSession(state, session, NOWHERE);
  for (const [at, session] of sessions.entries()) moveSession(state, session, to[at] as number);
  if (energyOf(state, hardWeight) - energy <= threshold) return true;
  for (const session of sessions) moveSession(state, session, NOWHERE);
  for (const [at, session] of sessions.entries()) moveSession(state, session, from[at] as number, rooms[at]);
  state.hard = hard;
  state.soft = soft;
  return false;
}
