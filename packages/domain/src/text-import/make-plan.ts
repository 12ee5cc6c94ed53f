import { isChanged, isNew } from './counts.ts';
import type * as F from './types.ts';
import type { ImportProposal, Proposed } from './types.ts';

/**
 * One thing to make or change. Without `id` it is new and bears all its fields; with it, only the fields that
 * get another value. A thing that others refer to stands in the plan even when nothing of it changes.
 */
export type PlanItem<Fields> = { key: string; id?: string; version?: number } & Partial<Fields>;

/** What goes over the wire: no more than must be made, and nothing that the reader did not see. */
export interface ImportPlan {
  network: PlanItem<F.NetworkFields>;
  season: PlanItem<F.SeasonFields> | null;
  tracks: PlanItem<F.TrackFields>[];
  formats: PlanItem<F.FormatFields>[];
  themes: PlanItem<F.ThemeFields>[];
  groups: PlanItem<F.GroupFields>[];
  sessions: PlanItem<F.SessionFields>[];
  capacities: PlanItem<F.CapacityFields>[];
  delegations: PlanItem<F.DelegationFields>[];
  undatedSeries: PlanItem<F.UndatedSeriesFields>[];
  intendedResults: PlanItem<F.IntendedResultFields>[];
  projectFacts: PlanItem<F.ProjectFactFields>[];
  questions: PlanItem<F.QuestionFields>[];
}

/** The plan of a proposal as it stands, with every answer and edit in it. */
export function makePlan(proposal: ImportProposal): ImportPlan {
  const referred = new Set(
    [
      ...proposal.sessions.filter(touched).flatMap((one) => [one.fields.group, one.fields.format]),
      ...[...proposal.themes, ...proposal.delegations].filter(touched).map((one) => one.fields.format),
      ...proposal.questions.filter(touched).map((one) => one.fields.theme),
    ].filter((key) => key !== null),
  );
  const needed = <Fields extends object>(items: readonly Proposed<Fields>[]): PlanItem<Fields>[] =>
    items.filter((item) => touched(item) || (referred.has(item.key) && item.existing)).map(planItem);
  return {
    network: planItem(proposal.network),
    season: proposal.season && planItem(proposal.season),
    tracks: needed(proposal.tracks),
    formats: needed(proposal.formats),
    themes: needed(proposal.themes),
    groups: needed(proposal.groups),
    sessions: needed(proposal.sessions),
    capacities: needed(proposal.capacities),
    delegations: needed(proposal.delegations),
    undatedSeries: needed(proposal.undatedSeries),
    intendedResults: needed(proposal.intendedResults),
    projectFacts: needed(proposal.projectFacts),
    questions: needed(proposal.questions),
  };
}

function touched(item: Proposed<object>): boolean {
  return isNew(item) || isChanged(item);
}

function planItem<Fields extends object>(item: Proposed<Fields>): PlanItem<Fields> {
  const { key, existing, changes, fields } = item;
  const entries = Object.entries(fields) as [keyof Fields & string, Fields[keyof Fields & string]][];
  if (!existing) {
    // Nulls say nothing about something new; leaving them out keeps the request small.
    return { key, ...Object.fromEntries(entries.filter(([, value]) => value !== null)) } as PlanItem<Fields>;
  }
  const changed = item.included ? entries.filter(([name]) => changes.includes(name)) : [];
  const version = existing.version === null ? {} : { version: existing.version };
  return { key, id: existing.id, ...version, ...Object.fromEntries(changed) } as PlanItem<Fields>;
}
