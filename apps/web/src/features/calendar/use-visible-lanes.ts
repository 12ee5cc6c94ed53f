import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Rows and columns that are worth drawing: those in view and a few around them; ends are exclusive. */
export interface VisibleLanes {
  fromLane: number;
  toLane: number;
  fromWeek: number;
  toWeek: number;
}

interface Sizes {
  lanes: number;
  weeks: number;
  /** Pixels: a row's height, a column's width, the width of the heads at the left. */
  row: number;
  column: number;
  head: number;
  /** The height of what stays above the lanes. */
  top: number;
}

/** Drawn beyond the edges, and the steps in which the range moves, so that not every pixel renders. */
const WEEK_STEP = 4;
const LANE_STEP = 1;

/**
 * What of the lanes is in view of their scroller, once they fill it. On paper it is everything: no sheet scrolls.
 */
export function useVisibleLanes(
  scroller: RefObject<HTMLElement | null>,
  isFilled: boolean,
  sizes: Sizes,
): VisibleLanes {
  const { lanes, weeks, row, column, head, top } = sizes;
  const [view, setView] = useState<Record<'left' | 'top' | 'width' | 'height', number> | null>(null);
  const printing = usePrinting();

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isFilled) return;
    const read = () => {
      const step = { x: column * WEEK_STEP, y: row * LANE_STEP };
      const next = {
        left: Math.floor(box.scrollLeft / step.x) * step.x,
        top: Math.floor(box.scrollTop / step.y) * step.y,
        width: box.clientWidth || 1200,
        height: box.clientHeight || 800,
      };
      setView((old) => (old && same(old, next) ? old : next));
    };
    read();
    box.addEventListener('scroll', read, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    sizes?.observe(box);
    return () => {
      box.removeEventListener('scroll', read);
      sizes?.disconnect();
    };
  }, [scroller, isFilled, column, row]);

  if (printing) return { fromLane: 0, toLane: lanes, fromWeek: 0, toWeek: weeks };
  // Until it is known what is in view, nothing is worth drawing.
  if (!view) return { fromLane: 0, toLane: 0, fromWeek: 0, toWeek: 0 };
  return {
    fromLane: Math.max(0, Math.floor(view.top / row)),
    toLane: Math.min(lanes, Math.ceil((view.top + view.height - top) / row) + LANE_STEP),
    fromWeek: Math.max(0, Math.floor(view.left / column) - 1),
    toWeek: Math.min(weeks, Math.ceil((view.left + view.width - head) / column) + WEEK_STEP),
  };
}

/** How wide an element is, in pixels; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const one = element.current;
    if (!one) return;
    setWidth(one.clientWidth);
    if (typeof ResizeObserver === 'undefined') return;
    const sizes = new ResizeObserver(() => setWidth(one.clientWidth));
    sizes.observe(one);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const read = () => setPrinting(paper.matches);
    paper.addEventListener('change', read);
    return () => paper.removeEventListener('change', read);
  }, []);
  return printing;
}

function same(a: Record<string, number>, b: Record<string, number>): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}
