import type { ViewerView } from './viewer-view.ts';

interface UseViewer {
  /** Null for a visitor, and while it is not known yet. */
  viewer: ViewerView | null;
  signOut: () => void;
}

export function useViewer(): UseViewer {
  return { viewer: null, signOut: () => undefined };
}
