import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { recentChoices } from '../../lib/recent-choices.ts';
import type { ViewerView } from '../viewer/viewer-view.ts';
import { matchItems } from './match-items.ts';
import type { PaletteGroup } from './palette-item.ts';
import { type PaletteHits, PaletteSearch } from './palette-query.ts';
import { useDeedItems } from './use-deed-items.ts';
import { useHitGroups } from './use-hit-groups.ts';
import { usePlaceItems } from './use-place-items.ts';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 180;
/** A letter alone says too little. */
const SHORTEST = 2;
/** More actions than these are only found by typing. */
const MOST_ACTIONS = 8;

export interface PaletteOptions {
  viewer: ViewerView | null;
  inHand: ViewerView['networks'][number] | undefined;
  signOut: () => void;
}

interface PaletteState {
  groups: PaletteGroup[];
  /** The server has not answered yet for what is typed. */
  searching: boolean;
  failed: boolean;
}

/** All that can be chosen for what is typed, by kind; kinds without anything are left out. */
export function usePaletteGroups(text: string, { viewer, inHand, signOut }: PaletteOptions): PaletteState {
  const asked = usePaused(text.trim());
  const isLong = text.trim().length >= SHORTEST;
  const { data, previousData, error } = useQuery(PaletteSearch, {
    variables: { text: asked },
    skip: !isLong || asked.length < SHORTEST,
    fetchPolicy: 'network-only',
  });
  const hits: PaletteHits | null = isLong ? ((data ?? previousData)?.search ?? null) : null;
  const hitGroups = useHitGroups(hits);
  const places = usePlaceItems(viewer, inHand);
  const deeds = useDeedItems({ viewer, inHand, signOut });
  const actions = matchItems([...places, ...deeds], text);
  const recent = text.trim() ? [] : recentChoices(viewer?.id ?? '');
  const groups: PaletteGroup[] = [
    { key: 'recent', items: recent.map((choice) => ({ ...choice, id: `recent:${choice.id}` })) },
    ...(isLong ? hitGroups : []),
    { key: 'actions', items: text.trim() ? actions.slice(0, MOST_ACTIONS) : actions },
  ];
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    searching: isLong && !error && (asked !== text.trim() || !data),
    failed: isLong && Boolean(error),
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
