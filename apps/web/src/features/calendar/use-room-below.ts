import { type RefObject, useLayoutEffect } from 'react';

/** Pixels kept free under the calendar. */
const MARGIN = 12;

/**
 * Gives a calendar the height that the window leaves: `--chrome` becomes what stands above its grid and under it,
 * measured, since headings and filters wrap as the width and the language will have it.
 * @param grid selector of what takes the height, inside the frame
 */
export function useRoomBelow(frame: RefObject<HTMLElement | null>, grid: string): void {
  useLayoutEffect(() => {
    const whole = frame.current;
    if (!whole || typeof ResizeObserver === 'undefined') return;
    let known = '';
    const measure = () => {
      const outside = whole.offsetHeight - (whole.querySelector<HTMLElement>(grid)?.offsetHeight ?? 0);
      const above = whole.getBoundingClientRect().top + window.scrollY;
      const chrome = `${Math.ceil(above + outside + MARGIN)}px`;
      if (chrome === known) return;
      known = chrome;
      whole.style.setProperty('--chrome', chrome);
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
  }, [frame, grid]);
}
