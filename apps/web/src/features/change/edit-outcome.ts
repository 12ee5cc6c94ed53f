/** The network in whose name something is edited. */
export interface EditedNetwork {
  id: string;
  slug: string;
}

/** A row that an edit added: `key` is the name that the edit gave it. */
export interface MadeRow {
  key: string;
  id: string;
  kind: string;
}

/** What came of an edit. Only for `done` may a form forget what was typed; for `stale` see `kept`. */
export type EditOutcome =
  /** `changeSetId` is null where everything was so already: then nothing was written and there is nothing to undo. */
  | { state: 'done'; changeSetId: string | null; made: readonly MadeRow[] }
  /**
   * Somebody was first; the user was shown both and chose. `theirs`: what stands now is to stay, the form can close.
   * `form`: she closed the choice without choosing; nothing was sent, and the form keeps what was typed.
   * (Who chose her own change has `done`: it was sent again.)
   */
  | { state: 'stale'; kept: 'theirs' | 'form' }
  /** A value that cannot be: `path` ends with the field, as in ["edits", "0", "session", "startsOn"]. */
  | { state: 'invalid'; path: readonly string[]; message: string }
  /** `refused`: she may not; `failed`: the server did not answer. Nothing was written. */
  | { state: 'refused' | 'failed'; message: string };
