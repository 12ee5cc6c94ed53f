import { scrollAtEdges } from './scroll-at-edges.ts';

/** Something in the hand; positions are in the window, in pixels. */
export interface Drag {
  /** At most once a frame. */
  move: (x: number, y: number) => void;
  drop: () => void;
  cancel: () => void;
}

/** Takes up what lies under the pointer; null when nothing there can be moved. */
export type BeginDrag = (target: Element, x: number, y: number) => Drag | null;

/** A mouse begins to drag after so many pixels; a finger has to rest so many milliseconds, or it scrolls. */
const MOUSE_SLACK = 4;
const FINGER_SLACK = 10;
const LONG_PRESS = 350;

interface Gesture {
  pointer: number;
  target: Element;
  x: number;
  y: number;
  /** Where it went down. */
  fromX: number;
  fromY: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  drag: Drag | null;
  frame: number;
}

/**
 * Listens for drags that begin inside `root`, by mouse, pen or finger. Nothing of React is touched on the way: each
 * frame moves at most once, with the newest position.
 * @param scroller what scrolls when the pointer nears its edge, besides the window
 * @returns stops listening
 */
export function listenForDrags(
  root: HTMLElement,
  begin: BeginDrag,
  scroller: () => HTMLElement | null,
): () => void {
  let gesture: Gesture | null = null;
  const stop = new AbortController();
  const { signal } = stop;

  const take = (one: Gesture) => {
    clearTimeout(one.timer);
    one.drag = begin(one.target, one.x, one.y);
    if (!one.drag) gesture = null;
    else one.frame = requestAnimationFrame(() => step(one));
  };
  const step = (one: Gesture) => {
    one.frame = 0;
    if (gesture !== one || !one.drag) return;
    const scrolled = scrollAtEdges(one.x, one.y, scroller());
    one.drag.move(one.x, one.y);
    if (scrolled) one.frame = requestAnimationFrame(() => step(one));
  };
  const end = (how: 'drop' | 'cancel') => {
    const one = gesture;
    gesture = null;
    if (!one) return;
    clearTimeout(one.timer);
    cancelAnimationFrame(one.frame);
    if (!one.drag) return;
    if (how === 'drop') one.drag.move(one.x, one.y);
    one.drag[how]();
    swallowClick();
  };

  const onDown = (event: PointerEvent) => {
    if (gesture || event.button !== 0 || !(event.target instanceof Element)) return;
    const { pointerId: pointer, clientX: x, clientY: y, target } = event;
    const one: Gesture = {
      pointer,
      target,
      x,
      y,
      fromX: x,
      fromY: y,
      timer: undefined,
      drag: null,
      frame: 0,
    };
    gesture = one;
    if (event.pointerType !== 'mouse') one.timer = setTimeout(() => take(one), LONG_PRESS);
  };
  const onMove = (event: PointerEvent) => {
    const one = gesture;
    if (!one || event.pointerId !== one.pointer) return;
    one.x = event.clientX;
    one.y = event.clientY;
    if (one.drag) {
      one.frame ||= requestAnimationFrame(() => step(one));
      return;
    }
    const way = Math.hypot(one.x - one.fromX, one.y - one.fromY);
    if (event.pointerType === 'mouse' && way > MOUSE_SLACK) take(one);
    else if (event.pointerType !== 'mouse' && way > FINGER_SLACK) end('cancel');
  };
  const mine = (event: PointerEvent) => event.pointerId === gesture?.pointer;
  /** While something is in the hand nothing else may happen: no scrolling, no menu, no selection. */
  const hold = (event: Event) => {
    if (gesture?.drag && event.cancelable) event.preventDefault();
  };

  root.addEventListener('pointerdown', onDown, { signal });
  root.addEventListener('touchmove', hold, { signal, passive: false });
  root.addEventListener('contextmenu', (event) => gesture?.timer && event.preventDefault(), { signal });
  root.addEventListener('dragstart', (event) => gesture && event.preventDefault(), { signal });
  document.addEventListener('selectstart', hold, { signal });
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', (event) => mine(event) && end('drop'), { signal });
  window.addEventListener('pointercancel', (event) => mine(event) && end('cancel'), { signal });
  window.addEventListener('blur', () => end('cancel'), { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !gesture?.drag) return;
    event.stopPropagation();
    end('cancel');
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => {
    end('cancel');
    stop.abort();
  };
}

/** The click that follows a drop is not meant for what lies there. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
