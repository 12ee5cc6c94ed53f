/** Limits of editing, told to the reader before she waits. All are inclusive. */
export const EDIT_LIMITS = {
  /** Row edits in one call. */
  edits: 1000,
  /** Rows that one order names. */
  ordered: 1000,
  /** Characters of a title or a name. */
  title: 200,
  /** Characters of a sentence or two. */
  note: 1000,
  /** Characters of running text. */
  words: 4000,
} as const;
