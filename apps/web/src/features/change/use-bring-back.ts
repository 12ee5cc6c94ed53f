import { useApolloClient } from '@apollo/client/react';
import { RestoreRowMutation } from './edit-mutations.ts';

/**
 * Makes a row again that somebody removed.
 * @returns the version that it has now; null when that did not go
 */
export function useBringBack(): (rowId: string, removalEntryId: string) => Promise<number | null> {
  const client = useApolloClient();
  return async (rowId, entryId) => {
    const sent = client.mutate({
      mutation: RestoreRowMutation,
      variables: { input: { entryId, to: 'before' } },
    });
    const result = (await sent.catch(() => null))?.data?.restoreRow;
    if (result?.__typename !== 'RestoreRowOk') return null;
    const after: unknown = result.changeSet?.changes.find((one) => one.rowId === rowId)?.after;
    const version = typeof after === 'object' && after !== null && 'version' in after ? after.version : null;
    return typeof version === 'number' ? version : null;
  };
}
