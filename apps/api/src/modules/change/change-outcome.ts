import type { RowKind } from './row-kinds.ts';

/** A row that a call made, by the key under which the caller knows it. */
export interface MadeRow {
  key: string;
  id: string;
  kind: RowKind;
}

/** What a change did, by ids: the fields of its answer read them as the viewer may. */
export interface ChangeOutcome {
  /** Null when everything was so already. */
  changeSetId: string | null;
  /** Null when the network is gone with it. */
  networkId: string | null;
  /** Sessions that were touched and are still there. */
  sessionIds: readonly string[];
  removedSessionIds: readonly string[];
  made: readonly MadeRow[];
}
