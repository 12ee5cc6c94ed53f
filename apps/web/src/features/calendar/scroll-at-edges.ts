/** Pixels from an edge within which it scrolls, and the most that it scrolls in one frame. */
const ZONE = 48;
const SPEED = 14;

/** Scrolls the window, and `box` if there is one, when the point is near an edge. True when anything scrolled. */
export function scrollAtEdges(x: number, y: number, box: HTMLElement | null): boolean {
  const down = push(y, 0, window.innerHeight);
  let scrolled = down !== 0 && canScroll(down);
  if (scrolled) window.scrollBy(0, down);
  if (box) {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const before = [box.scrollLeft, box.scrollTop];
    const across = push(x, left, right);
    const along = push(y, top, bottom);
    if (across !== 0 || along !== 0) box.scrollBy(across, along);
    scrolled ||= before[0] !== box.scrollLeft || before[1] !== box.scrollTop;
  }
  return scrolled;
}

/** How far to go: faster the nearer the edge, nothing in the middle. */
function push(at: number, start: number, end: number): number {
  const zone = Math.min(ZONE, (end - start) / 4);
  if (at < start + zone) return -Math.ceil((Math.min(start + zone - at, zone) / zone) * SPEED);
  if (at > end - zone) return Math.ceil((Math.min(at - end + zone, zone) / zone) * SPEED);
  return 0;
}

function canScroll(down: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return down < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
