import type { NamesOfPlan, Planning } from '@leerkring/domain/planning/types';
import { useEffect, useRef } from 'react';
import { usePlanning } from '../../planning/use-planning.ts';
import { useReasonWords } from '../../planning/use-reason-words.ts';
import { costSource } from '../../session/cost/cost-source.ts';
import { type CostClient, openCosts } from './cost-client.ts';
import { planCosts } from './plan-costs.ts';
import { brokenNow, planInHand } from './plan-in-hand.ts';

interface PlanFeederProps {
  slug: string;
  seasonId: string;
}

/** Loads the plan of a season and keeps it ready in a worker, for whatever shows days. Draws nothing. */
export function PlanFeeder({ slug, seasonId }: PlanFeederProps) {
  const plan = usePlanning(slug, seasonId);
  return plan.state === 'ready' ? (
    <ReadyPlan slug={slug} planning={plan.planning} names={plan.names} today={plan.input.today} />
  ) : null;
}

interface ReadyPlanProps {
  slug: string;
  planning: Planning;
  names: NamesOfPlan;
  today: string;
}

function ReadyPlan({ slug, planning, names, today }: ReadyPlanProps) {
  const client = useRef<CostClient | null>(null);
  const sentences = useReasonWords(names);
  useEffect(() => {
    const opened = openCosts((violations) => brokenNow.set(() => violations));
    client.current = opened;
    return () => {
      opened.close();
      client.current = null;
      brokenNow.set(() => []);
    };
  }, []);
  useEffect(() => {
    client.current?.setPlan(planning);
  }, [planning]);
  useEffect(() => {
    const opened = client.current;
    if (!opened) return;
    const isPerson = (id: string) => !names.standIns.has(id);
    const source = planCosts({ planning, client: opened, sentences, today, isPerson });
    const inHand = { slug, planning, names, client: opened };
    costSource.set(() => source);
    planInHand.set(() => inHand);
    return () => {
      costSource.set((old) => (old === source ? null : old));
      planInHand.set((old) => (old === inHand ? null : old));
    };
  }, [slug, planning, names, sentences, today]);
  return null;
}
