import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { askConflict } from './ask-conflict.ts';
import {
  type Choices,
  type Conflict,
  conflictsOf,
  type Edit,
  resolveEdits,
  type StaleRow,
} from './conflict.ts';
import type { EditedNetwork, EditOutcome, MadeRow } from './edit-outcome.ts';
import { rememberOwnChange } from './own-changes.ts';
import { refreshPages } from './refresh-pages.ts';
import { showToast } from './toasts.ts';
import { useBringBack } from './use-bring-back.ts';
import { visitOf } from './visit.ts';
import { pushChange } from './visit-stack.ts';
import { underWayUntil } from './writes-under-way.ts';

/** What the server may answer to edits, whichever mutation they were sent by. */
export type SentResult =
  | { state: 'ok'; changeSetId: string | null; made: readonly MadeRow[] }
  | { state: 'stale'; rows: readonly StaleRow[] }
  | { state: 'invalid'; path: readonly string[]; message: string }
  | { state: 'refused'; message: string };

/** What is said of an edit once it is done. */
export interface EditWords {
  /** Without a full stop: "Groep 2 verplaatst naar do 16 okt". */
  done: string;
  details?: readonly string[];
  /** One more thing that the toast offers. */
  action?: { label: string; run: () => void };
}

export interface SentEdits<One extends Edit> {
  edit: (edits: readonly One[], words: EditWords) => Promise<EditOutcome>;
  busy: boolean;
}

/**
 * Sends edits and deals with every answer: the toast with undo, the visit's stack, the choice after a stale write.
 * @param send null when the server does not answer
 */
export function useSentEdits<One extends Edit>(
  network: EditedNetwork,
  send: (edits: readonly One[]) => Promise<SentResult | null>,
): SentEdits<One> {
  const { t } = useLingui();
  const client = useApolloClient();
  const bringBack = useBringBack();
  const [busy, setBusy] = useState(false);

  const tellDone = async (
    changeSetId: string | null,
    made: readonly MadeRow[],
    words: EditWords,
  ): Promise<EditOutcome> => {
    if (changeSetId === null) return { state: 'done', changeSetId, made };
    rememberOwnChange(changeSetId);
    visitOf(network.id).set((stack) => pushChange(stack, { changeSetId, words: words.done }));
    const { done, ...rest } = words;
    showToast({ kind: 'done', text: done, ...rest, undo: { network, changeSetId } });
    await refreshPages(client);
    return { state: 'done', changeSetId, made };
  };

  /** The choice, then what came of it: sent again, theirs kept, or back to the form. */
  const settle = async (
    edits: readonly One[],
    stale: readonly StaleRow[],
    words: EditWords,
  ): Promise<EditOutcome> => {
    const conflicts = conflictsOf(edits, stale);
    const choices = conflicts.length > 0 ? await askConflict(network, conflicts) : {};
    if (!choices) return { state: 'stale', kept: 'form' };
    const versions = new Map(stale.flatMap((row) => (row.isRemoved ? [] : [[row.id, row.version] as const])));
    for (const { id, removalEntryId } of conflicts.filter((one) => isToComeBack(one, choices))) {
      const version = removalEntryId ? await bringBack(id, removalEntryId) : null;
      if (version === null)
        return { state: 'failed', message: t`Terughalen lukte niet. Probeer het opnieuw.` };
      versions.set(id, version);
    }
    const again = resolveEdits(edits, stale, choices, versions) as One[];
    if (again.length > 0) return attempt(again, words);
    await refreshPages(client);
    return { state: 'stale', kept: 'theirs' };
  };

  const attempt = async (edits: readonly One[], words: EditWords): Promise<EditOutcome> => {
    const result = await underWayUntil(send(edits));
    switch (result?.state) {
      case 'ok':
        return tellDone(result.changeSetId, result.made, words);
      case 'stale':
        return settle(edits, result.rows, words);
      case 'invalid':
      case 'refused':
        return result;
      default:
        return {
          state: 'failed',
          message: t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`,
        };
    }
  };

  const edit: SentEdits<One>['edit'] = async (edits, words) => {
    setBusy(true);
    try {
      return await attempt(edits, words);
    } finally {
      setBusy(false);
    }
  };
  return { edit, busy };
}

const isToComeBack = (conflict: Conflict, choices: Choices) =>
  conflict.isRemoved && choices[conflict.id]?.row === 'mine';
