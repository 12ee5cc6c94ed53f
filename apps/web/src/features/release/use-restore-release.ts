import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EditedNetwork } from '../change/edit-outcome.ts';
import { rememberOwnChange } from '../change/own-changes.ts';
import { refreshPages } from '../change/refresh-pages.ts';
import { showToast } from '../change/toasts.ts';
import { visitOf } from '../change/visit.ts';
import { pushChange } from '../change/visit-stack.ts';
import { RestoreReleaseMutation } from './release-queries.ts';

interface RestoredRelease {
  id: string;
  name: string;
}

/** Puts the plan back as it was released; undone like any change. Members see it once it is published. */
export function useRestoreRelease(network: EditedNetwork, onPublish: () => void) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  const restore = async ({ id, name }: RestoredRelease) => {
    setBusy(true);
    const sent = client.mutate({ mutation: RestoreReleaseMutation, variables: { input: { releaseId: id } } });
    const result = (await sent.catch(() => null))?.data?.restoreRelease;
    if (result?.__typename === 'RestoreReleaseOk') {
      const changeSetId = result.changeSet?.id;
      const text = t`De planning is teruggezet naar ${name}`;
      if (changeSetId) {
        rememberOwnChange(changeSetId);
        visitOf(network.id).set((stack) => pushChange(stack, { changeSetId, words: text }));
        const action = { label: t`Publiceren…`, run: onPublish };
        showToast({ kind: 'done', text, action, undo: { network, changeSetId } });
      } else {
        showToast({ kind: 'done', text: t`De planning was al zoals in ${name}` });
      }
      await refreshPages(client);
    } else {
      const silence = t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`;
      showToast({ kind: 'problem', text: result?.message ?? silence });
    }
    setBusy(false);
  };
  return { restore, busy };
}
