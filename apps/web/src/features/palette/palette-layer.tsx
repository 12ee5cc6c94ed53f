import { lazy, Suspense, useEffect } from 'react';
import { openPalette, usePaletteOpen } from './palette-open.ts';
import type { PaletteOptions } from './use-palette-groups.ts';

const load = () => import('./palette.tsx');
const Palette = lazy(() => load().then((it) => ({ default: it.Palette })));

/** Hears Ctrl+K and ⌘K on every page; the palette itself is loaded when it is first asked for. */
export function PaletteLayer(props: PaletteOptions) {
  const open = usePaletteOpen();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // Between this key and K there is time enough to fetch it.
      if (event.key === 'Control' || event.key === 'Meta') void load().catch(() => {});
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      openPalette();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return open ? (
    <Suspense fallback={null}>
      <Palette {...props} />
    </Suspense>
  ) : null;
}
