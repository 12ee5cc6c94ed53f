import type { PlainDate } from '../calendar/plain-date.ts';
import type { PlanningInput } from '../planning/types.ts';
import type { Blocker } from './blocker.ts';
import type { SessionChange } from './compare-sessions.ts';
import { type Found, factBlockers, placeClashes, type SeasonDays } from './fact-blockers.ts';
import { ruleBlockers } from './rule-blockers.ts';
import type { SnapshotSession } from './snapshot.ts';

export interface ReleaseToCheck {
  /** As they would be released. */
  sessions: readonly SnapshotSession[];
  /** What that would change for members. */
  changes: readonly SessionChange[];
  /** Null for sessions of no season. */
  season: SeasonDays | null;
  /** In the zone of the network. */
  today: PlainDate;
  /** What the rules of planning reckon with; null for sessions of no season. */
  planning: PlanningInput | null;
}

/**
 * What would be wrong to publish, in order of time. What is past, held or cancelled is beyond mending and left; what
 * members see already and does not change warns only, and so does a norm that is not covered yet.
 */
export function releaseBlockers({ sessions, changes, season, today, planning }: ReleaseToCheck): Blocker[] {
  const open = sessions.filter(({ status, endsOn }) => !ENDED.has(status) && endsOn >= today);
  const places = new Map(open.map((session, at) => [session.id, at]));
  const changing = new Set(changes.map(({ before, after }) => (after ?? before)?.id));
  const facts = [...factBlockers(open, season), ...placeClashes(open)];
  const outside = new Set(
    facts.flatMap(({ kind, sessionId }) => (kind === 'outsideSeason' ? [sessionId] : [])),
  );
  // Whoever is told that a day lies outside the season need not hear that no norm asks for it.
  const rules = (planning ? ruleBlockers(planning) : []).filter(
    ({ constraint, sessionId }) => constraint !== 'outsideSlot' || !outside.has(sessionId),
  );
  const found = [...facts, ...rules];
  return found
    .filter((one) => one.sessionId === null || involved(one).some((id) => places.has(id)))
    .map((one): Blocker => {
      const mendable = involved(one).filter((id) => places.has(id));
      const mover = mendable.find((id) => changing.has(id)) ?? mendable[0];
      if (mover === undefined) return { ...one, level: 'warns' };
      const otherIds = involved(one).filter((id) => id !== mover);
      return { ...one, sessionId: mover, otherIds, level: changing.has(mover) ? 'blocks' : 'warns' };
    })
    .sort((a, b) => rankOf(a, places) - rankOf(b, places));
}

/** Those that remain when some sessions stay for members as they are. */
export function remaining(blockers: readonly Blocker[], leftOut: ReadonlySet<string>): Blocker[] {
  return blockers.filter((one) => !involved(one).some((id) => leftOut.has(id)));
}

const ENDED: ReadonlySet<string> = new Set(['held', 'cancelled']);

function involved({ sessionId, otherIds }: Pick<Found, 'sessionId' | 'otherIds'>): string[] {
  return [...(sessionId ? [sessionId] : []), ...otherIds];
}

/** What blocks comes first, then by the time of the session; norms come last. */
function rankOf({ level, sessionId }: Blocker, places: ReadonlyMap<string, number>): number {
  const place = sessionId === null ? places.size : (places.get(sessionId) ?? 0);
  return (level === 'blocks' ? 0 : places.size + 1) + place;
}
