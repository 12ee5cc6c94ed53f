import { createShared } from '../../lib/shared-state.ts';
import type { Choices, Conflict } from './conflict.ts';
import type { EditedNetwork } from './edit-outcome.ts';

/** A choice that stands open: the dialog shows it, and the edit waits for the answer. */
export interface OpenConflict {
  network: EditedNetwork;
  conflicts: readonly Conflict[];
  /** Null: she closed the dialog, and goes back to her form. */
  answer: (choices: Choices | null) => void;
}

export const openConflict = createShared<OpenConflict | null>(null);

/** Shows the choice between what stands now and what was typed, and waits for it. */
export function askConflict(network: EditedNetwork, conflicts: readonly Conflict[]): Promise<Choices | null> {
  return new Promise((resolve) => {
    const answer = (choices: Choices | null) => {
      openConflict.set(() => null);
      resolve(choices);
    };
    openConflict.set((old) => {
      // Two edits cannot ask at once; whoever comes second sends the first back to its form.
      old?.answer(null);
      return { network, conflicts, answer };
    });
  });
}
