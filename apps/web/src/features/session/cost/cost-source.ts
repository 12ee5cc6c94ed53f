import { useEffect, useState } from 'react';
import { createShared, useShared } from '../../../lib/shared-state.ts';
import type { AskedSession, SessionCosts } from './day-cost.ts';

/** Answers what each day would cost for a session; for coordinators, once their plan is loaded. */
export interface CostSource {
  /**
   * Tells at once or a little later, and again once the reasons are known too; never for a session that is not planned here.
   * @returns no longer wants to hear
   */
  ask: (session: AskedSession, tell: (costs: SessionCosts) => void) => () => void;
}

/** The plan of the network in view; filled from outside, so that whoever shows days needs no planner. */
export const costSource = createShared<CostSource | null>(null);

/** The costs of a session's days; null while they are not known, and for who may not plan. */
export function useSessionCosts(sessionId: string | null): SessionCosts | null {
  const source = useShared(costSource);
  const [known, setKnown] = useState<{ sessionId: string; costs: SessionCosts } | null>(null);
  useEffect(() => {
    if (!source || sessionId === null) return;
    return source.ask({ sessionId }, (costs) => setKnown({ sessionId, costs }));
  }, [source, sessionId]);
  return source && known?.sessionId === sessionId ? known.costs : null;
}
