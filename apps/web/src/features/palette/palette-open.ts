import { createShared, useShared } from '../../lib/shared-state.ts';

const isOpen = createShared(false);

export function openPalette(): void {
  isOpen.set(() => true);
}

export function closePalette(): void {
  isOpen.set(() => false);
}

export function usePaletteOpen(): boolean {
  return useShared(isOpen);
}
