/**
 * Brings a cell of the lanes into view, clear of the head that stays above it and of the names that stay at its
 * left, which the browser's own scrolling does not know of.
 */
export function scrollToCell(cell: HTMLElement | null): void {
  const box = cell?.closest<HTMLElement>('[data-scroller]');
  const top = box?.querySelector<HTMLElement>('[data-top]');
  const head = cell?.parentElement?.querySelector<HTMLElement>('th');
  if (!cell || !box || !top || !head) return;
  const at = cell.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  const left = view.left + head.offsetWidth;
  const above = view.top + top.offsetHeight;
  const right = view.left + box.clientWidth;
  const below = view.top + box.clientHeight;
  if (at.left < left) box.scrollLeft -= left - at.left;
  else if (at.right > right) box.scrollLeft += at.right - right;
  if (at.top < above) box.scrollTop -= above - at.top;
  else if (at.bottom > below) box.scrollTop += at.bottom - below;
}
