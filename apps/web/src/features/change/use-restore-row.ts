import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RestoreRowMutation } from './edit-mutations.ts';
import type { EditedNetwork } from './edit-outcome.ts';
import { rememberOwnChange } from './own-changes.ts';
import { refreshPages } from './refresh-pages.ts';
import { showToast } from './toasts.ts';
import { visitOf } from './visit.ts';
import { pushChange } from './visit-stack.ts';

interface UseRestoreRow {
  /** Gives a row the state that an entry of the history has, and tells what came of it; this can be undone too. */
  restore: (entry: { id: string; name: string }, to: 'before' | 'after') => Promise<void>;
  busy: boolean;
}

export function useRestoreRow(network: EditedNetwork): UseRestoreRow {
  const { t } = useLingui();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  const restore: UseRestoreRow['restore'] = async ({ id: entryId, name }, to) => {
    setBusy(true);
    const sent = client.mutate({ mutation: RestoreRowMutation, variables: { input: { entryId, to } } });
    const result = (await sent.catch(() => null))?.data?.restoreRow;
    if (result?.__typename === 'RestoreRowOk') {
      const changeSetId = result.changeSet?.id;
      const words = t`${name} teruggezet`;
      if (changeSetId) {
        rememberOwnChange(changeSetId);
        visitOf(network.id).set((stack) => pushChange(stack, { changeSetId, words }));
      }
      showToast(
        changeSetId
          ? { kind: 'done', text: words, undo: { network, changeSetId } }
          : { kind: 'done', text: t`${name} was al zo` },
      );
      await refreshPages(client);
    } else {
      const silence = t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`;
      showToast({ kind: 'problem', text: result?.message ?? silence });
    }
    setBusy(false);
  };
  return { restore, busy };
}
