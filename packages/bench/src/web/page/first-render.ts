/** What a page of the bench tells of itself, for the browser's driver to read. */
declare global {
  interface Window {
    /** Milliseconds from asking for the calendar to the frame that shows it. */
    firstRender?: number;
    /** False while the costs of days are still being prepared. */
    costsReady?: boolean;
    /** Days on which something was dropped. */
    dropped: string[];
  }
}

/** How many events the address asks for. */
export function askedCount(): number {
  return Number(new URLSearchParams(location.search).get('count') ?? 1000);
}

/**
 * Mounts a calendar and measures until the first frame after its events stand in the document.
 * @param shown selector of an event of it
 */
export function measureFirstRender(mount: (root: HTMLElement) => void, shown: string): void {
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('The page has no root');
  window.dropped = [];
  const start = performance.now();
  mount(root);
  const look = () => {
    if (!root.querySelector(shown)) return requestAnimationFrame(look);
    // The frame callback runs before painting, the task after it.
    return requestAnimationFrame(() => {
      setTimeout(() => {
        window.firstRender = performance.now() - start;
      });
    });
  };
  look();
}
