/**
 * Gives as many slots as possible a session of their own: a maximum matching in a small bipartite graph, found by
 * augmenting paths (H. W. Kuhn, "The Hungarian method for the assignment problem", 1955, its unweighted part).
 * Earlier slots and earlier sessions are tried first, so that the same input always gives the same pairs.
 *
 * @param slots how many there are
 * @param sessions how many there are
 * @param fits whether this session may fill this slot (indexes)
 * @returns for each slot the index of its session, or null
 */
export function matchSlots(
  slots: number,
  sessions: number,
  fits: (slot: number, session: number) => boolean,
): (number | null)[] {
  const slotOf = new Array<number | null>(sessions).fill(null);

  /** Finds this slot a session, moving slots that have one to another where that helps. */
  function place(slot: number, seen: Set<number>): boolean {
    for (let session = 0; session < sessions; session++) {
      if (seen.has(session) || !fits(slot, session)) continue;
      seen.add(session);
      const holder = slotOf[session] ?? null;
      if (holder === null || place(holder, seen)) {
        slotOf[session] = slot;
        return true;
      }
    }
    return false;
  }

  for (let slot = 0; slot < slots; slot++) place(slot, new Set());
  const sessionOf = new Array<number | null>(slots).fill(null);
  slotOf.forEach((slot, session) => {
    if (slot !== null) sessionOf[slot] = session;
  });
  return sessionOf;
}
