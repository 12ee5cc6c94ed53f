import { useApolloClient } from '@apollo/client/react';
import { mergePlan, type Standing } from '@leerkring/domain/scenario/merge-plan';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { RowEditInput } from '../../../generated/graphql.ts';
import type { StaleRow } from '../../change/conflict.ts';
import type { EditedNetwork } from '../../change/edit-outcome.ts';
import { useEditLeavingStale } from '../../change/use-edit-leaving-stale.ts';
import { editsOfPlacements, inCalls } from './placement-edits.ts';
import { useLeftWords } from './use-left-words.ts';

const PlanAsItIsQuery = graphql(`
  query PlanAsItIs($slug: String!, $seasonId: ID!) {
    network(slug: $slug) {
      id
      sessions(seasonId: $seasonId) {
        id
        version
        sequence
        group {
          id
        }
      }
      undatedSeries {
        id
        version
        count
      }
    }
  }
`);

/** What came of keeping a plan. */
export interface KeptPlan {
  made: number;
  moved: number;
  /** What others changed meanwhile and so stayed as it is, in sentences. */
  left: string[];
}

export interface KeepInto {
  seasonId: string;
  /** All that the planner knows of the season now: what has no session is still open. */
  items: readonly (Standing['open'][number] & { sessionId: string | null })[];
  /** What else belongs to the change. */
  more?: readonly RowEditInput[];
}

interface KeepPlan {
  /** Null when nothing was written; then `problem` says why. */
  keep: (placements: readonly Placement[], into: KeepInto) => Promise<KeptPlan | null>;
  busy: boolean;
  problem: string | null;
}

/**
 * Makes placements the plan, in one change that can be undone. What colleagues changed since the plan was made stays as
 * they left it, and slots that they filled are not filled twice.
 */
export function useKeepPlan(network: EditedNetwork): KeepPlan {
  const { t } = useLingui();
  const client = useApolloClient();
  const { edit, busy } = useEditLeavingStale(network);
  const [problem, setProblem] = useState<string | null>(null);
  const leftWords = useLeftWords();

  const load = async (seasonId: string) => {
    const variables = { slug: network.slug, seasonId };
    const asked = client.query({ query: PlanAsItIsQuery, variables, fetchPolicy: 'network-only' });
    return (await asked.catch(() => null))?.data?.network ?? null;
  };

  const keep: KeepPlan['keep'] = async (placements, { seasonId, items, more = [] }) => {
    setProblem(null);
    const now = await load(seasonId);
    if (!now) {
      setProblem(t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`);
      return null;
    }
    const open = items.filter(({ sessionId }) => sessionId === null);
    const versions = new Map(now.sessions.map(({ id, version }) => [id, version]));
    // Who changed what the server tells with its answer: it is asked on the versions that were seen.
    const { kept, changed, removed, filled } = mergePlan(placements, { versions, open });
    const edits = editsOfPlacements([...kept, ...changed], {
      seasonId,
      undated: now.undatedSeries.map((one) => ({ ...one, count: one.count ?? null })),
      numbers: now.sessions.map(({ group, sequence }) => ({
        groupId: group?.id ?? null,
        sequence: sequence ?? null,
      })),
    });
    const made = kept.filter(({ sessionId }) => sessionId === null).length;
    const stale: StaleRow[] = [];
    const calls = inCalls([...edits, ...more]);
    for (const [at, call] of calls.entries()) {
      const part = calls.length > 1 ? ` (${at + 1}/${calls.length})` : '';
      const outcome = await edit(call, (left) => ({
        done: `${doneWords(made, kept.length - made)}${part}`,
        details: leftWords({ stale: left, removed: removed.length, filled: filled.length }),
      }));
      stale.push(...outcome.left);
      if ('message' in outcome) {
        setProblem(outcome.message);
        return null;
      }
    }
    const left = leftWords({ stale, removed: removed.length, filled: filled.length });
    // Those that were known to be changed were sent too, for the server to say by whom.
    const lost = Math.max(0, stale.length - changed.length);
    return { made, moved: kept.length - made - lost, left };
  };

  const doneWords = (made: number, moved: number): string => {
    const first = t`${plural(made, { one: '# bijeenkomst gepland', other: '# bijeenkomsten gepland' })}`;
    if (moved === 0) return first;
    const second = t`${plural(moved, { one: '# verplaatst', other: '# verplaatst' })}`;
    return made === 0
      ? t`${plural(moved, { one: '# bijeenkomst verplaatst', other: '# bijeenkomsten verplaatst' })}`
      : [first, second].join(', ');
  };
  return { keep, busy, problem };
}
