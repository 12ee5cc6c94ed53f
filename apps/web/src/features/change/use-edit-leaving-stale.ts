import { useApolloClient } from '@apollo/client/react';
import type { RowEditInput } from '../../generated/graphql.ts';
import type { StaleRow } from './conflict.ts';
import { EditNetworkMutation } from './edit-mutations.ts';
import type { EditedNetwork, EditOutcome } from './edit-outcome.ts';
import { type EditWords, type SentResult, useSentEdits } from './use-sent-edits.ts';

interface LeavingStale {
  /** `words` is asked once it is known which rows stayed as they are. */
  edit: (
    edits: readonly RowEditInput[],
    words: (left: readonly StaleRow[]) => EditWords,
  ) => Promise<EditOutcome & { left: StaleRow[] }>;
  busy: boolean;
}

/** Others may write faster than this is sent again; who waits for them so often may press once more. */
const MOST_TRIES = 4;

/**
 * As useEditNetwork, for a plan of many rows: what somebody changed meanwhile is not asked about one by one but stays as
 * she left it, and is told afterwards.
 */
export function useEditLeavingStale(network: EditedNetwork): LeavingStale {
  const client = useApolloClient();
  const left: StaleRow[] = [];
  const ask = async (edits: readonly RowEditInput[]) => {
    const input = { networkId: network.id, edits: [...edits] };
    const sent = client.mutate({ mutation: EditNetworkMutation, variables: { input } });
    return (await sent.catch(() => null))?.data?.editNetwork;
  };
  const sent = useSentEdits(network, async (edits: readonly RowEditInput[]): Promise<SentResult | null> => {
    let rest = edits;
    for (let tries = 0; tries < MOST_TRIES && rest.length > 0; tries += 1) {
      const result = await ask(rest);
      if (result?.__typename === 'EditNetworkOk')
        return { state: 'ok', changeSetId: result.changeSet?.id ?? null, made: result.made };
      if (result?.__typename === 'InvalidInputError')
        return { state: 'invalid', path: result.path, message: result.message };
      if (result?.__typename === 'NotAllowedError') return { state: 'refused', message: result.message };
      if (!result) return null;
      const stale = result.rows as StaleRow[];
      left.push(...stale);
      const ids = new Set(stale.map(({ id }) => id));
      rest = rest.filter((edit) => !ids.has(rowOf(edit) ?? ''));
    }
    return rest.length === 0 ? { state: 'ok', changeSetId: null, made: [] } : null;
  });
  return {
    busy: sent.busy,
    edit: async (edits, words) => {
      left.length = 0;
      const outcome = await sent.edit(edits, {
        get done() {
          return words(left).done;
        },
        get details() {
          return words(left).details ?? [];
        },
      });
      return { ...outcome, left: [...left] };
    },
  };
}

/** The row that an edit changes; undefined for a new one. */
function rowOf(edit: RowEditInput): string | undefined {
  const [fields] = Object.values(edit) as ({ id?: string } | null | undefined)[];
  return fields?.id;
}
