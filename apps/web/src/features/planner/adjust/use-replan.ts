import { useEffect, useState } from 'react';
import { useShared } from '../../../lib/shared-state.ts';
import { type PlanInHand, planInHand } from '../cost/plan-in-hand.ts';
import { fixedWhere, type Replanned, replannedMoves } from './replan-around.ts';

export interface ReplanState {
  inHand: PlanInHand | null;
  /** Null while it is being worked out. */
  result: Replanned | null;
}

/**
 * The plan with as few sessions moved as it takes to break nothing.
 * @param around a session that stays where it is, besides those that are pinned, held or past
 */
export function useReplan(around: string | undefined): ReplanState {
  const inHand = useShared(planInHand);
  const [found, setFound] = useState<{ inHand: PlanInHand; result: Replanned } | null>(null);
  useEffect(() => {
    if (!inHand) return;
    let isWanted = true;
    const { planning, client } = inHand;
    const key = around ? (planning.keyOfSession.get(around) ?? '') : '';
    const problem = fixedWhere(planning.problem, planning.assignments, key);
    void client.replan({ problem, assignments: planning.assignments }).then((plan) => {
      if (isWanted) setFound({ inHand, result: replannedMoves(planning, plan) });
    });
    return () => {
      isWanted = false;
    };
  }, [inHand, around]);
  return { inHand, result: found && found.inHand === inHand ? found.result : null };
}
