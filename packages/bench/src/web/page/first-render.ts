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

/** The working days of a season, fewer the first and last: at 1,000 events each of them has some. */
const DAYS_WITH_EVENTS = 255;

/** How many events the address asks for. */
export function askedCount(): number {
  return Number(new URLSearchParams(location.search).get('count') ?? 1000);
}

/**
 * Mounts a calendar and measures until the frame is painted that shows its events, one in every day that has any.
 * @param shown selector of an event of it
 * @param least so many of them stand in the document when all days are there
 */
export function measureFirstRender(
  mount: (root: HTMLElement) => void,
  shown: string,
  least = DAYS_WITH_EVENTS,
): void {
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('The page has no root');
  window.dropped = [];
  const start = performance.now();
  mount(root);
  const look = () => {
    if (root.querySelectorAll(shown).length < least) return requestAnimationFrame(look);
    // A frame's callback runs before it is painted, the task after it.
    return setTimeout(() => {
      window.firstRender = performance.now() - start;
    });
  };
  requestAnimationFrame(look);
}
