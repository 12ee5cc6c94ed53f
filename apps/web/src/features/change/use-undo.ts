import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { UndoChangeMutation as UndoAnswer } from '../../generated/graphql.ts';
import { UndoChangeMutation } from './edit-mutations.ts';
import type { EditedNetwork } from './edit-outcome.ts';
import { rememberOwnChange } from './own-changes.ts';
import { refreshPages } from './refresh-pages.ts';
import { closeToastsOf, showToast } from './toasts.ts';
import { visitOf } from './visit.ts';
import { dropChange, moveToRedo, moveToUndo, pushChange } from './visit-stack.ts';
import { writesBegun } from './writes-under-way.ts';

type UndoResult = UndoAnswer['undoChange'];

/** One after the other: a second Ctrl+Z takes back the change before the one that is being taken back. */
let queue: Promise<unknown> = Promise.resolve();

interface UseUndo {
  /** Takes back any change, of this visit or of the history; tells in a toast what came of it. */
  undo: (network: EditedNetwork, changeSetId: string) => Promise<boolean>;
  /** Takes back the last change of this visit, or puts back the last that was taken back. */
  undoLast: (network: EditedNetwork) => Promise<boolean>;
  redoLast: (network: EditedNetwork) => Promise<boolean>;
  busy: boolean;
}

export function useUndo(): UseUndo {
  const { t } = useLingui();
  const client = useApolloClient();
  const [running, setRunning] = useState(0);

  const send = async (changeSetId: string): Promise<UndoResult | undefined> => {
    const sent = client.mutate({ mutation: UndoChangeMutation, variables: { input: { changeSetId } } });
    return (await sent.catch(() => null))?.data?.undoChange;
  };

  /** What did not go: nothing was written, and all stays as it is. */
  const refuse = (network: EditedNetwork, changeSetId: string, result: UndoResult | undefined): false => {
    if (result?.__typename === 'AlreadyUndoneError') {
      visitOf(network.id).set((stack) => dropChange(stack, changeSetId));
    }
    showToast({
      kind: 'problem',
      text: result
        ? 'message' in result
          ? result.message
          : ''
        : t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`,
      details: result?.__typename === 'LaterEditsError' ? result.edits.map((edit) => edit.name) : [],
    });
    return false;
  };

  const takeBack = async (network: EditedNetwork, changeSetId: string): Promise<boolean> => {
    const visit = visitOf(network.id);
    const { undo, redo } = visit.get();
    const done = undo.find((one) => one.changeSetId === changeSetId);
    const undone = redo.find((one) => one.changeSetId === changeSetId);
    const result = await send(changeSetId);
    if (result?.__typename !== 'UndoChangeOk') return refuse(network, changeSetId, result);
    closeToastsOf(changeSetId);
    const newId = result.changeSet?.id;
    if (!newId) {
      visit.set((stack) => dropChange(stack, changeSetId));
      return true;
    }
    rememberOwnChange(newId);
    if (done) visit.set((stack) => moveToRedo(stack, changeSetId, newId));
    else if (undone) visit.set((stack) => moveToUndo(stack, changeSetId, newId));
    else {
      const words = t`Een eerdere wijziging ongedaan gemaakt`;
      visit.set((stack) => pushChange(stack, { changeSetId: newId, words }));
    }
    const words = (done ?? undone)?.words;
    showToast({ kind: 'done', text: toastText(words, Boolean(undone)), ...offer(network, newId, !undone) });
    await refreshPages(client);
    return true;
  };

  const toastText = (words: string | undefined, again: boolean) => {
    if (!words) return t`Ongedaan gemaakt`;
    return again ? t`Opnieuw gedaan: ${words}` : t`Ongedaan gemaakt: ${words}`;
  };

  /** After an undo the toast offers to do it again, after a redo to undo it. */
  const offer = (network: EditedNetwork, changeSetId: string, wasUndone: boolean) =>
    wasUndone
      ? { action: { label: t`Opnieuw`, run: () => void inTurn(() => takeBack(network, changeSetId)) } }
      : { undo: { network, changeSetId } };

  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    setRunning((count) => count + 1);
    // What she did just before may still be on its way.
    const turn = queue
      .then(writesBegun)
      .then(work)
      .finally(() => setRunning((count) => count - 1));
    queue = turn.catch(() => false);
    return turn;
  };

  const last = (network: EditedNetwork, side: 'undo' | 'redo') =>
    inTurn(async () => {
      const change = visitOf(network.id).get()[side].at(-1);
      return change ? takeBack(network, change.changeSetId) : false;
    });

  return {
    undo: (network, changeSetId) => inTurn(() => takeBack(network, changeSetId)),
    undoLast: (network) => last(network, 'undo'),
    redoLast: (network) => last(network, 'redo'),
    busy: running > 0,
  };
}
