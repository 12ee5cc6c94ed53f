import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { switchLanguage } from '../../lib/language.ts';
import { useUndo } from '../change/use-undo.ts';
import { useVisit } from '../change/visit.ts';
import type { ViewerView } from '../viewer/viewer-view.ts';
import type { PaletteItem } from './palette-item.ts';

type Network = ViewerView['networks'][number];

interface Deeds {
  viewer: ViewerView | null;
  inHand: Network | undefined;
  signOut: () => void;
}

/** What one can do from anywhere, as far as the viewer may. */
export function useDeedItems({ viewer, inHand, signOut }: Deeds): PaletteItem[] {
  const { t, i18n } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const undoItems = useUndoItems(inHand);
  const scheme = (to: 'light' | 'dark' | 'auto', label: string, words: string): PaletteItem => ({
    id: `scheme:${to}`,
    label,
    words: `${words} colours scheme theme kleuren thema`,
    run: () => setColorScheme(to),
  });
  const schemes = [
    scheme('light', t`Lichte kleuren`, 'light licht'),
    scheme('dark', t`Donkere kleuren`, 'dark donker'),
    scheme('auto', t`Kleuren zoals het apparaat`, 'auto device apparaat'),
  ];
  const other = i18n.locale === 'en' ? 'nl' : 'en';
  const items: PaletteItem[] = [
    ...undoItems,
    {
      id: 'language',
      label: other === 'en' ? 'English' : 'Nederlands',
      hint: t`Andere taal`,
      words: 'language taal english nederlands engels dutch',
      run: () => void switchLanguage(other),
    },
    ...schemes.filter(({ id }) => id !== `scheme:${colorScheme}`),
  ];
  if (viewer)
    items.push({ id: 'sign-out', label: t`Uitloggen`, words: 'sign out log out afmelden', run: signOut });
  return items;
}

/** Undo and redo say what they take back; where nothing was done there is nothing to choose. */
function useUndoItems(inHand: Network | undefined): PaletteItem[] {
  const { t } = useLingui();
  const { undo, redo } = useVisit(inHand?.id ?? '');
  const { undoLast, redoLast } = useUndo();
  if (!inHand?.canPlan) return [];
  const items: PaletteItem[] = [];
  const last = undo.at(-1)?.words;
  const next = redo.at(-1)?.words;
  if (last) {
    const label = t`Ongedaan maken: ${last}`;
    items.push({ id: 'undo', label, words: 'undo', run: () => void undoLast(inHand) });
  }
  if (next) {
    const label = t`Opnieuw doen: ${next}`;
    items.push({ id: 'redo', label, words: 'redo again', run: () => void redoLast(inHand) });
  }
  return items;
}
