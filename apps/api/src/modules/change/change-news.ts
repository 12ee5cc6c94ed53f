import type { Context } from '../../context.ts';
import type { ChangeEvent, TouchedSession } from '../../live/change-events.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { isRowKind } from './row-kinds.ts';
import type { Transition } from './transition.ts';

/** Where a row says which session it is, or belongs to. */
function sessionIdOf({ kind, id, before, after }: Transition): string | null {
  if (kind === 'session') return id;
  if (kind !== 'agendaItem' && kind !== 'outcome') return null;
  return ((after ?? before)?.sessionId as string | null | undefined) ?? null;
}

/** The sessions that a change touched, by what became of them. */
export function sessionsOf(
  transitions: readonly Transition[],
): Pick<ChangeOutcome, 'sessionIds' | 'removedSessionIds'> {
  const gone = new Set(transitions.filter((one) => one.kind === 'session' && !one.after).map(({ id }) => id));
  const touched = new Set(transitions.flatMap((one) => sessionIdOf(one) ?? []));
  return { sessionIds: [...touched].filter((id) => !gone.has(id)), removedSessionIds: [...gone] };
}

/** Kinds of which only coordinators see anything before it is released, or ever. */
const OF_PLAN: ReadonlySet<string> = new Set(['session', 'releasedSession', 'planningRule']);

function isOfPlan(transition: Transition): boolean {
  if (transition.kind === 'agendaItem') return sessionIdOf(transition) !== null;
  return OF_PLAN.has(transition.kind);
}

/** What others are told of a change; null when it is of no network. */
export function newsOf(
  { viewer }: Context,
  networkId: string | null,
  changeSetId: string | null,
  transitions: readonly Transition[],
): ChangeEvent | null {
  if (networkId === null) return null;
  const { sessionIds, removedSessionIds } = sessionsOf(transitions);
  return {
    networkId,
    changeSetId,
    userId: viewer.userId,
    kinds: [...new Set(transitions.map(({ kind }) => kind))].filter(isRowKind),
    // Nothing that members see changes by it: only a release does that.
    sessions: [...sessionIds, ...removedSessionIds].map((id) => ({ id, wasReleased: false })),
    ...(transitions.every(isOfPlan) ? { isPlan: true } : {}),
  };
}

/** The news of a change that released the plan: all hear of what members see otherwise by it. */
export function newsOfRelease(
  { isPlan: _isPlan, ...news }: ChangeEvent,
  released: readonly TouchedSession[],
): ChangeEvent {
  const sessions = new Map([...news.sessions, ...released].map((one) => [one.id, one]));
  return { ...news, kinds: ['session'], sessions: [...sessions.values()], isRelease: true };
}
