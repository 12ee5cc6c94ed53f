import { type RefObject, useLayoutEffect, useState } from 'react';

const STEPS = 9;

/**
 * Sets an element's text as large as it can be without running out of its box.
 * @param sizes largest and smallest, in points
 * @returns whether it fits, and a value to be told again whenever the contents change
 */
export function useFittingText(
  box: RefObject<HTMLElement | null>,
  sizes: { largest: number; smallest: number },
  contents: unknown,
): boolean {
  const [fits, setFits] = useState(true);
  const { largest, smallest } = sizes;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const resize = () => setFits(fitText(element, largest, smallest));
    resize();
    // The style and the letters may arrive after the words. The box itself does not grow with its text.
    const watch = new ResizeObserver(resize);
    watch.observe(element);
    document.fonts?.addEventListener('loadingdone', resize);
    return () => {
      watch.disconnect();
      document.fonts?.removeEventListener('loadingdone', resize);
    };
  }, [box, largest, smallest, contents]);
  return fits;
}

function fitText(box: HTMLElement, largest: number, smallest: number): boolean {
  const isIn = (size: number): boolean => {
    box.style.fontSize = `${size}pt`;
    return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  };
  if (isIn(largest)) return true;
  let [low, high] = [smallest, largest];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (isIn(middle)) low = middle;
    else high = middle;
  }
  return isIn(low);
}
