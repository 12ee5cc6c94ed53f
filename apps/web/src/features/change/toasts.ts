import { createShared } from '../../lib/shared-state.ts';
import type { EditedNetwork } from './edit-outcome.ts';

/** One message at the edge of the screen. */
export interface Toast {
  id: number;
  kind: 'done' | 'problem';
  text: string;
  /** What exactly, line by line. */
  details?: readonly string[];
  /** The change that can be taken back from here. */
  undo?: { network: EditedNetwork; changeSetId: string };
  /** Another thing to do about it, as "also the following". */
  action?: { label: string; run: () => void };
}

/** Shown at once; older ones make way. */
const MOST = 3;

let last = 0;

export const toasts = createShared<readonly Toast[]>([]);

/** Shows a message, spoken without taking the focus. Returns its id. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  last += 1;
  const id = last;
  // What was done before is on the stack of the visit; only bad news stays beside the newest.
  toasts.set((old) => [...old.filter((one) => one.kind === 'problem'), { ...toast, id }].slice(-MOST));
  return id;
}

export function closeToast(id: number): void {
  toasts.set((old) => old.filter((one) => one.id !== id));
}

/** Once a change is taken back elsewhere, its offer to do so goes. */
export function closeToastsOf(changeSetId: string): void {
  toasts.set((old) => old.filter((one) => one.undo?.changeSetId !== changeSetId));
}
