import { useEffect, useId } from 'react';
import { createShared, useShared } from '../lib/shared-state.ts';

/** What lies over the page, the topmost last: drawers and dialogs. */
const layers = createShared<readonly string[]>([]);

/** Puts a layer over the others while it is open; true while none lies over it. Escape belongs to that one alone. */
export function useTopLayer(): boolean {
  const id = useId();
  useEffect(() => {
    layers.set((old) => [...old, id]);
    return () => layers.set((old) => old.filter((one) => one !== id));
  }, [id]);
  return useShared(layers).at(-1) === id;
}
