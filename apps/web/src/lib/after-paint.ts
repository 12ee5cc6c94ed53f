/** Time that one piece of work may take before the page gets its turn (milliseconds). */
const SLICE = 6;

/** Runs a task once the next frame is on screen; returns what calls it off. */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Works through a list after the next frame, in slices too short to be felt; returns what calls it off. */
export function eachAfterPaint<T>(items: readonly T[], work: (item: T) => void): () => void {
  let next = 0;
  const step = () => {
    const start = performance.now();
    while (next < items.length && performance.now() - start < SLICE) work(items[next++] as T);
    if (next < items.length) stop = afterPaint(step);
  };
  let stop = afterPaint(step);
  return () => stop();
}
