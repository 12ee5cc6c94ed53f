/** One change of this visit, in the words that told of it when it was made. */
export interface VisitChange {
  changeSetId: string;
  words: string;
}

/** What can be taken back and put back in one network during this visit; the last one last. */
export interface VisitStack {
  undo: readonly VisitChange[];
  redo: readonly VisitChange[];
}

export const EMPTY_STACK: VisitStack = { undo: [], redo: [] };

/** The oldest changes are forgotten here; the history keeps them. */
const MOST = 200;

/** A new change: what was undone before it can no longer be put back. */
export function pushChange(stack: VisitStack, change: VisitChange): VisitStack {
  return { undo: [...stack.undo, change].slice(-MOST), redo: [] };
}

/**
 * A change was taken back by the change set `undoneBy`, which the redo takes back in its turn.
 * Works for any change of the stack, not only the last: a toast may be older than the newest change.
 */
export function moveToRedo(stack: VisitStack, changeSetId: string, undoneBy: string): VisitStack {
  const change = stack.undo.find((one) => one.changeSetId === changeSetId);
  if (!change) return stack;
  return {
    undo: stack.undo.filter((one) => one !== change),
    redo: [...stack.redo, { ...change, changeSetId: undoneBy }].slice(-MOST),
  };
}

/** The other way round: an undo was taken back by `redoneBy`, which can be undone again. */
export function moveToUndo(stack: VisitStack, changeSetId: string, redoneBy: string): VisitStack {
  const change = stack.redo.find((one) => one.changeSetId === changeSetId);
  if (!change) return stack;
  return {
    undo: [...stack.undo, { ...change, changeSetId: redoneBy }].slice(-MOST),
    redo: stack.redo.filter((one) => one !== change),
  };
}

/** Drops a change that somebody else took back already. */
export function dropChange(stack: VisitStack, changeSetId: string): VisitStack {
  const others = (list: readonly VisitChange[]) => list.filter((one) => one.changeSetId !== changeSetId);
  return { undo: others(stack.undo), redo: others(stack.redo) };
}

/** Reads what was written into the tab's own storage; anything that is not a stack is an empty one. */
export function parseStack(text: string | null): VisitStack {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(read)) return EMPTY_STACK;
    return { undo: changesIn(read.undo), redo: changesIn(read.redo) };
  } catch {
    return EMPTY_STACK;
  }
}

function changesIn(list: unknown): VisitChange[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) =>
    isRecord(one) && typeof one.changeSetId === 'string' && typeof one.words === 'string'
      ? [{ changeSetId: one.changeSetId, words: one.words }]
      : [],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
