import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EditNetworkMutation as EditAnswer, RowEditInput } from '../../generated/graphql.ts';
import { askConflict } from './ask-conflict.ts';
import { type Conflict, conflictsOf, resolveEdits, type StaleRow } from './conflict.ts';
import { EditNetworkMutation } from './edit-mutations.ts';
import type { EditedNetwork, EditOutcome } from './edit-outcome.ts';
import { rememberOwnChange } from './own-changes.ts';
import { refreshPages } from './refresh-pages.ts';
import { showToast } from './toasts.ts';
import { useBringBack } from './use-bring-back.ts';
import { visitOf } from './visit.ts';
import { pushChange } from './visit-stack.ts';

type EditResult = EditAnswer['editNetwork'];
type EditOk = Extract<EditResult, { __typename: 'EditNetworkOk' }>;

interface UseEditNetwork {
  /**
   * Sends edits that belong together: all are written or none. Shows "done · Undo" and puts the change on the stack
   * of this visit; a stale write is shown as a choice first, and sent again where she chooses her own.
   * Send only the fields that she changed, with the version that she saw when she began.
   * @param words.done what was done, without a full stop: "Groep 2 verplaatst naar do 16 okt"
   * @param words.action one more thing that the toast offers
   */
  edit: (edits: readonly RowEditInput[], words: EditWords) => Promise<EditOutcome>;
  busy: boolean;
}

interface EditWords {
  done: string;
  details?: readonly string[];
  action?: { label: string; run: () => void };
}

/** The one way to change anything of a network. */
export function useEditNetwork(network: EditedNetwork): UseEditNetwork {
  const { t } = useLingui();
  const client = useApolloClient();
  const bringBack = useBringBack();
  const [busy, setBusy] = useState(false);

  const send = async (edits: readonly RowEditInput[]): Promise<EditResult | undefined> => {
    const input = { networkId: network.id, edits: [...edits] };
    const sent = client.mutate({ mutation: EditNetworkMutation, variables: { input } });
    return (await sent.catch(() => null))?.data?.editNetwork;
  };

  const tellDone = async (result: EditOk, words: EditWords): Promise<EditOutcome> => {
    const changeSetId = result.changeSet?.id ?? null;
    if (changeSetId === null) return { state: 'done', changeSetId, made: result.made };
    rememberOwnChange(changeSetId);
    visitOf(network.id).set((stack) => pushChange(stack, { changeSetId, words: words.done }));
    const { done, ...rest } = words;
    showToast({ kind: 'done', text: done, ...rest, undo: { network, changeSetId } });
    await refreshPages(client);
    return { state: 'done', changeSetId, made: result.made };
  };

  /** The choice, then what came of it: sent again, theirs kept, or back to the form. */
  const settle = async (
    edits: readonly RowEditInput[],
    stale: readonly StaleRow[],
    words: EditWords,
  ): Promise<EditOutcome> => {
    const conflicts = conflictsOf(edits, stale);
    const choices = conflicts.length > 0 ? await askConflict(network, conflicts) : {};
    if (!choices) return { state: 'stale', kept: 'form' };
    const versions = new Map(stale.flatMap(({ id, version }) => (version === null ? [] : [[id, version]])));
    for (const { id, removalEntryId } of conflicts.filter((one) => isToComeBack(one, choices))) {
      const version = removalEntryId ? await bringBack(id, removalEntryId) : null;
      if (version === null)
        return { state: 'failed', message: t`Terughalen lukte niet. Probeer het opnieuw.` };
      versions.set(id, version);
    }
    const again = resolveEdits(edits, stale, choices, versions) as RowEditInput[];
    if (again.length > 0) return attempt(again, words);
    await refreshPages(client);
    return { state: 'stale', kept: 'theirs' };
  };

  const attempt = async (edits: readonly RowEditInput[], words: EditWords): Promise<EditOutcome> => {
    const result = await send(edits);
    switch (result?.__typename) {
      case 'EditNetworkOk':
        return tellDone(result, words);
      case 'StaleRowsError':
        return settle(edits, result.rows as StaleRow[], words);
      case 'InvalidInputError':
        return { state: 'invalid', path: result.path, message: result.message };
      case 'NotAllowedError':
        return { state: 'refused', message: result.message };
      default:
        return {
          state: 'failed',
          message: t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`,
        };
    }
  };

  const edit: UseEditNetwork['edit'] = async (edits, words) => {
    setBusy(true);
    try {
      return await attempt(edits, words);
    } finally {
      setBusy(false);
    }
  };
  return { edit, busy };
}

const isToComeBack = (conflict: Conflict, choices: Parameters<typeof resolveEdits>[2]) =>
  conflict.isRemoved && choices[conflict.id]?.row === 'mine';
