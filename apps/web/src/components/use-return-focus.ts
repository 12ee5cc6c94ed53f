import { useLayoutEffect } from 'react';

/**
 * Gives the focus back to what had it when this layer opened. Where that is gone by then (a button that made way for
 * another) the layer or heading below gets it, so that the keyboard never starts again at the top of the page.
 */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // At once: a layer that takes this one's place looks for its own opener next.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('[role="dialog"], main h1[tabindex]')?.focus();
      });
    };
  }, []);
}
