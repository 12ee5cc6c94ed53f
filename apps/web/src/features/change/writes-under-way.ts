const underWay = new Set<Promise<unknown>>();

/** Marks a write of this visit that was begun: an undo waits for it, lest it takes back the change before. */
export function underWayUntil<Result>(write: Promise<Result>): Promise<Result> {
  underWay.add(write);
  const end = () => void underWay.delete(write);
  write.then(end, end);
  return write;
}

/** Once everything that was begun by now has its answer. */
export async function writesBegun(): Promise<void> {
  await Promise.allSettled([...underWay]);
}
