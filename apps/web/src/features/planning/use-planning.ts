import { useQuery } from '@apollo/client/react';
import { buildPlanning } from '@leerkring/domain/planning/build-planning';
import { namesOfPlan } from '@leerkring/domain/planning/names-of-plan';
import type { NamesOfPlan, Planning, PlanningInput } from '@leerkring/domain/planning/types';
import { useMemo } from 'react';
import type { PlanningDataQuery as PlanningData } from '../../generated/graphql.ts';
import { PlanningDataQuery } from './planning-query.ts';

export type PlanningState =
  | { state: 'loading' | 'failed'; refetch: () => void }
  | { state: 'ready'; planning: Planning; input: PlanningInput; names: NamesOfPlan; refetch: () => void };

/**
 * The plan of a season as the planner sees it, for who coordinates the network ('failed' for others). What changes,
 * here or elsewhere, is asked again like all that the page shows.
 */
export function usePlanning(slug: string, seasonId: string, { skip = false } = {}): PlanningState {
  const { data, loading, refetch } = useQuery(PlanningDataQuery, { variables: { slug, seasonId }, skip });
  const network = data?.network;
  const ready = useMemo(() => {
    const input = network ? planningInput(network) : null;
    if (!input) return null;
    const planning = buildPlanning(input);
    return { input, planning, names: namesOfPlan(input, planning) };
  }, [network]);
  return useMemo(() => {
    const again = () => void refetch().catch(() => undefined);
    if (ready) return { state: 'ready', ...ready, refetch: again };
    return { state: loading || skip ? 'loading' : 'failed', refetch: again };
  }, [ready, loading, skip, refetch]);
}

/** What the planner reckons with, out of the answer; null for who does not coordinate the network. */
function planningInput({
  planning,
  planningRules,
}: NonNullable<PlanningData['network']>): PlanningInput | null {
  return planning && { ...planning, rules: planningRules ?? [] };
}
