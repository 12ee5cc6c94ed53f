import { type RefObject, useLayoutEffect } from 'react';

/** Pixels kept free under the calendar. */
const MARGIN = 12;

/**
 * Gives a calendar the height that the window leaves: `--chrome` becomes what stands above its grid and under it,
 * measured, since headings and filters wrap as the width and the language will have it.
 * @param grid what takes the height; the first table of the frame where none is given
 */
export function useRoomBelow(
  frame: RefObject<HTMLElement | null>,
  grid?: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const whole = frame.current;
    if (!whole || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const inner = grid?.current ?? whole.querySelector<HTMLElement>('table');
      if (!inner) return;
      const outside = whole.offsetHeight - inner.offsetHeight;
      const above = whole.getBoundingClientRect().top + window.scrollY;
      whole.style.setProperty('--chrome', `${Math.ceil(above + outside + MARGIN)}px`);
    };
    measure();
    // The heading and the filters are its neighbours: when they wrap, the page changes its height.
    const sizes = new ResizeObserver(measure);
    if (whole.parentElement) sizes.observe(whole.parentElement);
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
    };
  });
}
