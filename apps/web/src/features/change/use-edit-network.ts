import { useApolloClient } from '@apollo/client/react';
import type { RowEditInput } from '../../generated/graphql.ts';
import type { StaleRow } from './conflict.ts';
import { EditNetworkMutation } from './edit-mutations.ts';
import type { EditedNetwork } from './edit-outcome.ts';
import { type SentEdits, type SentResult, useSentEdits } from './use-sent-edits.ts';

/**
 * The one way to change anything of a network. Edits of one call belong together: all are written or none. Shows
 * "done · Undo" and puts the change on the stack of this visit; a stale write is shown as a choice first, and sent
 * again where she chooses her own. Send only the fields that she changed, with the version that she saw when she began.
 */
export function useEditNetwork(network: EditedNetwork): SentEdits<RowEditInput> {
  const client = useApolloClient();
  return useSentEdits(network, async (edits): Promise<SentResult | null> => {
    const input = { networkId: network.id, edits: [...edits] };
    const sent = client.mutate({ mutation: EditNetworkMutation, variables: { input } });
    const result = (await sent.catch(() => null))?.data?.editNetwork;
    switch (result?.__typename) {
      case 'EditNetworkOk':
        return { state: 'ok', changeSetId: result.changeSet?.id ?? null, made: result.made };
      case 'StaleRowsError':
        return { state: 'stale', rows: result.rows as StaleRow[] };
      case 'InvalidInputError':
        return { state: 'invalid', path: result.path, message: result.message };
      case 'NotAllowedError':
        return { state: 'refused', message: result.message };
      default:
        return null;
    }
  });
}
