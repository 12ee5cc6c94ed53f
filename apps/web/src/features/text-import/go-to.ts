/** Takes the focus to a thing on the right, or to its words in the text on the left. */
export function goToItem(item: string, side: 'item' | 'mark'): void {
  const selector = side === 'item' ? `#item-${CSS.escape(item)}` : `[data-item="${CSS.escape(item)}"]`;
  const element = document.querySelector<HTMLElement>(selector);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** Scrolls the text, and only the text, so far that the words of a thing are in sight. */
export function goToMark(pane: HTMLElement, item: string): void {
  const mark = pane.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
  if (!mark || mark === document.activeElement) return;
  const [box, words] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (words.top >= box.top && words.bottom <= box.bottom) return;
  pane.scrollTop += words.top - box.top - box.height / 3;
}
