/** One line of the palette: a place to go to, or a thing to do. */
export interface PaletteItem {
  /** Unique in the list, and the same from visit to visit. */
  id: string;
  label: string;
  /** What tells it apart from others of the same name. */
  hint?: string;
  /** Where it leads: an address of the app. */
  href?: string;
  run?: () => void;
  /** More words by which it is found, in either language. */
  words?: string;
}

export type PaletteGroupKey = 'recent' | 'actions' | 'networks' | 'groups' | 'sessions' | 'people';

export interface PaletteGroup {
  key: PaletteGroupKey;
  items: readonly PaletteItem[];
}
